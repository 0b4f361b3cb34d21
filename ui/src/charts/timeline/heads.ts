import { type CalendarDate, parseDate, startOfMonth, startOfWeek, startOfYear } from "@internationalized/date";
import { t } from "@/text";
import { dateOfDay, dayNumber, formatMonth, formatMonthOfYear, formatWeekday, weekOf } from "@/text/dates";
import type { Scale } from "./scale";

/** A named piece of time above the drawing, in pixels. */
export type Head = { date: string; from: number; width: number; label: string };

type Unit = "day" | "week" | "month" | "quarter" | "year";

/** The two rows of names above the drawing: as fine as their words have room for. */
export function headsOf(scale: Scale): { upper: Head[]; lower: Head[] } {
  const [upper, lower] = unitsOf(scale.perDay);
  return { upper: upper === null ? [] : cells(scale, upper, true), lower: cells(scale, lower, false) };
}

function unitsOf(perDay: number): [Unit | null, Unit] {
  if (perDay >= 24) return ["week", "day"];
  if (perDay >= 8) return ["month", "week"];
  if (perDay >= 1.15) return ["year", "month"];
  if (perDay >= 0.4) return ["year", "quarter"];
  return [null, "year"];
}

function cells(scale: Scale, unit: Unit, isUpper: boolean): Head[] {
  const found: Head[] = [];
  const years = Math.max(1, Math.ceil(40 / (365 * scale.perDay)));
  for (let begin = firstOf(scale, unit); dayNumber(begin.toString()) < scale.end;) {
    const next = begin.add(lengthOf(unit, years));
    const date = begin.toString();
    const from = Math.max(scale.x(date), 0);
    const to = Math.min(scale.x(next.toString()), scale.width);
    found.push({ date, from, width: to - from, label: labelOf(date, unit, isUpper, scale.perDay) });
    begin = next;
  }
  return found;
}

function firstOf(scale: Scale, unit: Unit): CalendarDate {
  const date = parseDate(dateOfDay(scale.start));
  switch (unit) {
    case "day":
      return date;
    case "week":
      return startOfWeek(date, "nl-NL", "mon");
    case "month":
      return startOfMonth(date);
    case "quarter":
      return startOfMonth(date).subtract({ months: (date.month - 1) % 3 });
    case "year":
      return startOfYear(date);
  }
}

function lengthOf(unit: Unit, years: number) {
  switch (unit) {
    case "day":
      return { days: 1 };
    case "week":
      return { weeks: 1 };
    case "month":
      return { months: 1 };
    case "quarter":
      return { months: 3 };
    case "year":
      return { years };
  }
}

function labelOf(date: string, unit: Unit, isUpper: boolean, perDay: number): string {
  const day = String(Number(date.slice(8)));
  switch (unit) {
    case "day":
      return perDay >= 44 ? `${formatWeekday(date)} ${day}` : day;
    case "week": {
      if (!isUpper) return t("timeline-week", { week: weekOf(date) });
      // A week belongs to the month of its Thursday.
      const month = formatMonthOfYear(dateOfDay(dayNumber(date) + 3));
      return t("timeline-week-of", { week: weekOf(date), month });
    }
    case "month":
      return isUpper ? formatMonthOfYear(date) : formatMonth(date);
    case "quarter":
      return t("timeline-quarter", { quarter: Math.ceil(Number(date.slice(5, 7)) / 3) });
    case "year":
      return date.slice(0, 4);
  }
}
