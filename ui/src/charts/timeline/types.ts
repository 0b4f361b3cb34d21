/** What a line of the timeline is: a step and what belongs to it. */
export type TimelineKind = "stap" | "taak" | "besluitmoment" | "bijeenkomst";

/** A line of the timeline. Dates are civil (`2026-11-22`), the last day included. */
export type TimelineItem = {
  id: string;
  kind: TimelineKind;
  title: string;
  /** The step it belongs to, the same word as the `step` (or else the `id`) of that step. */
  step: string | null;
  plannedStart: string | null;
  plannedEnd: string | null;
  actualStart: string | null;
  actualEnd: string | null;
  /** Days later than planned; less than zero is earlier. */
  slip: number | null;
  /** Warnings, in Dutch. */
  notes: string[];
};

/** A time in which little can be done, such as a recess; both days included. */
export type TimelinePeriod = { id: string; title: string; kind: string; first: string; last: string };

/** `after` cannot begin before `before` has ended. Both are ids of lines. */
export type TimelineTie = { before: string; after: string };
