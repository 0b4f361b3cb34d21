import { Button, ComboBox, TextField } from "@/components";
import { api, asIpcError, reportError, useView, type CheckView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import type { EvidenceDraft } from "./evidenceDraft";

type Props = {
  check: CheckView;
  draft: EvidenceDraft;
  missing: boolean;
  onChange: (part: Partial<EvidenceDraft>) => void;
};

/** The fields that say what the evidence is, by its kind. */
export function EvidenceSource(props: Props) {
  const { draft, missing, onChange } = props;
  switch (draft.kind) {
    case "text":
      return <TitleField {...props} required />;
    case "link":
      return (
        <>
          <TitleField {...props} required />
          <TextField
            label={t("check-evidence-url")}
            type="url"
            value={draft.url}
            onChange={(url) => onChange({ url })}
            error={missing && draft.url.trim() === "" ? t("evidence-url-missing") : null}
            isRequired
            testId="evidence-url"
          />
        </>
      );
    case "file":
      return <FileField {...props} />;
    case "section":
      return <SectionField {...props} />;
    case "meeting":
      return <MeetingField {...props} />;
    case "decision":
      return <DecisionField {...props} />;
    case "existing":
      return <ExistingField {...props} />;
  }
}

function TitleField({ check, draft, missing, onChange, required }: Props & { required?: boolean }) {
  const hints = check.evidence_hints.join("; ");
  return (
    <TextField
      label={required === true ? t("check-evidence-what") : t("evidence-title-own")}
      description={required === true && hints !== "" ? t("check-evidence-hints", { hints }) : undefined}
      value={draft.title}
      onChange={(title) => onChange({ title })}
      error={required === true && missing && draft.title.trim() === "" ? t("check-evidence-missing") : null}
      isRequired={required}
      testId="evidence-title"
    />
  );
}

function FileField(props: Props) {
  const { draft, missing, onChange } = props;
  async function choose() {
    try {
      const path = await api.chooseEvidenceFile();
      if (path !== null) onChange({ path });
    } catch (error) {
      reportError(asIpcError(error));
    }
  }
  return (
    <>
      <div className="rv-stack rv-gap-s">
        <p className="rv-row">
          <Button small icon="folder" onPress={() => void choose()} testId="evidence-file">
            {t("evidence-choose-file")}
          </Button>
          <span className="rv-evidence__url">{draft.path === null ? "" : draft.path.split(/[\\/]/).at(-1)}</span>
        </p>
        <p className="rv-muted rv-small">{t("evidence-file-help")}</p>
        {missing && draft.path === null && (
          <p role="alert" className="utrecht-form-field-error-message">
            {t("evidence-file-missing")}
          </p>
        )}
      </div>
      <TitleField {...props} />
    </>
  );
}

type Choice = { id: string; label: string };

function Subject(props: Props & { label: string; options: Choice[] | undefined; testId: string }) {
  if (props.options === undefined) return null;
  return (
    <ComboBox
      label={props.label}
      options={props.options}
      value={props.draft.subject}
      onChange={(subject) => props.onChange({ subject })}
      error={props.missing && props.draft.subject === null ? t("evidence-subject-missing") : null}
      isRequired
      testId={props.testId}
    />
  );
}

function SectionField(props: Props) {
  const options = useView("sections").data?.map((row) => ({ id: row.id, label: `${row.number} ${row.title}`.trim() }));
  return <Subject {...props} label={t("evidence-section")} options={options} testId="evidence-subject" />;
}

function MeetingField(props: Props) {
  const options = useView("meetings").data?.map((row) => ({
    id: row.id,
    label: t("evidence-meeting-option", { title: row.title, date: formatDate(row.date) }),
  }));
  return <Subject {...props} label={t("evidence-meeting")} options={options} testId="evidence-subject" />;
}

function DecisionField(props: Props) {
  const options = useView("councils").data?.map((row) => ({ id: row.municipality, label: row.name }));
  return <Subject {...props} label={t("evidence-decision-of")} options={options} testId="evidence-subject" />;
}

/** Only what does not stand here yet. */
function ExistingField(props: Props) {
  const here = new Set(props.check.evidence.map((item) => item.id));
  const options = useView("evidence")
    .data?.filter((item) => !here.has(item.id))
    .map((item) => ({ id: item.id, label: item.title }));
  return <Subject {...props} label={t("evidence-existing-which")} options={options} testId="evidence-subject" />;
}
