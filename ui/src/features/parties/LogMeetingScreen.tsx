import { useEffect, useRef } from "react";
import { navigate } from "@/app/router";
import { AppLink, Button, DateField, ErrorNotice, Notice, Page, Select, TextArea, TextField } from "@/components";
import { useCommand, useView } from "@/ipc";
import { t } from "@/text";
import { LettersField, NEW } from "./LettersField";
import { LogComposer } from "./LogComposer";
import { inputOf, withParties } from "./logDraft";
import { LogLines } from "./LogLines";
import { useLogDraft } from "./useLogDraft";
import { usePartyOptions } from "./useChoices";
import { kindOptions, kindText } from "./words";
import "./parties.css";

/** Logs a meeting with its input on one screen, by keyboard alone. Ctrl+Enter anywhere is done. */
export default function LogMeetingScreen() {
  const workbook = useView("workbook");
  const { draft, change, isRestored, discard, forget } = useLogDraft(workbook.data?.path ?? "");
  const log = useCommand("logMeeting", { quiet: true });
  const options = usePartyOptions();
  const text = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);

  // Typing begins at once; the frame would put the focus on the heading.
  useEffect(() => title.current?.focus(), []);

  const names = draft.parties.map((id) =>
    id.startsWith(NEW) ? id.slice(NEW.length) : (options.find((option) => option.id === id)?.label ?? id),
  );
  const ownTitle =
    names.length === 0
      ? kindText(draft.kind)
      : t("log-title-with", { kind: kindText(draft.kind), parties: new Intl.ListFormat("nl").format(names) });

  async function save() {
    if (log.pending) return;
    const done = await log.run(inputOf(draft, ownTitle));
    if (!done.ok) return;
    forget();
    navigate(`/betrokkenen/bijeenkomst/${done.data.meeting}`);
  }

  return (
    <Page
      title={t("log-title")}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("meetings-tab"), to: "/betrokkenen/bijeenkomsten" },
      ]}
      width="normal"
      testId="log-screen"
    >
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
            placeholder={ownTitle}
            inputRef={title}
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
          options={options}
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
        <section className="rv-stack rv-gap-s" aria-label={t("log-input")}>
          <LogLines
            draft={draft}
            onChange={(next) => {
              change(next);
              text.current?.focus();
            }}
          />
          <LogComposer draft={draft} onChange={change} textRef={text} />
        </section>
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
    </Page>
  );
}
