const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortDay = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("nl-NL", { weekday: "short", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});
const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
const dayOfMoment = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** A civil date `2026-11-22` as 22 november 2026. */
export function formatDate(date: string): string {
  return day.format(civil(date));
}

/** A civil date as 22 nov 2026, for tables. */
export function formatShortDate(date: string): string {
  return shortDay.format(civil(date));
}

/** The month of a civil date: nov. */
export function formatMonth(date: string): string {
  return month.format(civil(date));
}

/** The month of a civil date with its year: november 2026. */
export function formatMonthOfYear(date: string): string {
  return monthOfYear.format(civil(date));
}

/** The day of the week of a civil date: zo. */
export function formatWeekday(date: string): string {
  return weekday.format(civil(date));
}

/** The number of the week of a civil date, from Monday; week 1 holds the first Thursday of the year (ISO 8601). */
export function weekOf(date: string): number {
  const day = dayNumber(date);
  // Day 0 was a Thursday. A week belongs to the year of its Thursday.
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3;
  return 1 + Math.floor((thursday - dayNumber(`${dateOfDay(thursday).slice(0, 4)}-01-01`)) / 7);
}

/** An instant (RFC 3339, UTC) as 22 november 2026 om 14:05, in Amsterdam. */
export function formatMoment(instant: string): string {
  return moment.format(new Date(instant));
}

/** The time of an instant: 14:05. */
export function formatTime(instant: string): string {
  return clock.format(new Date(instant));
}

/** The civil date of an instant, in Amsterdam. */
export function civilDateOf(instant: string): string {
  return dayOfMoment.format(new Date(instant));
}

/** Days since 1970 of a civil date: dates become numbers to draw with. */
export function dayNumber(date: string): number {
  return Math.round(civil(date).getTime() / 86_400_000);
}

/** The civil date of a day number. */
export function dateOfDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function civil(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
