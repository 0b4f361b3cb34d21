import { Button, Dialog, ErrorNotice } from "@/components";
import { useCommand, type RemarkLineView } from "@/ipc";
import { t } from "@/text";

/** Asks whether a remark may go. */
export function RemoveRemarkDialog(props: { remark: RemarkLineView; isCopy: boolean; onClose: () => void }) {
  const { remark } = props;
  const remove = useCommand("removeRemark", { quiet: true });

  async function apply() {
    if ((await remove.run(remark.id)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("remark-remove-title")}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t("cancel")}
      testId="remark-remove-dialog"
      actions={
        <Button variant="danger" onPress={() => void apply()} isPending={remove.pending} testId="remark-remove-confirm">
          {t("remark-remove")}
        </Button>
      }
    >
      <p>{t("remark-remove-about", { about: remark.about })}</p>
      {remark.reply !== "" && <p>{t("remark-remove-reply")}</p>}
      {props.isCopy && <p>{t("remark-remove-copy")}</p>}
      <p>{t("remark-remove-undo")}</p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}
