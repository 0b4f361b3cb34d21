import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, type RefObject } from "react";

/** From this many rows on only those that show are drawn. */
const LONG = 80;

/** Which rows of a list in a scrolling box must be drawn, and how much room the others take. */
export function useVisibleRows(count: number, scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  "use no memo";
  const isLong = count > LONG;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer holds its own state; we do not memoise it
  const virtualizer = useVirtualizer({
    count: isLong ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  });
  const all = useMemo(() => Array.from({ length: isLong ? 0 : count }, (_, index) => index), [count, isLong]);
  if (!isLong) return { indexes: all, before: 0, after: 0, measure: undefined };

  const items = virtualizer.getVirtualItems();
  return {
    indexes: items.map((item) => item.index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
