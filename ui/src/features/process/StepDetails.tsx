import { Heading, TextArea, TextField } from "@/components";
import { useCommand, useDraft, type PlannedView, type StepInput, type StepView } from "@/ipc";
import { t } from "@/text";
import { areReversed, DateFields } from "./DateFields";
import { StepTasks } from "./StepTasks";

/** A step: what it is for, what must be ready, its dates and its tasks. What is filled in saves itself. */
export function StepDetails(props: { step: StepView; items: PlannedView[]; readOnly: boolean }) {
  const { step, items, readOnly } = props;
  const plan = useCommand("planStep");
  const draft = useDraft(inputOf(step), (input) => (areReversed(input) ? undefined : plan.run(input)));
  const { value, onBlur } = draft;
  const change = (part: Partial<StepInput>) => draft.onChange({ ...value, ...part });
  const testId = `step-${step.step}`;

  return (
    <>
      <p>{step.purpose}</p>
      <div className="rv-stack" data-testid={testId}>
        <DateFields dates={value} onChange={change} onBlur={onBlur} readOnly={readOnly} testId={testId} />
        <TextField
          label={t("process-owner-step")}
          description={t("process-owner-help")}
          value={value.owner ?? ""}
          onChange={(owner) => change({ owner })}
          onBlur={onBlur}
          isReadOnly={readOnly}
          testId={`${testId}-owner`}
        />
        <TextArea
          label={t("process-note")}
          value={value.note}
          onChange={(note) => change({ note })}
          onBlur={onBlur}
          isReadOnly={readOnly}
          rows={2}
          testId={`${testId}-note`}
        />
      </div>
      <div className="rv-stack rv-gap-s" data-testid="step-ready">
        <Heading level={3}>{t("process-ready")}</Heading>
        <ul className="rv-process-list">
          {step.ready.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <StepTasks
        step={step}
        tasks={items.filter((item) => item.kind === "taak" && item.step === step.step)}
        readOnly={readOnly}
      />
    </>
  );
}

function inputOf(step: StepView): StepInput {
  const { planned_start, planned_end, actual_start, actual_end, note, owner } = step;
  return { step: step.step, planned_start, planned_end, actual_start, actual_end, note, owner };
}
