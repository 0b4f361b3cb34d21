import { Button, Dialog, ErrorNotice } from "@/components";
import { useCommand, type SnapshotView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** Asks whether a peildatum may go. */
export function RemoveSnapshotDialog(props: { snapshot: SnapshotView; onClose: () => void }) {
  const { snapshot } = props;
  const remove = useCommand("removeSnapshot", { quiet: true });

  async function apply() {
    if ((await remove.run(snapshot.id)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("snapshot-remove-title", { name: snapshot.name })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t("cancel")}
      testId="snapshot-remove-dialog"
      actions={
        <Button
          variant="danger"
          onPress={() => void apply()}
          isPending={remove.pending}
          testId="snapshot-remove-confirm"
        >
          {t("snapshot-remove")}
        </Button>
      }
    >
      <p>{t("snapshot-remove-text", { date: formatDate(snapshot.date) })}</p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}
