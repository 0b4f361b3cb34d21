import { useEffect, useRef } from "react";
import { DateField, Heading, TextArea } from "@/components";
import { useCommand, useDraft, type StepInput, type StepView } from "@/ipc";
import { t } from "@/text";

/** One step: its dates and notes, and what belongs to it. */
export function StepEditor({ step, isAsked }: { step: StepView; isAsked: boolean }) {
  const plan = useCommand("planStep");
  const draft = useDraft(inputOf(step), (input) => plan.run(input));
  const { value, onChange, onBlur } = draft;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!isAsked) return;
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus();
  }, [isAsked]);

  const wrongPlan = isBefore(value.planned_end, value.planned_start);
  const wrongReal = isBefore(value.actual_end, value.actual_start);
  return (
    <article className="rv-step" data-testid={`step-${step.step}`}>
      <div className="rv-step__head">
        <Heading level={3} headingRef={heading}>
          {t("process-step-title", { number: step.number, title: step.title })}
        </Heading>
        <p className="rv-muted rv-measure">{step.purpose}</p>
      </div>
      <div className="rv-step__dates">
        <DateField
          label={t("process-planned-start")}
          value={value.planned_start}
          onChange={(planned_start) => onChange({ ...value, planned_start })}
          onBlur={onBlur}
          testId={`step-${step.step}-planned-start`}
        />
        <DateField
          label={t("process-planned-end")}
          value={value.planned_end}
          onChange={(planned_end) => onChange({ ...value, planned_end })}
          onBlur={onBlur}
          error={wrongPlan ? t("process-end-before-start") : null}
          testId={`step-${step.step}-planned-end`}
        />
        <DateField
          label={t("process-actual-start")}
          value={value.actual_start}
          onChange={(actual_start) => onChange({ ...value, actual_start })}
          onBlur={onBlur}
          testId={`step-${step.step}-actual-start`}
        />
        <DateField
          label={t("process-actual-end")}
          value={value.actual_end}
          onChange={(actual_end) => onChange({ ...value, actual_end })}
          onBlur={onBlur}
          error={wrongReal ? t("process-end-before-start") : null}
          testId={`step-${step.step}-actual-end`}
        />
      </div>
      <div className="rv-step__text">
        <TextArea
          label={t("process-note")}
          value={value.note}
          onChange={(note) => onChange({ ...value, note })}
          onBlur={onBlur}
          rows={2}
          testId={`step-${step.step}-note`}
        />
        <details className="rv-disclosure">
          <summary>{t("process-what-belongs")}</summary>
          <div className="rv-grid-2">
            <Items title={t("process-ready")} items={step.ready} />
            <Items title={t("process-tasks")} items={step.tasks} />
          </div>
        </details>
      </div>
    </article>
  );
}

function Items({ title, items }: { title: string; items: string[] }) {
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="rv-process-advice">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function inputOf(step: StepView): StepInput {
  const { planned_start, planned_end, actual_start, actual_end, note } = step;
  return { step: step.step, planned_start, planned_end, actual_start, actual_end, note };
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}
