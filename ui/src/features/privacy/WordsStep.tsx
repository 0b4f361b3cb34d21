import { useState } from "react";
import { AppLink, Button, Choice, ErrorNotice } from "@/components";
import type { IpcError, PersonView } from "@/ipc";
import { t } from "@/text";
import { isSameWord, isTooShort, tidy, type EraseDraft } from "./eraseDraft";
import { StepHeading } from "./StepHeading";
import { WordsField } from "./WordsField";

/** The first step: by which words the person is found, and whether the text of the input goes too. */
export function WordsStep(props: {
  person: PersonView | null;
  draft: EraseDraft;
  onChange: (draft: EraseDraft) => void;
  onLook: (words: string[]) => void;
  isLooking: boolean;
  error: IpcError | null;
  takesFocus: boolean;
}) {
  const { person, draft } = props;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);

  /** Takes what is typed as a word; null when it cannot be one. */
  function take(): string[] | null {
    const word = tidy(typed);
    setWrong(null);
    if (word === "") return draft.words;
    if (isTooShort(word)) {
      setWrong(t("erase-word-short"));
      return null;
    }
    setTyped("");
    const known = person === null ? draft.words : [person.name, ...draft.words];
    if (known.some((one) => isSameWord(one, word))) return draft.words;
    const words = [...draft.words, word];
    props.onChange({ ...draft, words });
    return words;
  }

  function look() {
    if (props.isLooking) return;
    const words = take();
    if (words === null) return;
    if (person === null && words.length === 0) setWrong(t("erase-word-missing"));
    else props.onLook(words);
  }

  return (
    <section className="rv-stack rv-gap-l rv-erase">
      <StepHeading takesFocus={props.takesFocus}>{t("erase-step-words")}</StepHeading>
      <WordsField
        name={person?.name ?? null}
        words={draft.words}
        typed={typed}
        onType={setTyped}
        onAdd={() => void take()}
        onRemove={(word) => props.onChange({ ...draft, words: draft.words.filter((one) => one !== word) })}
        error={wrong}
      />
      {person !== null && (
        <div className="rv-stack rv-gap-s">
          <Choice
            label={t("erase-with-input")}
            options={[
              { id: "name", label: t("erase-only-name"), description: t("erase-only-name-about") },
              { id: "text", label: t("erase-also-text"), description: t("erase-also-text-about") },
            ]}
            value={draft.withInput ? "text" : "name"}
            onChange={(choice) => props.onChange({ ...draft, withInput: choice === "text" })}
            cards
            testId="erase-with-input"
          />
          {person.contributions > 0 && (
            <p>
              <AppLink to={`/betrokkenen/inbreng?partij=${person.id}`}>
                {t("privacy-input-of", { count: person.contributions, name: person.name })}
              </AppLink>
            </p>
          )}
        </div>
      )}
      {props.error !== null && <ErrorNotice error={props.error} />}
      <div className="rv-row">
        <Button variant="primary" onPress={look} isPending={props.isLooking} testId="erase-look">
          {t("erase-look")}
        </Button>
        <span className="rv-muted">{t("erase-look-safe")}</span>
      </div>
    </section>
  );
}
