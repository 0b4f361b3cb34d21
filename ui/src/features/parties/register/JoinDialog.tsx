import { Button, Dialog, ErrorNotice } from "@/components";
import { useCommand } from "@/ipc";
import { t } from "@/text";

/** Makes one item of several of one party. What several parties said stays apart and is answered together. */
export function JoinDialog(props: {
  ids: string[];
  onClose: () => void;
  /** They are one now. */
  onDone: () => void;
  /** Answer them together instead. */
  onAnswer: () => void;
}) {
  const join = useCommand("joinContributions", { quiet: true });

  async function apply() {
    if (!(await join.run(props.ids)).ok) return;
    props.onClose();
    props.onDone();
  }

  return (
    <Dialog
      title={t("join-title", { count: props.ids.length })}
      isOpen
      onClose={props.onClose}
      size="small"
      testId="join-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={join.pending} testId="join-confirm">
          {t("join-confirm")}
        </Button>
      }
    >
      <p>{t("join-text")}</p>
      <p className="rv-muted">{t("join-parties")}</p>
      {join.error !== null && (
        <ErrorNotice
          error={join.error}
          testId="join-error"
          action={
            join.error.code === "many_parties" ? (
              <Button small onPress={props.onAnswer} testId="join-answer">
                {t("join-answer")}
              </Button>
            ) : undefined
          }
        />
      )}
    </Dialog>
  );
}
