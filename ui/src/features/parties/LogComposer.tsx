import { type KeyboardEvent, type RefObject } from "react";
import { Button, Select, TextArea } from "@/components";
import { t } from "@/text";
import { LettersField } from "./LettersField";
import { altKey, isAsked, type Line, type LogDraft, nextLine, oneSection, takeBack } from "./logDraft";
import { useAboutOptions, usePartyOptions } from "./useChoices";

/** Stands for no question: an option needs a name of its own. */
const NONE = "geen";

/**
 * The line that is being typed: who, what, and if wanted about what and on which question. Enter: the next line. Alt with
 * a digit or a letter chooses the question and the marks without leaving the text.
 */
export function LogComposer(props: {
  draft: LogDraft;
  onChange: (draft: LogDraft) => void;
  textRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const { draft, onChange, textRef } = props;
  const { line } = draft;
  const parties = usePartyOptions(draft.parties);
  const about = useAboutOptions();
  const set = (part: Partial<Line>) => onChange({ ...draft, line: { ...line, ...part } });

  function next() {
    onChange(nextLine(draft));
    textRef.current?.focus();
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      next();
    }
    const before = draft.lines.at(-1);
    if (event.key === "ArrowUp" && line.text === "" && before !== undefined) {
      event.preventDefault();
      onChange(takeBack(draft, before.id));
    }
  }

  function pressAlt(event: KeyboardEvent) {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const changed = altKey(draft, event);
    if (changed === null) return;
    event.preventDefault();
    onChange(changed);
  }

  return (
    // The keys belong to the fields; the group only hears them pass.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={t("log-line-now")} className="rv-log__now" onKeyDown={pressAlt}>
      <div className="rv-log__line rv-log__line--open">
        <LettersField
          label={t("log-party")}
          options={parties}
          chosen={line.party === null ? [] : [line.party]}
          onChange={([party]) => set({ party: party ?? null })}
          onEnter={() => textRef.current?.focus()}
          single
          allowsNew
          testId="log-party"
        />
        <TextArea
          label={t("log-text")}
          value={line.text}
          onChange={(text) => set({ text })}
          onKeyDown={press}
          inputRef={textRef}
          rows={1}
          placeholder={t("log-text-help")}
          testId="log-text"
        />
        <LettersField
          label={t("log-about")}
          options={about}
          chosen={line.about}
          onChange={(chosen) => set({ about: oneSection(chosen) })}
          onEnter={next}
          testId="log-about"
        />
      </div>
      <LineMarks draft={draft} onSet={set} />
    </div>
  );
}

/** On which question the line answers and whether its words stay inside, with the keys that do the same. */
function LineMarks({ draft, onSet }: { draft: LogDraft; onSet: (part: Partial<Line>) => void }) {
  const { line } = draft;
  const asked = draft.questions
    .map((question, at) => ({ id: String(at), label: t("log-question-option", { number: at + 1, question }) }))
    .filter((_, at) => isAsked(draft, at));
  const question = line.question === null ? undefined : asked.find(({ id }) => id === String(line.question));

  const said = [
    ...(question === undefined ? [] : [question.label]),
    ...(line.traceable ? [t("meeting-mark-traceable")] : []),
    ...(line.confidential ? [t("meeting-mark-confidential")] : []),
  ];

  return (
    <div className="rv-log__marks">
      {asked.length > 0 && (
        <Select
          label={t("log-question")}
          options={[{ id: NONE, label: t("log-no-question") }, ...asked]}
          value={question?.id ?? NONE}
          onChange={(id) => onSet({ question: id === NONE ? null : Number(id) })}
          testId="log-question"
        />
      )}
      <div className="rv-row rv-gap-s">
        <Button
          small
          pressed={line.traceable}
          onPress={() => onSet({ traceable: !line.traceable })}
          tooltip="Alt+H"
          testId="log-traceable"
        >
          {t("meeting-mark-traceable")}
        </Button>
        <Button
          small
          pressed={line.confidential}
          onPress={() => onSet({ confidential: !line.confidential })}
          tooltip="Alt+V"
          testId="log-confidential-line"
        >
          {t("meeting-mark-confidential")}
        </Button>
        {/* What a key changed shows in the list and the buttons; here it is said. */}
        <span role="status" className="rv-visually-hidden" data-testid="log-marks">
          {said.join(", ")}
        </span>
      </div>
      <p className="rv-muted rv-small">{t(asked.length > 0 ? "log-keys-questions" : "log-keys")}</p>
    </div>
  );
}
