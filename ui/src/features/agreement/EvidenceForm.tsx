import { useState } from "react";
import { Button, Checkbox, DateField, ErrorNotice, Select } from "@/components";
import { useCommand, type CheckView, type EvidenceInput } from "@/ipc";
import { t } from "@/text";
import { evidenceKindWords } from "@/text/words";
import { EvidenceSource } from "./EvidenceSource";
import { emptyEvidence, isComplete, type EvidenceDraft } from "./evidenceDraft";

/** Adds a piece of evidence, or puts one that is there already under this check as well. */
export function EvidenceForm({ check, onDone }: { check: CheckView; onDone: () => void }) {
  const [draft, setDraft] = useState<EvidenceDraft>(emptyEvidence);
  const [missing, setMissing] = useState(false);
  const add = useCommand("addEvidence", { quiet: true });
  const tie = useCommand("tieEvidence", { quiet: true });
  const change = (part: Partial<EvidenceDraft>) => setDraft({ ...draft, ...part });

  async function save() {
    setMissing(!isComplete(draft));
    if (!isComplete(draft)) return;
    const done =
      draft.kind === "existing"
        ? await tie.run(draft.subject ?? "", check.catalogue, check.id)
        : await add.run(check.catalogue, check.id, inputOf(draft, draft.kind));
    if (done.ok) onDone();
  }

  const refused = add.error ?? tie.error;
  const kinds = [...evidenceKindWords.options(), { id: "existing" as const, label: t("evidence-existing") }];
  return (
    <form
      className="rv-stack rv-evidence__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select
        label={t("evidence-kind")}
        options={kinds}
        value={draft.kind}
        onChange={(kind) => {
          setMissing(false);
          setDraft({ ...emptyEvidence, kind, title: draft.title });
        }}
        testId="evidence-kind"
      />
      <EvidenceSource check={check} draft={draft} missing={missing} onChange={change} />
      {draft.kind !== "existing" && (
        <>
          <DateField
            label={t("evidence-expires")}
            description={t("evidence-expires-help")}
            value={draft.expires_on}
            onChange={(expires_on) => change({ expires_on })}
            testId="evidence-expires"
          />
          <Checkbox
            isSelected={draft.confidential}
            onChange={(confidential) => change({ confidential })}
            testId="evidence-confidential"
          >
            {t("evidence-confidential-help")}
          </Checkbox>
        </>
      )}
      {refused !== null && <ErrorNotice error={refused} />}
      <div className="rv-row">
        <Button type="submit" variant="primary" small isPending={add.pending || tie.pending} testId="evidence-save">
          {t("check-evidence-save")}
        </Button>
        <Button small variant="subtle" onPress={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function inputOf(draft: EvidenceDraft, kind: EvidenceInput["kind"]): EvidenceInput {
  return {
    kind,
    title: draft.title.trim(),
    url: kind === "link" ? draft.url.trim() : null,
    subject: draft.subject,
    path: draft.path,
    expires_on: draft.expires_on,
    confidential: draft.confidential,
  };
}
