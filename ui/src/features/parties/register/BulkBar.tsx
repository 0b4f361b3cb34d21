import { useState } from "react";
import { Button } from "@/components";
import { useCommand } from "@/ipc";
import { t } from "@/text";
import { AnswerDialog } from "./AnswerDialog";
import { JoinDialog } from "./JoinDialog";
import { MarkDialog } from "./MarkDialog";
import { TellBackDialog } from "./TellBackDialog";

/** What can be done with the items that are chosen. */
export function BulkBar(props: { chosen: ReadonlySet<string>; onClear: () => void }) {
  const { chosen, onClear } = props;
  const [asked, setAsked] = useState<"answer" | "join" | "mark" | "tell" | null>(null);
  const confirm = useCommand("confirmAnswers");
  const ids = [...chosen];
  const close = () => setAsked(null);

  return (
    <div className="rv-row rv-gap-s rv-register__bulk" role="group" aria-label={t("bulk-label")} data-testid="bulk-bar">
      <strong role="status">{t("bulk-count", { count: ids.length })}</strong>
      <Button small icon="edit" variant="primary" onPress={() => setAsked("answer")} testId="bulk-answer">
        {t("bulk-answer")}
      </Button>
      <Button
        small
        icon="check"
        onPress={() => void confirm.run(ids)}
        isPending={confirm.pending}
        testId="bulk-confirm"
      >
        {t("answer-confirm")}
      </Button>
      <Button small onPress={() => setAsked("tell")} testId="register-tell-back">
        {t("bulk-tell-back")}
      </Button>
      <Button small onPress={() => setAsked("mark")} testId="bulk-mark">
        {t("bulk-mark")}
      </Button>
      <Button small onPress={() => setAsked("join")} isDisabled={ids.length < 2} testId="bulk-join">
        {t("bulk-join")}
      </Button>
      <Button small variant="subtle" icon="close" onPress={onClear} testId="bulk-clear">
        {t("bulk-clear")}
      </Button>
      {asked === "answer" && <AnswerDialog ids={ids} onClose={close} />}
      {asked === "mark" && <MarkDialog ids={ids} onClose={close} />}
      {asked === "tell" && <TellBackDialog ids={ids} onClose={close} onDone={onClear} />}
      {asked === "join" && (
        <JoinDialog ids={ids} onClose={close} onDone={onClear} onAnswer={() => setAsked("answer")} />
      )}
    </div>
  );
}
