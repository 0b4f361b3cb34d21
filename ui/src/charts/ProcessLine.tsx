import { AppLink } from "@/components";
import type { StepView } from "@/ipc";
import { t } from "@/text";
import { formatDate, formatShortDate } from "@/text/dates";
import { timeScale, type TimeScale } from "./timeScale";
import "./ProcessLine.css";

/** The five steps on a line of time, planned (outlined) and real (filled), with today. Each leads to its dates. */
export function ProcessLine(props: { steps: StepView[]; today: string; goal: string | null }) {
  const { steps, today, goal } = props;
  const dates = steps.flatMap((step) => [step.planned_start, step.planned_end, step.actual_start, step.actual_end]);
  const isPlanned = dates.some((date) => date !== null);
  const scale = timeScale(isPlanned ? [...dates, today, goal] : []);
  return (
    <div className="rv-process" data-testid="process-line">
      {scale !== null && <Axis scale={scale} />}
      <ol className="rv-plain-list">
        {steps.map((step) => (
          <li key={step.step} className="rv-process__step">
            <AppLink to={`/proces?stap=${step.step}`} className="nl-link rv-process__name">
              <span className="rv-process__number">{step.number}</span>
              <span>
                {step.title}
                <span className="rv-visually-hidden">{datesOf(step)}</span>
              </span>
            </AppLink>
            {scale === null ? (
              <span className="rv-muted rv-small">{t("process-not-planned")}</span>
            ) : (
              <Track step={step} scale={scale} today={today} />
            )}
          </li>
        ))}
      </ol>
      {scale !== null && (
        <div className="rv-process__marks" aria-hidden="true">
          <span className="rv-process__mark rv-process__mark--today" style={{ left: `${scale.at(today)}%` }} />
          {goal !== null && (
            <span className="rv-process__mark rv-process__mark--goal" style={{ left: `${scale.at(goal)}%` }} />
          )}
        </div>
      )}
      {scale !== null && (
        <p className="rv-process__legend rv-small rv-muted">
          <Key kind="planned" text={t("process-planned")} />
          <Key kind="actual" text={t("process-actual")} />
          <Key kind="today" text={t("process-today", { date: formatDate(today) })} />
          {goal !== null && <Key kind="goal" text={t("process-goal", { date: formatDate(goal) })} />}
        </p>
      )}
    </div>
  );
}

/** A sign of the drawing with its meaning; they stay on one line. */
function Key({ kind, text }: { kind: string; text: string }) {
  return (
    <span className="rv-process__meaning">
      <span className={`rv-process__key rv-process__key--${kind}`} aria-hidden="true" />
      {text}
    </span>
  );
}

function Axis({ scale }: { scale: TimeScale }) {
  return (
    <div className="rv-process__axis" aria-hidden="true">
      {scale.months.map((month) => (
        <span key={month.date} style={{ left: `${month.at}%` }}>
          {month.label}
        </span>
      ))}
    </div>
  );
}

function Track({ step, scale, today }: { step: StepView; scale: TimeScale; today: string }) {
  const actualEnd = step.actual_end ?? (step.actual_start === null ? null : today);
  return (
    <span className="rv-process__track" aria-hidden="true">
      <Bar kind="planned" from={step.planned_start} to={step.planned_end} scale={scale} />
      <Bar kind="actual" from={step.actual_start} to={actualEnd} scale={scale} open={step.actual_end === null} />
    </span>
  );
}

function Bar(props: {
  kind: "planned" | "actual";
  from: string | null;
  to: string | null;
  scale: TimeScale;
  open?: boolean;
}) {
  const { from, to, scale } = props;
  if (from === null && to === null) return null;
  const start = scale.at(from ?? to ?? "");
  const end = scale.at(to ?? from ?? "");
  return (
    <span
      className={`rv-process__bar rv-process__bar--${props.kind}`}
      data-open={props.open}
      style={{ left: `${start}%`, width: `max(${Math.max(end - start, 0)}%, 6px)` }}
    />
  );
}

/** The dates of a step in words, for who does not see the line. */
function datesOf(step: StepView): string {
  const span = (from: string | null, to: string | null) =>
    t("process-span", {
      from: from === null ? t("process-unknown") : formatShortDate(from),
      to: to === null ? t("process-unknown") : formatShortDate(to),
    });
  const planned = t("process-name-planned", { span: span(step.planned_start, step.planned_end) });
  const actual =
    step.actual_start === null
      ? t("process-name-not-begun")
      : t("process-name-actual", { span: span(step.actual_start, step.actual_end) });
  return t("process-name", { planned, actual });
}
