import { useState } from "react";
import { Button, Choice, ErrorNotice, Heading } from "@/components";
import { asIpcError, type ContributionView, type IpcError, type ResponseView, useCommand, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { AnswerForm, useAnswerDraft } from "./AnswerForm";
import { AnswerShown } from "./AnswerShown";
import { itemsOf } from "./useItem";

/** The answer to an item: proposed by one, confirmed by another or the same. */
export function AnswerPanel({ item }: { item: ContributionView }) {
  const readOnly = useReadOnly();
  const [isWriting, setWriting] = useState(false);
  const { response } = item;
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="antwoord" data-testid="answer-panel">
      <Heading level={3} id="antwoord">
        {t("register-answer")}
      </Heading>
      {response !== null && !isWriting && <AnswerShown item={item} response={response} />}
      {response === null && !isWriting && <p className="rv-muted">{t("answer-none-yet")}</p>}
      {!readOnly && !isWriting && (
        <div className="rv-row rv-gap-s">
          {response !== null && <AnswerVerbs item={item} response={response} />}
          <Button
            small
            icon="edit"
            variant={response === null ? "primary" : "secondary"}
            onPress={() => setWriting(true)}
            testId="answer-write"
          >
            {response === null ? t("answer-write") : t("answer-change")}
          </Button>
        </div>
      )}
      {isWriting && <Writing item={item} onClose={() => setWriting(false)} />}
    </section>
  );
}

function AnswerVerbs({ item, response }: { item: ContributionView; response: ResponseView }) {
  const confirm = useCommand("confirmAnswers");
  const reopen = useCommand("reopenAnswers");
  const withdraw = useCommand("withdrawAnswers");
  const ids = [item.id];
  return (
    <>
      {response.confirmed_on === null ? (
        <Button
          small
          icon="check"
          variant="primary"
          onPress={() => void confirm.run(ids)}
          isPending={confirm.pending}
          testId="answer-confirm"
        >
          {t("answer-confirm")}
        </Button>
      ) : (
        <Button
          small
          icon="undo"
          onPress={() => void reopen.run(ids)}
          isPending={reopen.pending}
          testId="answer-reopen"
        >
          {t("answer-reopen")}
        </Button>
      )}
      <Button
        small
        variant="subtle"
        icon="remove"
        onPress={() => void withdraw.run(ids)}
        isPending={withdraw.pending}
        testId="answer-withdraw"
      >
        {t("answer-withdraw")}
      </Button>
    </>
  );
}

function Writing({ item, onClose }: { item: ContributionView; onClose: () => void }) {
  const { response } = item;
  const shared = response !== null && response.items > 1 ? response : null;
  const answer = useCommand("answerInput", { quiet: true });
  const { draft, change, isChecked, check, forget } = useAnswerDraft(response, item.id);
  const close = () => {
    forget();
    onClose();
  };
  const [reach, setReach] = useState<"all" | "one">("all");
  const [unfound, setUnfound] = useState<IpcError | null>(null);
  const forAll = shared !== null && reach === "all";
  const error = answer.error ?? unfound;

  async function apply() {
    const input = check();
    if (input === null) return;
    try {
      setUnfound(null);
      const ids = forAll ? (await itemsOf(shared)).map((other) => other.id) : [item.id];
      if ((await answer.run(ids, input)).ok) close();
    } catch (thrown) {
      setUnfound(asIpcError(thrown));
    }
  }

  return (
    <div className="rv-stack">
      {shared !== null && (
        <Choice
          label={t("answer-reach")}
          description={t("answer-reach-why", { count: shared.items })}
          options={[
            { id: "all", label: t("answer-reach-all", { count: shared.items }) },
            { id: "one", label: t("answer-reach-one") },
          ]}
          value={reach}
          onChange={setReach}
          testId="answer-reach"
        />
      )}
      <AnswerForm
        draft={draft}
        onChange={change}
        isChecked={isChecked}
        isShared={forAll}
        isNarrow
        onSubmit={() => void apply()}
      />
      {error !== null && <ErrorNotice error={error} />}
      <div className="rv-row rv-gap-s">
        <Button variant="primary" onPress={() => void apply()} isPending={answer.pending} testId="answer-propose">
          {t("answer-propose")}
        </Button>
        <Button onPress={close}>{t("cancel")}</Button>
      </div>
      <p className="rv-muted rv-small">{t("answer-propose-help")}</p>
    </div>
  );
}
