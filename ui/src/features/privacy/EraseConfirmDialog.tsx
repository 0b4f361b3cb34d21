import { useState } from "react";
import { Button, Checkbox, Dialog, ErrorNotice } from "@/components";
import { useCommand, type ErasePreviewView } from "@/ipc";
import { t } from "@/text";
import { inputOf, type EraseDraft } from "./eraseDraft";
import type { Erased } from "./EraseResult";

/** The last question: it says what cannot be taken back and asks to confirm that by a tick. */
export function EraseConfirmDialog(props: {
  party: string | null;
  draft: EraseDraft;
  preview: ErasePreviewView;
  onClose: () => void;
  onErased: (erased: Erased) => void;
}) {
  const { party, draft, preview } = props;
  const [isUnderstood, setUnderstood] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const erase = useCommand("erasePerson", { quiet: true });
  const hasBackups = preview.backups.length > 0;

  async function apply() {
    setMissing(!isUnderstood);
    if (!isUnderstood || erase.pending) return;
    const input = inputOf(party, draft, preview);
    const done = await erase.run(input);
    if (!done.ok) return;
    props.onErased({ lines: done.data.lines, unseen: preview.unseen, leftBackups: hasBackups && !input.backups });
  }

  return (
    <Dialog
      title={t("erase-confirm-title")}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      cancel={t("cancel")}
      testId="erase-dialog"
      actions={
        <Button variant="danger" onPress={() => void apply()} isPending={erase.pending} testId="erase-confirm">
          {t("erase-confirm")}
        </Button>
      }
    >
      <p>
        <strong>{t("erase-final")}</strong>
      </p>
      <p>{t("erase-final-history")}</p>
      {hasBackups && <p>{draft.backups ? t("erase-final-backups") : t("erase-final-backups-stay")}</p>}
      <Checkbox
        isSelected={isUnderstood}
        onChange={(understood) => {
          setUnderstood(understood);
          setMissing(false);
        }}
        testId="erase-understood"
      >
        {t("erase-understood")}
      </Checkbox>
      {isMissing && (
        <p role="alert" className="utrecht-form-field-error-message">
          {t("erase-understood-missing")}
        </p>
      )}
      {erase.error !== null && <ErrorNotice error={erase.error} />}
    </Dialog>
  );
}
