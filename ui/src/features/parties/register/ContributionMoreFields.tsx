import { Checkbox, DateField, Select, TextArea, TextField } from "@/components";
import { type Consent, type ContributionMore, type InputKind, useView } from "@/ipc";
import { t } from "@/text";
import { consentOptions, inputKindOptions } from "./words";

const NONE = "geen";

/** What an item can have besides: everything filled in, so that nothing is lost when it is sent. */
export type MoreDraft = Required<ContributionMore>;

/** The fields of an item that most do without. */
export function ContributionMoreFields(props: { more: MoreDraft; onChange: (part: Partial<MoreDraft>) => void }) {
  const { more, onChange } = props;
  const versions = useView("versions").data ?? [];
  return (
    <div className="rv-stack">
      <div className="rv-grid-2">
        <Select<InputKind | typeof NONE>
          label={t("register-kind")}
          options={[{ id: NONE, label: t("input-kind-none") }, ...inputKindOptions()]}
          value={more.kind ?? NONE}
          onChange={(kind) => onChange({ kind: kind === NONE ? null : kind })}
          testId="contribution-kind"
        />
        <TextField
          label={t("contribution-organisation")}
          description={t("contribution-organisation-help")}
          value={more.organisation}
          onChange={(organisation) => onChange({ organisation })}
          testId="contribution-organisation"
        />
        <Select
          label={t("contribution-version")}
          options={[
            { id: NONE, label: t("contribution-version-none") },
            ...versions.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={more.version ?? NONE}
          onChange={(version) => onChange({ version: version === NONE ? null : version })}
          testId="contribution-version"
        />
        <Select<Consent>
          label={t("contribution-consent")}
          options={consentOptions()}
          value={more.consent ?? "niet-gevraagd"}
          onChange={(consent) => onChange({ consent })}
          testId="contribution-consent"
        />
      </div>
      <TextArea
        label={t("contribution-wording")}
        description={t("contribution-wording-help")}
        value={more.wording}
        onChange={(wording) => onChange({ wording })}
        rows={2}
        testId="contribution-wording"
      />
      <TextArea
        label={t("contribution-summary")}
        description={t("contribution-summary-help")}
        value={more.summary}
        onChange={(summary) => onChange({ summary })}
        rows={2}
        testId="contribution-summary"
      />
      <Checkbox
        isSelected={more.traceable}
        onChange={(traceable) => onChange({ traceable })}
        testId="contribution-traceable"
      >
        {t("contribution-traceable")}
      </Checkbox>
      <Checkbox
        isSelected={more.confidential}
        onChange={(confidential) => onChange({ confidential })}
        testId="contribution-confidential"
      >
        {t("contribution-confidential")}
      </Checkbox>
      <DateField
        label={t("contribution-delete-on")}
        description={t("contribution-delete-on-help")}
        value={more.delete_on}
        onChange={(date) => onChange({ delete_on: date })}
        testId="contribution-delete-on"
      />
    </div>
  );
}
