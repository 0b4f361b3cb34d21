import { useState } from "react";
import { Checkbox, DateField, TextArea } from "@/components";
import { t } from "@/text";
import { type LogDraft, withoutQuestion } from "./logDraft";
import { PeopleField } from "./PeopleField";
import { QuestionsField } from "./QuestionsField";

/** What can also be said of a meeting, folded so that it stands in nobody's way. */
export function LogMore({ draft, onChange }: { draft: LogDraft; onChange: (draft: LogDraft) => void }) {
  const set = (part: Partial<LogDraft>) => onChange({ ...draft, ...part });
  // What was typed before is seen at once; after that it is as the reader wants it.
  const [isOpen, setOpen] = useState(
    draft.people !== null || draft.agreed !== "" || draft.confidential || draft.delete_on !== null,
  );
  return (
    <details
      className="rv-log__more"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid="log-more"
    >
      <summary>{t("log-more")}</summary>
      {/* Folded it is not drawn: a key press has nothing to wait for. */}
      {isOpen && (
        <div className="rv-stack">
          <div className="rv-grid-2">
            <PeopleField value={draft.people} onChange={(people) => set({ people })} testId="log-people" />
            <DateField
              label={t("meeting-delete-on")}
              value={draft.delete_on}
              onChange={(delete_on) => set({ delete_on })}
              testId="log-delete-on"
            />
          </div>
          <TextArea
            label={t("meeting-agreed")}
            description={t("meeting-agreed-help")}
            value={draft.agreed}
            onChange={(agreed) => set({ agreed })}
            rows={2}
            testId="log-agreed"
          />
          <Checkbox
            isSelected={draft.confidential}
            onChange={(confidential) => set({ confidential })}
            testId="log-confidential"
          >
            {t("meeting-confidential")}
          </Checkbox>
          <div className="rv-grid-2">
            <QuestionsField
              questions={draft.questions}
              onChange={(questions) => set({ questions })}
              onRemove={(at) => onChange(withoutQuestion(draft, at))}
              testId="log-questions"
            />
            <TextArea
              label={t("meeting-agenda")}
              description={t("meeting-agenda-help")}
              value={draft.agenda}
              onChange={(agenda) => set({ agenda })}
              rows={4}
              testId="log-agenda"
            />
          </div>
        </div>
      )}
    </details>
  );
}
