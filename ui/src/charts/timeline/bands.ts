import { dayNumber } from "@/text/dates";
import type { Scale } from "./scale";
import type { TimelinePeriod } from "./types";

/** A period as a band, in pixels, and where its name stands: in which lane, and how much room it has there. */
export type Band = { period: TimelinePeriod; from: number; width: number; lane: number; room: number };

const LANES = 3;
/** About the width of a letter, in pixels; names that need a little more are cut off. */
const LETTER = 7;
/** A band of one day in years must still be seen. */
const LEAST = 3;

/** The periods that are in view, with a place for each name that no other name covers. */
export function bandsOf(periods: TimelinePeriod[], scale: Scale): { bands: Band[]; lanes: number } {
  const inView = periods
    .filter(({ first, last }) => dayNumber(last) >= scale.start && dayNumber(first) < scale.end)
    .toSorted((a, b) => a.first.localeCompare(b.first));
  const lanes: Band[][] = [];
  const bands = inView.map((period) => {
    const from = Math.max(scale.x(period.first), 0);
    const to = Math.min(scale.x(period.last) + scale.perDay, scale.width);
    const band: Band = { period, from, width: Math.max(to - from, LEAST), lane: 0, room: scale.width - from };
    band.lane = laneFor(band, lanes);
    const lane = (lanes[band.lane] ??= []);
    const before = lane.at(-1);
    if (before !== undefined) before.room = from - before.from;
    lane.push(band);
    return band;
  });
  return { bands, lanes: lanes.length };
}

/** The first lane in which the name before has ended; else a new one; else the one that was begun longest ago. */
function laneFor(band: Band, lanes: Band[][]): number {
  const free = lanes.findIndex((lane) => {
    const last = lane.at(-1);
    return last === undefined || last.from + last.period.title.length * LETTER + 16 <= band.from;
  });
  if (free !== -1) return free;
  if (lanes.length < LANES) return lanes.length;
  const begun = lanes.map((lane) => lane.at(-1)?.from ?? 0);
  return begun.indexOf(Math.min(...begun));
}
