import { useState, type SyntheticEvent } from "react";
import { Button, Dialog, ErrorNotice, TextField } from "@/components";
import { api, asIpcError, savePending, useCommand, type IpcError } from "@/ipc";
import { t } from "@/text";

/** Writes a copy for the ambassadeur, after saying what goes along and what stays behind. */
export function CopyDialog(props: { region: string; onClose: () => void; onCopied: (path: string) => void }) {
  const [audience, setAudience] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<IpcError | null>(null);
  const write = useCommand("writeReflectionCopy", { quiet: true });

  async function apply() {
    const name = audience.trim();
    setMissing(name === "");
    setRefused(null);
    if (name === "" || write.pending) return;
    try {
      const path = await api.chooseNewFile(t("reflection-copy-file", { region: asFileName(props.region) }));
      if (path === null) return;
      // What is still being typed elsewhere belongs in it.
      await savePending();
      const done = await write.run(path, name);
      if (!done.ok) return;
      props.onCopied(done.data);
      props.onClose();
    } catch (error) {
      setRefused(asIpcError(error));
    }
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  const error = refused ?? write.error;
  return (
    <Dialog
      title={t("reflection-copy")}
      isOpen
      onClose={props.onClose}
      testId="reflection-copy-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={write.pending} testId="reflection-copy-save">
          {t("reflection-copy-save")}
        </Button>
      }
    >
      <p>{t("reflection-copy-text")}</p>
      <div className="rv-stack rv-gap-s">
        <p>
          <strong>{t("reflection-copy-behind")}</strong>
        </p>
        <ul className="rv-reflection__list">
          <li>{t("reflection-copy-history")}</li>
          <li>{t("reflection-copy-names")}</li>
          <li>{t("reflection-copy-input")}</li>
          <li>{t("reflection-copy-files")}</li>
          <li>{t("reflection-copy-confidential")}</li>
        </ul>
      </div>
      <p>
        <strong>{t("reflection-copy-free")}</strong> {t("reflection-copy-free-text")}
      </p>
      <form onSubmit={submit} noValidate>
        <TextField
          label={t("reflection-audience")}
          description={t("reflection-audience-help")}
          value={audience}
          onChange={setAudience}
          error={isMissing ? t("reflection-audience-missing") : null}
          isRequired
          autoFocus
          testId="reflection-audience"
        />
      </form>
      {error !== null && <ErrorNotice error={error} />}
    </Dialog>
  );
}

/** Without what a file name may not hold. */
function asFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, "-").trim();
}
