import { DateField, DetailsPane, Notice, Select, TextArea, TextField } from "@/components";
import { useCommand, useDraft, useView, type CouncilInput, type CouncilView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { agendaItemWords, outcomeWords, versionStatusWords } from "@/text/words";

const NONE = "geen";

/** Dates and outcome of one council. What is filled in saves itself. */
export function CouncilPane({ council, onClose }: { council: CouncilView; onClose: () => void }) {
  const save = useCommand("saveCouncil");
  const versions = useView("versions").data ?? [];
  const { value, onChange, onBlur } = useDraft(inputOf(council), (input) => save.run(input));
  const set = (change: Partial<CouncilInput>) => onChange({ ...value, ...change });
  return (
    <DetailsPane
      title={council.name}
      over={t("council-over")}
      onClose={onClose}
      focusKey={council.municipality}
      testId="council-pane"
    >
      {council.advice.length > 0 && (
        <Notice kind="warning" title={t("council-advice")}>
          {council.advice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <div className="rv-grid-2">
        <DateField
          label={t("councils-college")}
          value={value.college_date}
          onChange={(college_date) => set({ college_date })}
          onBlur={onBlur}
          testId="council-college"
        />
        <DateField
          label={t("councils-papers")}
          value={value.papers_date}
          onChange={(papers_date) => set({ papers_date })}
          onBlur={onBlur}
          testId="council-papers"
        />
        <DateField
          label={t("councils-committee")}
          value={value.committee_date}
          onChange={(committee_date) => set({ committee_date })}
          onBlur={onBlur}
          testId="council-committee"
        />
        <DateField
          label={t("councils-council")}
          value={value.council_date}
          onChange={(council_date) => set({ council_date })}
          onBlur={onBlur}
          testId="council-date"
        />
      </div>
      <Select
        label={t("councils-outcome")}
        options={[{ id: NONE, label: t("councils-not-yet") }, ...outcomeWords.options()]}
        value={value.outcome ?? NONE}
        onChange={(outcome) => set({ outcome: outcome === NONE ? null : outcome })}
        testId="council-outcome"
      />
      <div className="rv-grid-2">
        <Select
          label={t("councils-item")}
          options={[{ id: NONE, label: t("council-unknown") }, ...agendaItemWords.options()]}
          value={value.item ?? NONE}
          onChange={(item) => set({ item: item === NONE ? null : item })}
          testId="council-item"
        />
        <TextField
          label={t("council-number")}
          value={value.number}
          onChange={(number) => set({ number })}
          onBlur={onBlur}
          testId="council-number"
        />
        <TextField
          label={t("council-vote")}
          value={value.vote}
          onChange={(vote) => set({ vote })}
          onBlur={onBlur}
          testId="council-vote"
        />
      </div>
      <Select
        label={t("council-version")}
        description={versions.length === 0 ? t("council-version-none") : undefined}
        options={[
          { id: NONE, label: t("council-unknown") },
          ...versions.map((version) => ({
            id: version.id,
            label: t("council-version-name", {
              name: version.name,
              status: versionStatusWords.text(version.status),
              date: formatDate(version.date),
            }),
          })),
        ]}
        value={value.version ?? NONE}
        onChange={(version) => set({ version: version === NONE ? null : version })}
        testId="council-version"
      />
      <TextArea
        label={t("council-note")}
        description={t("council-note-help")}
        value={value.note}
        onChange={(note) => set({ note })}
        onBlur={onBlur}
        rows={4}
        testId="council-note"
      />
    </DetailsPane>
  );
}

function inputOf(council: CouncilView): CouncilInput {
  const { municipality, college_date, papers_date, committee_date, council_date } = council;
  const { outcome, number, vote, item, version, note } = council;
  return {
    municipality,
    college_date,
    papers_date,
    committee_date,
    council_date,
    outcome,
    number,
    vote,
    item,
    version,
    note,
  };
}
