import { Button, Dialog, ErrorNotice } from "@/components";
import { useCommand, type PlannedView } from "@/ipc";
import { t } from "@/text";

/** Asks whether a task may go. */
export function RemoveTaskDialog(props: { task: PlannedView; onRemoved: () => void; onClose: () => void }) {
  const { task } = props;
  const remove = useCommand("removeTask", { quiet: true });

  async function apply() {
    if ((await remove.run(task.id)).ok) props.onRemoved();
  }

  return (
    <Dialog
      title={t("task-remove-title", { title: task.title })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t("cancel")}
      actions={
        <Button variant="danger" onPress={() => void apply()} isPending={remove.pending} testId="task-remove-confirm">
          {t("remove")}
        </Button>
      }
    >
      <p>{t("task-remove-text")}</p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}
