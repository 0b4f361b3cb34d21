import type { TimelineItem, TimelinePeriod } from "@/charts/Timeline";
import { shortSpan } from "@/charts/timeline/words";
import type { MoveView, PeriodView, PlannedView } from "@/ipc";
import { t } from "@/text";

/** An item as the drawing and the table want it. */
export function lineOf(item: PlannedView): TimelineItem {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    step: item.step,
    plannedStart: item.planned_start,
    plannedEnd: item.planned_end,
    actualStart: item.actual_start,
    actualEnd: item.actual_end,
    slip: item.slip,
    notes: item.notes,
  };
}

/** The periods in which little can be done; on a day of a council people are there. */
export function bandsOf(periods: PeriodView[]): TimelinePeriod[] {
  return periods
    .filter(({ kind }) => kind !== "raad" && kind !== "commissie")
    .map(({ id, kind, name, municipality_name: municipality, first, last }) => ({
      id,
      kind,
      title: municipality === "" ? name : t("period-title-of", { name, municipality }),
      first,
      last,
    }));
}

/** Where the details of an item stand. */
export function addressOf(id: string): string {
  return `/proces/${encodeURIComponent(id)}`;
}

/** Something that takes one day. */
export function isOneDay(item: { kind: PlannedView["kind"] }): boolean {
  return item.kind === "besluitmoment" || item.kind === "bijeenkomst";
}

/** Whether it is over, so that it cannot be moved; a moment or meeting is once it has any real day. */
export function isOver(item: PlannedView): boolean {
  return item.actual_end !== null || (isOneDay(item) && item.actual_start !== null);
}

/** Whether anything is known of when it is. */
export function isDated(item: PlannedView): boolean {
  return [item.planned_start, item.planned_end, item.actual_start, item.actual_end].some((date) => date !== null);
}

/** From a day to a day, as short as can be. Null when neither is known. */
export function spanText(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  return shortSpan(start ?? end ?? "", end ?? start ?? "");
}

/** Whether the end lies before the beginning. */
export function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}

/** Whether something would come earlier than it is planned: possible, but never needed. */
export function comesEarlier(move: MoveView): boolean {
  const [from, to] = [move.from_start ?? move.from_end, move.to_start ?? move.to_end];
  return from !== null && to !== null && to < from;
}

/** How much later or earlier than planned, in words. Null when that is not known. */
export function slipText(item: PlannedView): string | null {
  const { slip } = item;
  if (slip === null) return null;
  if (!isOver(item)) return slip > 0 ? t("process-slip-overdue", { days: slip }) : null;
  if (isOneDay(item)) {
    if (slip === 0) return t("process-slip-none-day");
    return slip > 0 ? t("process-slip-late-day", { days: slip }) : t("process-slip-early-day", { days: -slip });
  }
  if (slip === 0) return t("process-slip-none");
  return slip > 0 ? t("process-slip-later", { days: slip }) : t("process-slip-earlier", { days: -slip });
}
