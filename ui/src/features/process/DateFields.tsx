import { DateField, Heading } from "@/components";
import { t } from "@/text";
import { isBefore } from "./planned";

/** Planned and real dates, both with a first and a last day. */
export type Dates = {
  planned_start: string | null;
  planned_end: string | null;
  actual_start: string | null;
  actual_end: string | null;
};

/** Whether an end lies before its beginning; such dates are not saved. */
export function areReversed(dates: Dates): boolean {
  return isBefore(dates.planned_end, dates.planned_start) || isBefore(dates.actual_end, dates.actual_start);
}

/** The dates of a step or a task. */
export function DateFields(props: {
  dates: Dates;
  onChange: (dates: Partial<Dates>) => void;
  onBlur: () => void;
  readOnly: boolean;
  /** In front of `-planned-start` and so on. */
  testId: string;
}) {
  const { dates, onChange, onBlur, readOnly, testId } = props;
  const common = { onBlur, isReadOnly: readOnly };
  const wrong = (isWrong: boolean) => (isWrong ? t("process-end-before-start") : null);
  return (
    <div className="rv-stack rv-gap-s">
      <Heading level={3}>{t("process-dates")}</Heading>
      {!readOnly && dates.actual_end === null && <p className="rv-small rv-muted">{t("process-dates-help")}</p>}
      <div className="rv-grid-2">
        <DateField
          label={t("process-planned-start")}
          value={dates.planned_start}
          onChange={(planned_start) => onChange({ planned_start })}
          testId={`${testId}-planned-start`}
          {...common}
        />
        <DateField
          label={t("process-planned-end")}
          value={dates.planned_end}
          onChange={(planned_end) => onChange({ planned_end })}
          error={wrong(isBefore(dates.planned_end, dates.planned_start))}
          testId={`${testId}-planned-end`}
          {...common}
        />
        <DateField
          label={t("process-actual-start")}
          value={dates.actual_start}
          onChange={(actual_start) => onChange({ actual_start })}
          testId={`${testId}-actual-start`}
          {...common}
        />
        <DateField
          label={t("process-actual-end")}
          value={dates.actual_end}
          onChange={(actual_end) => onChange({ actual_end })}
          error={wrong(isBefore(dates.actual_end, dates.actual_start))}
          testId={`${testId}-actual-end`}
          {...common}
        />
      </div>
    </div>
  );
}
