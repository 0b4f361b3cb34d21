import { t, textId } from "@/text";
import { formatDate, formatShortDate } from "@/text/dates";
import { isMoment } from "./spans";
import type { TimelineItem, TimelineKind } from "./types";

const kinds: Record<TimelineKind, string> = {
  stap: textId("timeline-kind-stap"),
  taak: textId("timeline-kind-taak"),
  besluitmoment: textId("timeline-kind-besluitmoment"),
  bijeenkomst: textId("timeline-kind-bijeenkomst"),
};

/** The word for what a line is. */
export function kindWord(kind: TimelineKind): string {
  return t(kinds[kind]);
}

/** A line in one sentence, for who does not see the drawing. `after` are the titles of what comes before it. */
export function nameOf(item: TimelineItem, step: string | null, after: string[]): string {
  const kind = kindWord(item.kind);
  return [
    item.title,
    step === null ? kind : t("timeline-kind-in-step", { kind, step }),
    plannedWords(item),
    ...actualWords(item),
    slipWords(item.slip),
    after.length === 0 ? null : t("timeline-after", { titles: new Intl.ListFormat("nl").format(after) }),
    item.notes.length === 0 ? null : t("timeline-notes", { count: item.notes.length }),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** How much later or earlier than planned: "12 dagen later". Null when there is nothing to tell. */
export function slipWords(slip: number | null): string | null {
  if (slip === null || slip === 0) return null;
  return slip > 0 ? t("timeline-later", { days: slip }) : t("timeline-earlier", { days: -slip });
}

/** Planned dates in a table: "1 mrt 2026 t/m 30 apr 2026". Null when there are none. */
export function shortPlanned(item: TimelineItem): string | null {
  return shortDates(item, item.plannedStart, item.plannedEnd);
}

/** Real dates in a table. Null when there are none. */
export function shortActual(item: TimelineItem): string | null {
  return shortDates(item, item.actualStart, item.actualEnd);
}

/** From a day to a day, both included, as short as can be. */
export function shortSpan(from: string, to: string): string {
  if (from === to) return shortDate(from);
  return t("timeline-short-span", { from: shortDate(from), to: shortDate(to) });
}

/** Whether nothing is known of when it is. */
export function isUndated(item: TimelineItem): boolean {
  return [item.plannedStart, item.plannedEnd, item.actualStart, item.actualEnd].every((date) => date === null);
}

function plannedWords(item: TimelineItem): string {
  const { plannedStart: start, plannedEnd: end } = item;
  if (start === null && end === null) return isUndated(item) ? t("timeline-not-planned") : t("timeline-without-plan");
  if (isMoment(item) || start === end) return t("timeline-planned-on", { date: formatDate(start ?? end ?? "") });
  if (end === null) return t("timeline-planned-from", { from: formatDate(start ?? "") });
  if (start === null) return t("timeline-planned-until", { to: formatDate(end) });
  return t("timeline-planned-span", { from: formatDate(start), to: formatDate(end) });
}

function actualWords(item: TimelineItem): string[] {
  const { actualStart: start, actualEnd: end } = item;
  const date = start ?? end;
  if (date === null) return [];
  if (isMoment(item)) return [t("timeline-was-on", { date: formatDate(date) })];
  return [
    ...(start === null ? [] : [t("timeline-begun", { date: formatDate(start) })]),
    ...(end === null ? [] : [t("timeline-done", { date: formatDate(end) })]),
  ];
}

function shortDates(item: TimelineItem, start: string | null, end: string | null): string | null {
  const day = start ?? end;
  if (day === null) return null;
  if (isMoment(item)) return shortDate(day);
  if (end === null) return t("timeline-short-from", { from: shortDate(day) });
  if (start === null) return t("timeline-short-until", { to: shortDate(day) });
  return shortSpan(start, end);
}

/** A date that is not broken over two lines. */
function shortDate(date: string): string {
  return formatShortDate(date).replaceAll(" ", "\u00a0");
}
