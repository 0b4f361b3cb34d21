import type { Scale } from "./scale";

/** Today or the goal: where its line stands, on which side of it the words, and in which lane from below. */
export type Flag = { kind: "today" | "goal"; x: number; side: "left" | "right"; lane: 0 | 1 };

/** Room for the words, in pixels. */
const room = { today: 70, goal: 165 };

/** Today and the goal, with their words inside the drawing and not over each other. */
export function flagsOf(scale: Scale, today: string, goal: string | null): Flag[] {
  const now = flagOf("today", today, scale);
  if (goal === null) return [now];
  const aim = flagOf("goal", goal, scale);
  if (!hits(now, aim)) return [now, aim];
  const turned: Flag = { ...now, side: now.side === "right" ? "left" : "right" };
  if (isInside(turned, scale) && !hits(turned, aim)) return [turned, aim];
  return [{ ...now, lane: 1 }, aim];
}

function flagOf(kind: Flag["kind"], date: string, scale: Scale): Flag {
  const flag: Flag = { kind, x: scale.x(date) + scale.perDay / 2, side: "right", lane: 0 };
  return isInside(flag, scale) ? flag : { ...flag, side: "left" };
}

function isInside(flag: Flag, scale: Scale): boolean {
  const [from, to] = reachOf(flag);
  return from >= 0 && to <= scale.width;
}

function hits(one: Flag, other: Flag): boolean {
  const [from, to] = reachOf(one);
  const [otherFrom, otherTo] = reachOf(other);
  return from < otherTo && to > otherFrom;
}

/** From where to where the words stand. */
function reachOf({ kind, x, side }: Flag): [number, number] {
  return side === "right" ? [x, x + room[kind]] : [x - room[kind], x];
}
