import { Button, Heading } from "@/components";
import { t } from "@/text";
import { GuardMarks } from "./GuardMarks";
import { NEW } from "./LettersField";
import { type LogDraft, takeBack, withoutLine } from "./logDraft";
import { useAboutOptions, usePartyOptions } from "./useChoices";

/** The input so far. Each line can be taken back or away. */
export function LogLines(props: { draft: LogDraft; onChange: (draft: LogDraft) => void }) {
  const { draft, onChange } = props;
  const parties = usePartyOptions();
  const about = useAboutOptions();
  const labelOf = (id: string, options: typeof parties) =>
    id.startsWith(NEW) ? id.slice(NEW.length) : (options.find((option) => option.id === id)?.label ?? id);
  const done = draft.lines.filter((line) => line.id !== draft.line.id);

  return (
    <>
      <Heading level={2}>{t("log-lines", { count: done.length })}</Heading>
      <ol className="rv-plain-list rv-log__lines" aria-label={t("log-input")} data-testid="log-lines">
        {done.map((line, at) => (
          <li key={line.id} className="rv-log__line">
            <div>
              <strong>{line.party === null ? t("party-unknown") : labelOf(line.party, parties)}</strong>
            </div>
            <div>
              <div className="rv-log__said">{line.text}</div>
              <GuardMarks traceable={line.traceable} confidential={line.confidential} />
            </div>
            <div className="rv-muted rv-small">
              {[
                ...(line.question === null ? [] : [t("log-on-question", { number: line.question + 1 })]),
                ...line.about.map((id) => labelOf(id, about)),
              ].join(", ")}
            </div>
            <div className="rv-row rv-gap-s">
              <Button small variant="subtle" icon="edit" iconOnly onPress={() => onChange(takeBack(draft, line.id))}>
                {t("log-line-change", { number: at + 1 })}
              </Button>
              <Button
                small
                variant="subtle"
                icon="remove"
                iconOnly
                onPress={() => onChange(withoutLine(draft, line.id))}
              >
                {t("log-line-remove", { number: at + 1 })}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
