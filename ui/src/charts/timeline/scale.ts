import { endOfMonth, parseDate, startOfMonth } from "@internationalized/date";
import { dayNumber } from "@/text/dates";

/** How much of time fills the box; `alles` is all there is. */
export type Zoom = "alles" | "jaar" | "kwartaal" | "maand" | "week";

/** The days that fill the box. */
const days: Record<Exclude<Zoom, "alles">, number> = { jaar: 366, kwartaal: 92, maand: 31, week: 7 };

/** From all to little, as they are offered. */
export const zooms: Zoom[] = ["alles", "jaar", "kwartaal", "maand", "week"];

/** Room behind the last day for words such as "12 dagen later", in pixels. */
const TAIL = 120;
/** Wider than this, in pixels, browsers no longer draw well. */
const WIDEST = 60_000;

/** A stretch of days, by their numbers; the last one is not in it. */
export type Stretch = { start: number; end: number };

/** Where a day stands in the drawing, in pixels from its first day. */
export type Scale = {
  /** The number of the first day. */
  start: number;
  /** Where the drawing ends, maybe halfway a day. */
  end: number;
  perDay: number;
  width: number;
  /** Where a date begins. */
  x: (date: string) => number;
};

/** The whole months that hold all these dates. Null without dates. */
export function stretchOf(dates: (string | null)[]): Stretch | null {
  const known = dates.filter((date) => date !== null).sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: dayNumber(startOfMonth(parseDate(first)).toString()),
    end: dayNumber(endOfMonth(parseDate(last)).toString()) + 1,
  };
}

/** The scale on which a stretch is drawn, where `room` pixels are seen at once. It is never narrower than the room. */
export function scaleOf(stretch: Stretch, zoom: Zoom, room: number): Scale {
  const perDay = perDayOf(stretch, zoom, room);
  const all = (stretch.end - stretch.start) * perDay;
  const width = Math.max(room, all + tailOf(room));
  return {
    start: stretch.start,
    end: stretch.start + width / perDay,
    perDay,
    width,
    x: (date) => (dayNumber(date) - stretch.start) * perDay,
  };
}

/** The zoom that shows the next bit less of time (`direction` 1) or more (-1); the same one when there is none. */
export function nextZoom(stretch: Stretch, zoom: Zoom, room: number, direction: 1 | -1): Zoom {
  const now = perDayOf(stretch, zoom, room);
  const all = perDayOf(stretch, "alles", room);
  // All of a short process may be less than a year: the order follows from what is drawn. What makes no difference is
  // no step.
  const others = zooms
    .map((one) => ({ one, perDay: perDayOf(stretch, one, room) }))
    .filter(({ one, perDay }) => one === "alles" || differs(perDay, all))
    .filter(({ perDay }) => differs(perDay, now) && Math.sign(perDay - now) === direction)
    .sort((a, b) => direction * (a.perDay - b.perDay));
  return others[0]?.one ?? zoom;
}

/** Whether one sees the difference. */
function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.02 * other;
}

function perDayOf(stretch: Stretch, zoom: Zoom, room: number): number {
  const length = stretch.end - stretch.start;
  if (zoom === "alles") return (room - tailOf(room)) / length;
  return Math.min(room / days[zoom], WIDEST / length);
}

function tailOf(room: number): number {
  return Math.min(TAIL, room / 4);
}
