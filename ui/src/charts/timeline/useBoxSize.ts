import { useEffect, useState, type RefObject } from "react";

/** What the drawing is measured by, in pixels. */
export type BoxSize = {
  /** Width of the box that scrolls. */
  box: number;
  /** Width of the names beside the drawing; 0 when they stand above the bars. */
  names: number;
  /** Width in which time is seen. */
  room: number;
  rowHeight: number;
  /** Height of the name above the bars; 0 when it stands beside them. */
  titleHeight: number;
  isNarrow: boolean;
};

/** Until the box is measured, and where nothing is drawn. */
const ASSUMED = 960;

/** The size of the scrolling box, kept up with the window and the size of letters. */
export function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize {
  const [measured, setMeasured] = useState({ width: ASSUMED, letter: 16 });

  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0) setMeasured({ width, letter: letter > 0 ? letter : 16 });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);

  const { width, letter } = measured;
  const isNarrow = width < 40 * letter;
  return {
    box: width,
    names: isNarrow ? 0 : 16 * letter,
    room: isNarrow ? width : width - 16 * letter,
    rowHeight: (isNarrow ? 4.25 : 2.75) * letter,
    titleHeight: isNarrow ? 1.9 * letter : 0,
    isNarrow,
  };
}
