import { useState } from "react";
import { Button, Select, TextArea, TextField } from "@/components";
import { useCommand, useDraft, type PlannedView, type TaskInput } from "@/ipc";
import { t } from "@/text";
import { stepWords } from "@/text/words";
import { areReversed, DateFields } from "./DateFields";
import { RemoveTaskDialog } from "./RemoveTaskDialog";

/** A task with all its fields. What is filled in saves itself. */
export function TaskDetails(props: { task: PlannedView; readOnly: boolean; onRemoved: () => void }) {
  const { task, readOnly } = props;
  const save = useCommand("saveTask");
  const [isRemoving, setRemoving] = useState(false);
  // A task keeps its title: an empty one is not saved.
  const draft = useDraft(inputOf(task), (input) =>
    input.title.trim() === "" || areReversed(input) ? undefined : save.run(input),
  );
  const { value, onBlur } = draft;
  const change = (part: Partial<TaskInput>) => draft.onChange({ ...value, ...part });

  return (
    <div className="rv-stack">
      <TextField
        label={t("task-title")}
        value={value.title}
        onChange={(title) => change({ title })}
        onBlur={onBlur}
        error={value.title.trim() === "" ? t("task-title-missing") : null}
        isReadOnly={readOnly}
        testId="task-title"
      />
      <Select
        label={t("task-step")}
        options={stepWords.options()}
        value={value.step}
        onChange={(step) => change({ step })}
        isReadOnly={readOnly}
        testId="task-step"
      />
      <TextField
        label={t("process-owner-task")}
        description={t("process-owner-help")}
        value={value.owner}
        onChange={(owner) => change({ owner })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        testId="task-owner"
      />
      <DateFields dates={value} onChange={change} onBlur={onBlur} readOnly={readOnly} testId="task" />
      <TextArea
        label={t("process-note")}
        value={value.note}
        onChange={(note) => change({ note })}
        onBlur={onBlur}
        isReadOnly={readOnly}
        rows={2}
        testId="task-note"
      />
      {!readOnly && (
        <div>
          <Button small variant="subtle" icon="remove" onPress={() => setRemoving(true)} testId="task-remove">
            {t("task-remove")}
          </Button>
        </div>
      )}
      {isRemoving && <RemoveTaskDialog task={task} onRemoved={props.onRemoved} onClose={() => setRemoving(false)} />}
    </div>
  );
}

function inputOf(task: PlannedView): TaskInput {
  const { id, title, owner, planned_start, planned_end, actual_start, actual_end, note } = task;
  // A task always lies within a step.
  const step = task.step ?? "procesbeschrijving";
  return { id, step, title, owner, planned_start, planned_end, actual_start, actual_end, note };
}
