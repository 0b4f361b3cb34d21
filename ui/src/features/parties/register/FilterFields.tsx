import { useEffect, useState } from "react";
import { Checkbox, ComboBox, Select, TextField } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import { channelOptions } from "../words";
import type { Part } from "./part";
import { answerOptions, inputKindOptions } from "./words";

/** A list cannot hold an empty id: these stand for items without, and for no filter. */
const WITHOUT = "-";
const ALL = "alles";

/** How long typing rests before the register is searched. */
const REST = 250;

/** Which part of the register is shown. What is seldom needed is folded away, unless it is in use. */
export function FilterFields({ part, onShow }: { part: Part; onShow: (part: Partial<Part>) => void }) {
  const sections = useView("sections").data ?? [];
  const parties = useView("parties").data ?? [];
  const themes = useView("themes").data ?? [];
  const usesMore = part.kind !== null || part.channel !== null || part.waiting || part.guarded || part.lost;
  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-register__filter">
        <WordsField words={part.words} onWords={(words) => onShow({ words })} />
        <OneOf
          label={t("contribution-party")}
          all={t("register-all-parties")}
          without={t("register-no-party")}
          options={parties.map(({ id, name }) => ({ id, label: name }))}
          value={part.party}
          onChange={(party) => onShow({ party })}
          testId="register-party"
        />
        <OneOf
          label={t("register-section")}
          all={t("register-all-sections")}
          without={t("register-no-section")}
          options={sections.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() }))}
          value={part.section}
          onChange={(section) => onShow({ section })}
          testId="register-section"
        />
        <OneOf
          label={t("register-theme")}
          all={t("register-all-themes")}
          without={t("register-no-theme")}
          options={themes.map(({ id, title }) => ({ id, label: title }))}
          value={part.theme}
          onChange={(theme) => onShow({ theme })}
          testId="register-theme"
        />
        <Word
          label={t("register-answer")}
          all={t("register-all-answers")}
          options={answerOptions()}
          value={part.answer}
          onChange={(answer) => onShow({ answer })}
          testId="register-answer"
        />
      </div>
      <details className="rv-fold" open={usesMore || undefined}>
        <summary data-testid="register-more">{t("register-more-filters")}</summary>
        <div className="rv-register__filter">
          <Word
            label={t("register-kind")}
            all={t("register-all-kinds")}
            options={inputKindOptions()}
            value={part.kind}
            onChange={(kind) => onShow({ kind })}
            testId="register-kind"
          />
          <Word
            label={t("contribution-channel")}
            all={t("register-all-channels")}
            options={channelOptions()}
            value={part.channel}
            onChange={(channel) => onShow({ channel })}
            testId="register-channel"
          />
          <div className="rv-stack rv-gap-s">
            <Checkbox isSelected={part.waiting} onChange={(waiting) => onShow({ waiting })} testId="register-waiting">
              {t("register-waiting")}
            </Checkbox>
            <Checkbox isSelected={part.guarded} onChange={(guarded) => onShow({ guarded })} testId="register-guarded">
              {t("register-guarded")}
            </Checkbox>
            <Checkbox isSelected={part.lost} onChange={(lost) => onShow({ lost })} testId="register-lost">
              {t("register-lost")}
            </Checkbox>
          </div>
        </div>
      </details>
    </div>
  );
}

/** Words to look for. The register is asked when typing rests; another filter or address takes what was typed along. */
function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  if (known !== words) {
    setKnown(words);
    setTyped(words);
  }
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => onWords(typed), REST);
    return () => clearTimeout(timer);
  }, [typed, words, onWords]);
  return (
    <TextField label={t("register-words")} type="search" value={typed} onChange={setTyped} testId="register-words" />
  );
}

function OneOf(props: {
  label: string;
  all: string;
  without: string;
  options: { id: string; label: string }[];
  value: string | null;
  onChange: (id: string | null) => void;
  testId: string;
}) {
  return (
    <ComboBox
      // What it offers is read once: another list or choice is another field.
      key={`${props.options.length}-${props.value ?? ALL}`}
      label={props.label}
      options={[...props.options, { id: WITHOUT, label: props.without }]}
      value={props.value === "" ? WITHOUT : props.value}
      onChange={(id) => props.onChange(id === WITHOUT ? "" : id)}
      placeholder={props.all}
      testId={props.testId}
    />
  );
}

function Word<Id extends string>(props: {
  label: string;
  all: string;
  options: { id: Id; label: string }[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  testId: string;
}) {
  return (
    <Select<Id | typeof ALL>
      label={props.label}
      options={[{ id: ALL, label: props.all }, ...props.options]}
      value={props.value ?? ALL}
      onChange={(id) => props.onChange(id === ALL ? null : id)}
      testId={props.testId}
    />
  );
}
