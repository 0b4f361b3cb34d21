import { beginOf } from "./spans";
import type { TimelineItem } from "./types";

/** A step with what belongs to it, or at the end what belongs to no step. */
export type Group = { step: TimelineItem | null; items: TimelineItem[] };

/** The lines as they stand under each other: steps as given, what belongs to them by date, the undated last. */
export function groupsOf(items: TimelineItem[]): Group[] {
  const steps = items.filter((item) => item.kind === "stap");
  const groups: Group[] = steps.map((step) => ({
    step,
    items: [step, ...items.filter((item) => stepOf(item, steps) === step).toSorted(byDate)],
  }));
  const loose = items.filter((item) => item.kind !== "stap" && stepOf(item, steps) === null).toSorted(byDate);
  if (loose.length > 0) groups.push({ step: null, items: loose });
  return groups;
}

/** The step something belongs to. A step belongs to none. */
export function stepOf(item: TimelineItem, steps: TimelineItem[]): TimelineItem | null {
  if (item.kind === "stap" || item.step === null) return null;
  const own = item.step;
  return steps.find((step) => step.kind === "stap" && (step.step === own || step.id === own)) ?? null;
}

/** The middle of the bars of every line in pixels from the top, below its title if that stands above them. What belongs to no step has a line with words above it. */
export function middlesOf(groups: Group[], rowHeight: number, titleHeight: number): Map<string, number> {
  const middles = new Map<string, number>();
  let top = 0;
  for (const group of groups) {
    if (hasTitleLine(group, groups)) top += rowHeight;
    for (const item of group.items) {
      middles.set(item.id, top + (rowHeight + titleHeight) / 2);
      top += rowHeight;
    }
  }
  return middles;
}

/** Whether the words "Zonder stap" stand above a group: only needed beside steps. */
export function hasTitleLine(group: Group, groups: Group[]): boolean {
  return group.step === null && groups.length > 1;
}

function byDate(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [beginOf(a), beginOf(b)];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  return first.localeCompare(second);
}
