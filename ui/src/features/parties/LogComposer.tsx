import { type KeyboardEvent, type RefObject } from "react";
import { TextArea } from "@/components";
import { t } from "@/text";
import { LettersField } from "./LettersField";
import { type Line, type LogDraft, nextLine, oneSection, takeBack } from "./logDraft";
import { useAboutOptions, usePartyOptions } from "./useChoices";

/** The line that is being typed: who, what, and if wanted about what. Enter: the next line. */
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

  return (
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
  );
}
