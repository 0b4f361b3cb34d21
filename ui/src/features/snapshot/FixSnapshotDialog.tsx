import { useState, type SyntheticEvent } from "react";
import { Button, Dialog, ErrorNotice, TextArea, TextField } from "@/components";
import { savePending, useCommand } from "@/ipc";
import { t } from "@/text";

/** Freezes how everything stands now, under a name. */
export function FixSnapshotDialog(props: { onClose: () => void }) {
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const fix = useCommand("fixSnapshot", { quiet: true });

  async function apply() {
    const words = name.trim();
    setMissing(words === "");
    if (words === "" || fix.pending) return;
    // What is still being typed elsewhere belongs in it.
    await savePending();
    if ((await fix.run({ name: words, note: note.trim() })).ok) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={t("snapshot-fix")}
      isOpen
      onClose={props.onClose}
      testId="snapshot-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={fix.pending} testId="snapshot-save">
          {t("snapshot-save")}
        </Button>
      }
    >
      <p>{t("snapshot-fix-text")}</p>
      <form onSubmit={submit} className="rv-stack" noValidate>
        <TextField
          label={t("snapshot-name")}
          description={t("snapshot-name-help")}
          value={name}
          onChange={setName}
          error={isMissing ? t("snapshot-name-missing") : null}
          isRequired
          autoFocus
          testId="snapshot-name"
        />
        <TextArea label={t("snapshot-note")} value={note} onChange={setNote} rows={2} testId="snapshot-note" />
      </form>
      {fix.error !== null && <ErrorNotice error={fix.error} />}
    </Dialog>
  );
}
