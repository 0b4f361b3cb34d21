import { useState } from "react";
import { AppLink, Button, Heading } from "@/components";
import { useCommand, type PlannedView, type StepView } from "@/ipc";
import { t } from "@/text";
import { addressOf, spanText } from "./planned";
import { TaskDialog } from "./TaskDialog";

/** The tasks of a step, and the usual ones that are not there yet. */
export function StepTasks(props: { step: StepView; tasks: PlannedView[]; readOnly: boolean }) {
  const { step, tasks, readOnly } = props;
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="rv-stack rv-gap-s" data-testid="step-tasks">
      <Heading level={3}>{t("tasks-title")}</Heading>
      {tasks.length === 0 ? (
        <p className="rv-muted">{t("tasks-none")}</p>
      ) : (
        <ul className="rv-plain-list rv-process-rows">
          {tasks.map((task) => (
            <li key={task.id}>
              <AppLink to={addressOf(task.id)} testId={`task-link-${task.id}`}>
                {task.title}
              </AppLink>
              <span className="rv-small rv-muted">
                {task.actual_end !== null
                  ? t("task-done")
                  : (spanText(task.planned_start, task.planned_end) ?? t("task-not-planned"))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div>
          <Button small icon="plus" onPress={() => setAdding(true)} testId="step-task-add">
            {t("task-add")}
          </Button>
        </div>
      )}
      {!readOnly && <UsualTasks step={step} tasks={tasks} />}
      {isAdding && <TaskDialog step={step.step} onClose={() => setAdding(false)} />}
    </div>
  );
}

/** What usually has to be done in this step and is not planned yet: named first, added together. */
function UsualTasks({ step, tasks }: { step: StepView; tasks: PlannedView[] }) {
  const add = useCommand("addUsualTasks");
  const [added, setAdded] = useState<number | null>(null);
  const known = new Set(tasks.map((task) => plain(task.title)));
  const missing = step.tasks.filter((title) => !known.has(plain(title)));

  async function apply() {
    const done = await add.run(step.step);
    if (done.ok) setAdded(done.data);
  }

  return (
    <>
      {missing.length > 0 && (
        <details className="rv-process-more">
          <summary>{t("tasks-usual-title", { count: missing.length })}</summary>
          <ul className="rv-process-list">
            {missing.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <div>
          <Button small onPress={() => void apply()} isPending={add.pending} testId="step-tasks-usual">
            {t("tasks-usual-add")}
          </Button>
        </div>
      )}
      <p role="status" className="rv-small">
        {added !== null && t("tasks-usual-added", { count: added })}
      </p>
    </>
  );
}

/** Titles that differ in capitals and spaces are the same. */
function plain(title: string): string {
  return title.trim().replace(/\s+/g, " ").toLowerCase();
}
