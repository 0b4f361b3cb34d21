import { type RefObject, useEffect, useRef } from "react";
import { navigate } from "@/app/router";
import { AppLink, Button, DateField, ErrorNotice, Notice, Select, TextArea, TextField } from "@/components";
import { useCommand, useView } from "@/ipc";
import { t } from "@/text";
import { LettersField, NEW } from "./LettersField";
import { LogComposer } from "./LogComposer";
import { inputOf, isAsked, type LogDraft, withParties } from "./logDraft";
import { LogLines } from "./LogLines";
import { LogMore } from "./LogMore";
import { LogPage } from "./LogPage";
import { useLogDraft } from "./useLogDraft";
import { usePartyOptions } from "./useChoices";
import { kindOptions, kindText } from "./words";

/** A meeting and its input on one screen, by keyboard alone. Ctrl+Enter anywhere is done. */
export function LogForm(props: { workbook: string; planned: string | null; begin: () => LogDraft }) {
  const { draft, change, isRestored, discard, forget } = useLogDraft(props.workbook, props.planned, props.begin);
  const log = useCommand("logMeeting", { quiet: true });
  const ownTitle = useOwnTitle(draft);
  const text = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);

  // Typing begins at once; the frame would put the focus on the heading.
  useEffect(() => title.current?.focus(), []);

  async function save() {
    if (log.pending) return;
    const done = await log.run(inputOf(draft, ownTitle, props.planned));
    if (!done.ok) return;
    forget();
    navigate(`/betrokkenen/bijeenkomst/${done.data.meeting}`);
  }

  return (
    <LogPage>
      {/* The keys work in every field of the form; the button does the same for who does not use them. */}
      <form
        className="rv-log"
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void save();
        }}
      >
        {isRestored && (
          <Notice
            kind="info"
            title={t("log-restored")}
            testId="log-restored"
            actions={
              <Button small onPress={discard} testId="log-discard">
                {t("log-discard")}
              </Button>
            }
          />
        )}
        {log.error !== null && <ErrorNotice error={log.error} onDismiss={log.clear} />}
        <Facts draft={draft} change={change} ownTitle={ownTitle} titleRef={title} />
        <section className="rv-stack rv-gap-s" aria-label={t("log-input")}>
          <Questions draft={draft} />
          <LogLines
            draft={draft}
            onChange={(next) => {
              change(next);
              text.current?.focus();
            }}
          />
          <LogComposer draft={draft} onChange={change} textRef={text} />
        </section>
        <LogMore draft={draft} onChange={change} />
        <div className="rv-row rv-log__foot">
          <Button
            variant="primary"
            onPress={() => void save()}
            isPending={log.pending}
            tooltip="Ctrl+Enter"
            testId="log-save"
          >
            {t("log-save")}
          </Button>
          <AppLink to="/betrokkenen/bijeenkomsten">{t("log-later")}</AppLink>
          <span className="rv-muted rv-small">{t("log-kept")}</span>
        </div>
      </form>
    </LogPage>
  );
}

function Facts(props: {
  draft: LogDraft;
  change: (draft: LogDraft) => void;
  ownTitle: string;
  titleRef: RefObject<HTMLInputElement | null>;
}) {
  const { draft, change } = props;
  return (
    <>
      <div className="rv-log__facts">
        <DateField
          label={t("meeting-date")}
          value={draft.date}
          onChange={(date) => change({ ...draft, date: date ?? draft.date })}
          isRequired
          testId="log-date"
        />
        <Select
          label={t("meeting-kind")}
          options={kindOptions()}
          value={draft.kind}
          onChange={(kind) => change({ ...draft, kind })}
          testId="log-kind"
        />
        <TextField
          label={t("meeting-title")}
          value={draft.title}
          onChange={(title) => change({ ...draft, title })}
          placeholder={props.ownTitle}
          inputRef={props.titleRef}
          testId="log-title"
        />
        <TextField
          label={t("meeting-place")}
          value={draft.place}
          onChange={(place) => change({ ...draft, place })}
          testId="log-place"
        />
      </div>
      <LettersField
        label={t("meeting-parties")}
        description={t("meeting-parties-help")}
        options={usePartyOptions()}
        chosen={draft.parties}
        onChange={(parties) => change(withParties(draft, parties))}
        allowsNew
        testId="log-parties"
      />
      <TextArea
        label={t("meeting-notes")}
        value={draft.notes}
        onChange={(notes) => change({ ...draft, notes })}
        rows={3}
        testId="log-notes"
      />
    </>
  );
}

/** The questions to put, with the numbers that the keys choose; the one that is being answered stands out. */
function Questions({ draft }: { draft: LogDraft }) {
  if (!draft.questions.some((_, at) => isAsked(draft, at))) return null;
  return (
    <ol className="rv-asked" aria-label={t("meeting-questions")} data-testid="log-asked">
      {draft.questions.map((question, at) =>
        isAsked(draft, at) ? (
          <li key={at} value={at + 1} aria-current={draft.line.question === at}>
            {question}
          </li>
        ) : null,
      )}
    </ol>
  );
}

/** What a meeting without a title is called. */
function useOwnTitle(draft: LogDraft): string {
  const options = usePartyOptions();
  const parties = useView("parties").data ?? [];
  const names = draft.parties.map((id) => {
    if (id.startsWith(NEW)) return id.slice(NEW.length);
    const option = options.find((candidate) => candidate.id === id);
    // A title leaves in documents: a person or code goes by the kind of party.
    const isPerson = parties.some((party) => party.id === id && party.form !== "organisatie");
    return (isPerson ? option?.description : undefined) ?? option?.label ?? id;
  });
  if (names.length === 0) return kindText(draft.kind);
  return t("log-title-with", { kind: kindText(draft.kind), parties: new Intl.ListFormat("nl").format(names) });
}
