import { useState } from "react";
import { Button, Choice, Dialog, ErrorNotice, TextArea, TextField } from "@/components";
import { flushEdits } from "@/editor";
import { useCommand, type VersionStatus, type VersionView } from "@/ipc";
import { t } from "@/text";
import { versionStatusWords } from "@/text/words";

/** Fixes the text as it stands now under a name. */
export function FixVersionDialog(props: { last: VersionView | null; onClose: () => void }) {
  const [name, setName] = useState(nextName(props.last?.name ?? null));
  const [status, setStatus] = useState<VersionStatus>(props.last?.status ?? "concept");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const fix = useCommand("fixVersion", { quiet: true });

  async function apply() {
    const words = name.trim();
    setMissing(words === "");
    if (words === "") return;
    await flushEdits();
    if ((await fix.run({ name: words, status, note: note.trim() })).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("version-fix")}
      isOpen
      onClose={props.onClose}
      testId="version-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={fix.pending} testId="version-confirm">
          {t("version-fix")}
        </Button>
      }
    >
      <p>{t("version-fix-text")}</p>
      <TextField
        label={t("version-name")}
        description={t("version-name-help")}
        value={name}
        onChange={setName}
        error={isMissing ? t("version-name-missing") : null}
        isRequired
        autoFocus
        testId="version-name"
      />
      <Choice
        label={t("version-status")}
        options={versionStatusWords.options()}
        value={status}
        onChange={setStatus}
        testId="version-status"
      />
      <TextArea label={t("version-note")} value={note} onChange={setNote} rows={2} testId="version-note" />
      {fix.error !== null && <ErrorNotice error={fix.error} />}
    </Dialog>
  );
}

/** The name that follows: 0.3 becomes 0.4; anything else is left to the user. */
function nextName(last: string | null): string {
  if (last === null) return "0.1";
  const parts = /^(\d+)\.(\d+)$/.exec(last);
  return parts === null ? "" : `${parts[1] ?? "0"}.${Number(parts[2]) + 1}`;
}
