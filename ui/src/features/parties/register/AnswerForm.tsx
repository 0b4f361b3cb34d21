import { type SyntheticEvent, useState } from "react";
import { Choice, ComboBox, TextArea, TextField } from "@/components";
import { type Disposition, type ResponseInput, type ResponseView, useView } from "@/ipc";
import { t } from "@/text";
import { asksReason, decisionOptions } from "./words";

/** An answer being written. */
export type AnswerDraft = {
  title: string;
  decision: Disposition | null;
  reason: string;
  passage: string;
  section: string | null;
};

/** What was typed and not sent yet, so that looking at another item loses nothing. */
const unsent = new Map<string, AnswerDraft>();

/** The draft to begin with: the answer there is, or nothing yet. */
export function draftOf(response: ResponseView | null): AnswerDraft {
  return {
    title: response?.title ?? "",
    decision: response?.decision ?? null,
    reason: response?.reason ?? "",
    passage: response?.passage ?? "",
    section: response?.section ?? null,
  };
}

/** An answer being written and what still misses in it. `check` gives what can be sent, or marks what misses. */
export function useAnswerDraft(
  response: ResponseView | null,
  /** Under which name what is typed stays until it is sent or given up; it is lost with the form when there is none. */
  keep: string | null = null,
): {
  forget: () => void;
  draft: AnswerDraft;
  change: (part: Partial<AnswerDraft>) => void;
  isChecked: boolean;
  check: () => ResponseInput | null;
} {
  const [draft, setDraft] = useState(() => (keep === null ? undefined : unsent.get(keep)) ?? draftOf(response));
  const [isChecked, setChecked] = useState(false);
  return {
    draft,
    change: (part) => {
      const next = { ...draft, ...part };
      if (keep !== null) unsent.set(keep, next);
      setDraft(next);
    },
    forget: () => {
      if (keep !== null) unsent.delete(keep);
    },
    isChecked,
    check: () => {
      setChecked(true);
      const { decision } = draft;
      if (decision === null || (asksReason(decision) && draft.reason.trim() === "")) return null;
      return {
        title: draft.title.trim(),
        decision,
        reason: draft.reason.trim(),
        passage: draft.passage.trim(),
        section: draft.section,
      };
    },
  };
}

/** What is done with input, and why. */
export function AnswerForm(props: {
  draft: AnswerDraft;
  onChange: (part: Partial<AnswerDraft>) => void;
  /** Whether what misses is said. */
  isChecked: boolean;
  /** Several items: what they have in common gets a name. */
  isShared: boolean;
  onSubmit: () => void;
  /** In the details: what a decision means is said of the chosen one only. */
  isNarrow?: boolean;
  /** The form opened because someone asked for it. */
  autoFocus?: boolean;
}) {
  const { draft, onChange } = props;
  const sections = useView("sections").data ?? [];
  const isNarrow = props.isNarrow ?? false;
  const options = decisionOptions();
  const chosen = options.find((option) => option.id === draft.decision);
  const reason = draft.decision !== null && asksReason(draft.decision);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    props.onSubmit();
  }

  return (
    <form className="rv-stack" noValidate onSubmit={submit}>
      {props.isShared && (
        <TextField
          label={t("answer-title")}
          description={t("answer-title-help")}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          autoFocus={props.autoFocus}
          testId="answer-title"
        />
      )}
      <Choice
        label={t("answer-decision")}
        description={isNarrow ? chosen?.description : undefined}
        options={isNarrow ? options.map(({ id, label }) => ({ id, label })) : options}
        value={draft.decision}
        onChange={(decision) => onChange({ decision })}
        error={props.isChecked && draft.decision === null ? t("answer-decision-missing") : null}
        cards={!isNarrow}
        isRequired
        testId="answer-decision"
      />
      <TextArea
        label={t("answer-reason")}
        description={reason ? t("answer-reason-asked") : t("answer-reason-help")}
        value={draft.reason}
        onChange={(words) => onChange({ reason: words })}
        error={props.isChecked && reason && draft.reason.trim() === "" ? t("answer-reason-missing") : null}
        rows={3}
        isRequired={reason}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            props.onSubmit();
          }
        }}
        testId="answer-reason"
      />
      <TextArea
        label={t("answer-passage")}
        description={t("answer-passage-help")}
        value={draft.passage}
        onChange={(passage) => onChange({ passage })}
        rows={2}
        testId="answer-passage"
      />
      <ComboBox
        key={sections.length}
        label={t("answer-section")}
        options={sections.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() }))}
        value={draft.section}
        onChange={(section) => onChange({ section })}
        placeholder={t("answer-section-none")}
        testId="answer-section"
      />
    </form>
  );
}
