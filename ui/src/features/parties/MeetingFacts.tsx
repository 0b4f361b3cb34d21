import { useState } from "react";
import { AppLink, Checkbox, DateField, Select, TextArea, TextField } from "@/components";
import { type MeetingEditInput, type MeetingMore, type MeetingView, useCommand, useDraft, useView } from "@/ipc";
import { t } from "@/text";
import { LettersField } from "./LettersField";
import { asked, nameOrId } from "./logDraft";
import { PeopleField } from "./PeopleField";
import { QuestionsField } from "./QuestionsField";
import { usePartyOptions } from "./useChoices";
import { kindOptions } from "./words";

/** A meeting as it is changed: always with all there is to know, so that nothing is lost. */
type Facts = MeetingEditInput & { more: MeetingMore };

type FieldsProps = {
  input: Facts;
  change: (part: Partial<Facts>) => void;
  onBlur: () => void;
  readOnly: boolean;
};

/** What is known of a meeting. Every field saves itself. Notes come when it was held. */
export function MeetingFacts({ meeting, readOnly }: { meeting: MeetingView; readOnly: boolean }) {
  const edit = useCommand("editMeeting");
  const draft = useDraft(inputOf(meeting), (input: Facts) =>
    // A meeting keeps its title: an empty one is not saved.
    input.title.trim() === "" ? undefined : edit.run({ ...input, parties: input.parties.map(nameOrId) }),
  );
  const input = draft.value;
  const change = (part: Partial<Facts>) => draft.onChange({ ...input, ...part });
  const fields: FieldsProps = { input, change, onBlur: draft.onBlur, readOnly };

  return (
    <div className="rv-stack">
      {meeting.consultation !== null && <CameFrom consultation={meeting.consultation} />}
      <Core {...fields} first={meeting.parties} />
      <Preparation {...fields} />
      {meeting.held && <Outcome {...fields} />}
      <Guard {...fields} />
    </div>
  );
}

/** The consultation of the procesbeschrijving that this meeting carries out. */
function CameFrom({ consultation }: { consultation: string }) {
  const found = useView("consultations").data?.find(({ id }) => id === consultation);
  if (found === undefined) return null;
  return (
    <p data-testid="meeting-consultation">
      {t("meeting-from")} <AppLink to={`/instrument/procesbeschrijving/${consultation}`}>{found.title}</AppLink>
    </p>
  );
}

function Core({ input, change, onBlur, readOnly, first }: FieldsProps & { first: string[] }) {
  return (
    <>
      <div className="rv-log__facts">
        <DateField
          label={t("meeting-date")}
          value={input.date}
          onChange={(date) => change({ date: date ?? input.date })}
          isReadOnly={readOnly}
          isRequired
          testId="meeting-date"
        />
        <Select
          label={t("meeting-kind")}
          options={kindOptions()}
          value={input.kind}
          onChange={(kind) => change({ kind })}
          isReadOnly={readOnly}
          testId="meeting-kind"
        />
        <TextField
          label={t("meeting-title")}
          value={input.title}
          onChange={(title) => change({ title })}
          onBlur={onBlur}
          error={input.title.trim() === "" ? t("meeting-title-missing") : null}
          isReadOnly={readOnly}
          testId="meeting-title"
        />
        <TextField
          label={t("meeting-place")}
          value={input.place}
          onChange={(place) => change({ place })}
          onBlur={onBlur}
          isReadOnly={readOnly}
          testId="meeting-place"
        />
      </div>
      <LettersField
        label={t("meeting-parties")}
        options={usePartyOptions(first)}
        chosen={input.parties}
        onChange={(parties) => change({ parties })}
        isReadOnly={readOnly}
        allowsNew
        testId="meeting-parties"
      />
    </>
  );
}

/** Agenda and questions. */
function Preparation({ input, change, onBlur, readOnly }: FieldsProps) {
  const stored = input.more.questions ?? [];
  // A question without words is not saved, and must not go while it is being typed.
  const [rows, setRows] = useState(stored);
  const questions = JSON.stringify(asked(rows)) === JSON.stringify(stored) ? rows : stored;
  function changeQuestions(next: string[]) {
    setRows(next);
    if (JSON.stringify(asked(next)) !== JSON.stringify(stored))
      change({ more: { ...input.more, questions: asked(next) } });
  }
  return (
    <div className="rv-grid-2">
      <QuestionsField
        questions={questions}
        onChange={changeQuestions}
        onRemove={(at) => changeQuestions(questions.filter((_, index) => index !== at))}
        onBlur={onBlur}
        isReadOnly={readOnly}
        testId="meeting-questions"
      />
      <TextArea
        label={t("meeting-agenda")}
        description={t("meeting-agenda-help")}
        value={input.more.agenda ?? ""}
        onChange={(agenda) => change({ more: { ...input.more, agenda } })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        rows={4}
        testId="meeting-agenda"
      />
    </div>
  );
}

/** What came of it, when it was held. */
function Outcome({ input, change, onBlur, readOnly }: FieldsProps) {
  return (
    <>
      <TextArea
        label={t("meeting-notes")}
        value={input.notes}
        onChange={(notes) => change({ notes })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        rows={4}
        testId="meeting-notes"
      />
      <TextArea
        label={t("meeting-agreed")}
        description={t("meeting-agreed-help")}
        value={input.more.agreed ?? ""}
        onChange={(agreed) => change({ more: { ...input.more, agreed } })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        rows={2}
        testId="meeting-agreed"
      />
      <div className="rv-meeting__people">
        <PeopleField
          value={input.more.people ?? null}
          onChange={(people) => change({ more: { ...input.more, people } })}
          onBlur={onBlur}
          isReadOnly={readOnly}
          testId="meeting-people"
        />
      </div>
    </>
  );
}

/** Whether it stays inside, and until when its notes are kept. */
function Guard({ input, change, onBlur, readOnly }: FieldsProps) {
  return (
    <div className="rv-row rv-row--end rv-gap-l">
      <DateField
        label={t("meeting-delete-on")}
        value={input.more.delete_on ?? null}
        onChange={(delete_on) => change({ more: { ...input.more, delete_on } })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        testId="meeting-delete-on"
      />
      <Checkbox
        isSelected={input.more.confidential ?? false}
        onChange={(confidential) => change({ more: { ...input.more, confidential } })}
        isDisabled={readOnly}
        testId="meeting-confidential"
      >
        {t("meeting-confidential")}
      </Checkbox>
    </div>
  );
}

function inputOf(meeting: MeetingView): Facts {
  const { id, date, kind, title, place, parties, notes } = meeting;
  const { agenda, questions, agreed, consultation, people, confidential, delete_on } = meeting;
  const more = { agenda, questions, agreed, consultation, people, confidential, delete_on };
  return { id, date, kind, title, place, parties, notes, more };
}
