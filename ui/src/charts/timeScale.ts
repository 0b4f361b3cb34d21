import { dateOfDay, dayNumber, formatMonth } from "@/text/dates";

/** A stretch of time to draw on: where a date stands, in per cent. */
export type TimeScale = { at: (date: string) => number; months: { date: string; at: number; label: string }[] };

/** A scale that holds all these dates, from the first of a month to the first of a month. Null without dates. */
export function timeScale(dates: (string | null)[]): TimeScale | null {
  const known = dates.filter((date) => date !== null).sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;

  const start = dayNumber(`${first.slice(0, 7)}-01`);
  const end = dayNumber(nextMonth(last));
  const at = (date: string) => ((dayNumber(date) - start) / (end - start)) * 100;

  const months: TimeScale["months"] = [];
  for (let month = dateOfDay(start); dayNumber(month) < end; month = nextMonth(month)) {
    const number = month.slice(5, 7);
    // The year stands at January, and at the first month unless January follows at once.
    const isNewYear = number === "01" || (months.length === 0 && number !== "12");
    months.push({
      date: month,
      at: at(month),
      label: isNewYear ? `${formatMonth(month)} ${month.slice(0, 4)}` : formatMonth(month),
    });
  }
  // More than fourteen months: name every second or third.
  const step = Math.ceil(months.length / 14);
  return { at, months: months.filter((_, index) => index % step === 0) };
}

/** The first day of the month after a date. */
function nextMonth(date: string): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
