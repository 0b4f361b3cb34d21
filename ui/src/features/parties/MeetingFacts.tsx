import { DateField, Select, TextArea, TextField } from "@/components";
import { type MeetingEditInput, type MeetingView, useCommand, useDraft } from "@/ipc";
import { t } from "@/text";
import { LettersField, NEW } from "./LettersField";
import { usePartyOptions } from "./useChoices";
import { kindOptions } from "./words";

/** What is known of a meeting. Every field saves itself. */
export function MeetingFacts({ meeting, readOnly }: { meeting: MeetingView; readOnly: boolean }) {
  const edit = useCommand("editMeeting");
  const options = usePartyOptions(meeting.parties);
  const draft = useDraft(inputOf(meeting), (input: MeetingEditInput) =>
    // A meeting keeps its title: an empty one is not saved.
    input.title.trim() === ""
      ? undefined
      : edit.run({ ...input, parties: input.parties.map((id) => (id.startsWith(NEW) ? id.slice(NEW.length) : id)) }),
  );
  const input = draft.value;
  const change = (part: Partial<MeetingEditInput>) => draft.onChange({ ...input, ...part });

  return (
    <div className="rv-stack">
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
          onBlur={draft.onBlur}
          error={input.title.trim() === "" ? t("meeting-title-missing") : null}
          isReadOnly={readOnly}
          testId="meeting-title"
        />
        <TextField
          label={t("meeting-place")}
          value={input.place}
          onChange={(place) => change({ place })}
          onBlur={draft.onBlur}
          isReadOnly={readOnly}
          testId="meeting-place"
        />
      </div>
      <LettersField
        label={t("meeting-parties")}
        options={options}
        chosen={input.parties}
        onChange={(parties) => change({ parties })}
        isReadOnly={readOnly}
        allowsNew
        testId="meeting-parties"
      />
      <TextArea
        label={t("meeting-notes")}
        value={input.notes}
        onChange={(notes) => change({ notes })}
        onBlur={draft.onBlur}
        isReadOnly={readOnly}
        rows={4}
        testId="meeting-notes"
      />
    </div>
  );
}

function inputOf({ id, date, kind, title, place, parties, notes }: MeetingView): MeetingEditInput {
  return { id, date, kind, title, place, parties, notes };
}
