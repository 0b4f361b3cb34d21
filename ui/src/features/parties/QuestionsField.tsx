import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button, TextField } from "@/components";
import { t } from "@/text";

/**
 * The questions of a meeting, one a field. Enter goes to the next and after the last makes one more; Backspace in an
 * empty one takes it away. An empty question stays until it is left out of what is saved.
 */
export function QuestionsField(props: {
  questions: readonly string[];
  onChange: (questions: string[]) => void;
  /** Takes one away; who keeps what was said on a question must know which one. */
  onRemove: (at: number) => void;
  onBlur?: () => void;
  isReadOnly?: boolean;
  testId: string;
}) {
  const { questions, testId } = props;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current !== null) focusOn(list.current, wanted.current);
    wanted.current = null;
  }, [questions.length]);

  function add() {
    wanted.current = questions.length;
    props.onChange([...questions, ""]);
  }

  function remove(at: number) {
    wanted.current = Math.max(at - 1, 0);
    props.onRemove(at);
  }

  function press(event: KeyboardEvent, at: number) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (at < questions.length - 1) focusOn(list.current, at + 1);
      else if ((questions[at] ?? "").trim() !== "") add();
    }
    if (event.key === "Backspace" && questions[at] === "") {
      event.preventDefault();
      remove(at);
    }
  }

  return (
    <div role="group" aria-label={t("meeting-questions")} className="rv-field rv-stack rv-gap-s" data-testid={testId}>
      <span className="utrecht-form-label rv-field__label">{t("meeting-questions")}</span>
      {props.isReadOnly === true ? (
        <Asked questions={questions} />
      ) : (
        <>
          <ol ref={list} className="rv-plain-list rv-stack rv-gap-s">
            {questions.map((question, at) => (
              // The keys belong to the field; its row only hears them pass. A question has nothing of its own but its
              // place.
              // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <li key={at} className="rv-question" onKeyDown={(event) => press(event, at)}>
                <TextField
                  label={t("meeting-question", { number: at + 1 })}
                  hideLabel
                  value={question}
                  onChange={(text) => props.onChange(questions.map((old, index) => (index === at ? text : old)))}
                  onBlur={props.onBlur}
                  testId={`${testId}-${at}`}
                />
                <Button variant="subtle" icon="remove" iconOnly onPress={() => remove(at)}>
                  {t("meeting-question-remove", { number: at + 1 })}
                </Button>
              </li>
            ))}
          </ol>
          <div>
            <Button small icon="plus" onPress={add} testId={`${testId}-add`}>
              {t("meeting-question-add")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The questions to read. */
export function Asked({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return <p className="rv-muted">{t("meeting-no-questions")}</p>;
  return (
    <ol className="rv-asked">
      {questions.map((question, at) => (
        <li key={at}>{question}</li>
      ))}
    </ol>
  );
}

function focusOn(list: HTMLOListElement | null, at: number): void {
  list?.querySelectorAll("input")[at]?.focus();
}
