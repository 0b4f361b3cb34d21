import { Button, Dialog, ErrorNotice } from "@/components";
import { useCommand } from "@/ipc";
import { t } from "@/text";
import { AnswerForm, useAnswerDraft } from "./AnswerForm";

/** One answer for several items. */
export function AnswerDialog(props: { ids: string[]; onClose: () => void }) {
  const answer = useCommand("answerInput", { quiet: true });
  const { draft, change, isChecked, check } = useAnswerDraft(null);

  async function apply() {
    const input = check();
    if (input !== null && (await answer.run(props.ids, input)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("answer-many", { count: props.ids.length })}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="answer-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={answer.pending} testId="answer-propose">
          {t("answer-propose")}
        </Button>
      }
    >
      <p>{t("answer-many-text")}</p>
      {answer.error !== null && <ErrorNotice error={answer.error} />}
      <AnswerForm
        draft={draft}
        onChange={change}
        isChecked={isChecked}
        isShared={props.ids.length > 1}
        onSubmit={() => void apply()}
        autoFocus
      />
    </Dialog>
  );
}
