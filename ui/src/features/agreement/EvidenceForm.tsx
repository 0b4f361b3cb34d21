import { useState } from "react";
import { Button, TextField } from "@/components";
import { useCommand, type CheckView } from "@/ipc";
import { t } from "@/text";

/** Adds a piece of evidence: what it is and, if it has one, its address. */
export function EvidenceForm({ check, onDone }: { check: CheckView; onDone: () => void }) {
  const [title, setTitle] = useState("");
  const [url, setUrl] = useState("");
  const [missing, setMissing] = useState(false);
  const add = useCommand("addEvidence");

  async function save() {
    setMissing(title.trim() === "");
    if (title.trim() === "") return;
    const address = url.trim() === "" ? null : url.trim();
    const done = await add.run(check.catalogue, check.id, {
      kind: address === null ? "text" : "link",
      title: title.trim(),
      url: address,
    });
    if (done.ok) onDone();
  }

  return (
    <form
      className="rv-stack rv-evidence__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t("check-evidence-what")}
        description={
          check.evidence_hints.length > 0
            ? t("check-evidence-hints", { hints: check.evidence_hints.join("; ") })
            : undefined
        }
        value={title}
        onChange={setTitle}
        error={missing ? t("check-evidence-missing") : null}
        isRequired
        autoFocus
        testId="evidence-title"
      />
      <TextField label={t("check-evidence-url")} type="url" value={url} onChange={setUrl} testId="evidence-url" />
      <div className="rv-row">
        <Button type="submit" variant="primary" small isPending={add.pending} testId="evidence-save">
          {t("check-evidence-save")}
        </Button>
        <Button small variant="subtle" onPress={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
