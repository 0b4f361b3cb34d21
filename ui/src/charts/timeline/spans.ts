import type { Scale } from "./scale";
import type { TimelineItem } from "./types";

/** From a day to a day, both included. Of an open one that side is not known. */
export type Span = { from: string; to: string; open: "start" | "end" | null };

/** Something on one day, drawn as a sign; a step and a task take time and are drawn as bars. */
export function isMoment(item: TimelineItem): boolean {
  return item.kind === "besluitmoment" || item.kind === "bijeenkomst";
}

/** When it is planned; null when it is not. */
export function plannedSpan(item: TimelineItem): Span | null {
  return spanOf(item, item.plannedStart, item.plannedEnd);
}

/** When it really was; what has begun and not ended lasts until today. */
export function actualSpan(item: TimelineItem, today: string): Span | null {
  const span = spanOf(item, item.actualStart, item.actualEnd);
  if (span?.open !== "end") return span;
  return { ...span, to: span.from > today ? span.from : today };
}

/** Its first day, planned rather than real. */
export function beginOf(item: TimelineItem): string | null {
  return item.plannedStart ?? item.plannedEnd ?? item.actualStart ?? item.actualEnd;
}

/** Half the width of the sign of a moment, in pixels. */
export const signRadius = 9;

/** From where to where all that is drawn of a line reaches, in pixels; null when it has no dates. */
export function reachOf(item: TimelineItem, today: string, scale: Scale): { from: number; to: number } | null {
  const spans = [plannedSpan(item), actualSpan(item, today)].filter((span) => span !== null);
  if (spans.length === 0) return null;
  const pixels = spans.map((span) => pixelsOf(item, span, scale));
  return { from: Math.min(...pixels.map(({ from }) => from)), to: Math.max(...pixels.map(({ to }) => to)) };
}

/** Where a span is drawn: a bar from its first to the end of its last day, a sign in the middle of its day. */
export function pixelsOf(item: TimelineItem, span: Span, scale: Scale): { from: number; to: number } {
  if (isMoment(item)) {
    const middle = scale.x(span.from) + scale.perDay / 2;
    return { from: middle - signRadius, to: middle + signRadius };
  }
  const from = scale.x(span.from);
  const to = scale.x(span.to) + scale.perDay;
  // However far one stands off, a bar is seen, and that a side of it is open.
  const least = span.open === null ? 6 : 32;
  if (to - from >= least) return { from, to };
  return span.open === "start" ? { from: to - least, to } : { from, to: from + least };
}

function spanOf(item: TimelineItem, start: string | null, end: string | null): Span | null {
  const first = start ?? end;
  if (first === null) return null;
  if (isMoment(item)) return { from: first, to: first, open: null };
  if (start === null) return { from: first, to: first, open: "start" };
  if (end === null) return { from: first, to: first, open: "end" };
  // A plan that ends before it begins is drawn all the same; the notes say what is wrong.
  return start <= end ? { from: start, to: end, open: null } : { from: end, to: start, open: null };
}
