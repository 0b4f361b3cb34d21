import { useRef, type SyntheticEvent } from "react";
import { Button, TextField } from "@/components";
import { t } from "@/text";

/** The words that are looked for: the name stands fast, others are typed and can be taken away. Enter adds one. */
export function WordsField(props: {
  /** The name of the person; none when only words are erased. */
  name: string | null;
  words: string[];
  typed: string;
  onType: (typed: string) => void;
  onAdd: () => void;
  onRemove: (word: string) => void;
  error: string | null;
}) {
  const { name, words } = props;
  const input = useRef<HTMLInputElement>(null);

  function add(event: SyntheticEvent) {
    event.preventDefault();
    props.onAdd();
    input.current?.focus();
  }

  return (
    <div className="rv-stack rv-gap-s">
      <form onSubmit={add} className="rv-stack rv-gap-s" noValidate>
        <TextField
          label={name === null ? t("erase-word") : t("erase-word-more")}
          description={name === null ? t("erase-word-help") : t("erase-word-more-help")}
          value={props.typed}
          onChange={props.onType}
          error={props.error}
          isRequired={name === null && words.length === 0}
          inputRef={input}
          testId="erase-word"
        />
        <div>
          <Button type="submit" small icon="plus" testId="erase-word-add">
            {t("erase-word-add")}
          </Button>
        </div>
      </form>
      <p className="rv-visually-hidden" role="status">
        {t("erase-word-count", { count: words.length + (name === null ? 0 : 1) })}
      </p>
      {(name !== null || words.length > 0) && (
        <ul className="rv-plain-list rv-row rv-gap-s" aria-label={t("erase-word-list")} data-testid="erase-words">
          {name !== null && <li className="rv-erase__word">{name}</li>}
          {words.map((word, index) => (
            <li key={word} className="rv-erase__word">
              {word}
              <Button
                variant="subtle"
                small
                icon="close"
                iconOnly
                onPress={() => {
                  props.onRemove(word);
                  input.current?.focus();
                }}
                testId={`erase-word-remove-${index}`}
              >
                {t("erase-word-remove", { word })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
