import { useState, type KeyboardEvent, type RefObject } from "react";
import type { TimelineItem } from "./types";

/** What the keys of a line do. */
export type RowActions = {
  onSelect: (id: string) => void;
  /** Days to move by; absent where nothing can be moved. */
  onMove: ((item: TimelineItem, days: number) => void) | undefined;
  onZoom: (key: "+" | "-" | "0", item: TimelineItem) => void;
  /** A line got the focus by the keyboard: its bar must be seen. */
  onReach: (item: TimelineItem) => void;
};

/** One tab stop for all lines: which line has it, and what the keys do there. */
export function useRows(
  list: RefObject<HTMLElement | null>,
  items: TimelineItem[],
  selected: string | null,
  actions: RowActions,
) {
  const [visited, setVisited] = useState<string | null>(null);
  const holder = [visited, selected].find((id) => items.some((item) => item.id === id)) ?? items[0]?.id ?? null;

  function goTo(index: number) {
    const item = items[index];
    const row = list.current?.querySelectorAll<HTMLElement>("[role=option]")[index];
    if (item === undefined || row === undefined) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest", inline: "nearest" });
    actions.onReach(item);
  }

  function press(event: KeyboardEvent, item: TimelineItem) {
    const act = actionOf(event, item);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  function actionOf(event: KeyboardEvent, item: TimelineItem): (() => void) | null {
    if (event.ctrlKey || event.metaKey) return null;
    if (event.altKey) return moveOf(event, item);
    const index = items.indexOf(item);
    switch (event.key) {
      case "ArrowDown":
        return () => goTo(index + 1);
      case "ArrowUp":
        return () => goTo(index - 1);
      case "Home":
        return () => goTo(0);
      case "End":
        return () => goTo(items.length - 1);
      case "Enter":
      case " ":
        return () => actions.onSelect(item.id);
      case "+":
      case "=":
        return () => actions.onZoom("+", item);
      case "-":
      case "0": {
        const key = event.key;
        return () => actions.onZoom(key, item);
      }
      default:
        return null;
    }
  }

  function moveOf(event: KeyboardEvent, item: TimelineItem): (() => void) | null {
    const { onMove } = actions;
    if (onMove === undefined || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return null;
    const days = (event.key === "ArrowRight" ? 1 : -1) * (event.shiftKey ? 7 : 1);
    // A line without a plan has nothing to move; the keys must not leave the screen either.
    return () => {
      if (item.plannedStart !== null || item.plannedEnd !== null) onMove(item, days);
    };
  }

  return { holder, visit: setVisited, press };
}
