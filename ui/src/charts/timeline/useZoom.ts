import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { dayNumber } from "@/text/dates";
import { nextZoom, scaleOf, type Scale, type Stretch, type Zoom } from "./scale";
import type { BoxSize } from "./useBoxSize";

/** How the drawing is zoomed and scrolled. When `home` is in view it goes to the middle, else what was there stays. */
export function useZoom(scroller: RefObject<HTMLElement | null>, stretch: Stretch, size: BoxSize, home: string) {
  const [zoom, setZoom] = useState<Zoom>("alles");
  const { names, room } = size;
  const { start, end } = stretch;
  const scale = useMemo(() => scaleOf({ start, end }, zoom, room), [start, end, zoom, room]);
  /** The day that goes to the middle when the new scale is drawn. */
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (wanted.current !== null) scrollTo(scroller.current, (wanted.current - scale.start) * scale.perDay - room / 2);
    wanted.current = null;
  }, [scroller, scale, room]);

  function zoomTo(next: Zoom, near = home) {
    if (next === zoom) return;
    wanted.current = dayToKeep(scroller.current, scale, room, dayNumber(near));
    setZoom(next);
  }

  return {
    zoom,
    scale,
    zoomTo,
    zoomBy: (direction: 1 | -1, near?: string) => zoomTo(nextZoom(stretch, zoom, room, direction), near),
    /** Puts a day in the middle. */
    centre: (date: string) => scrollTo(scroller.current, scale.x(date) - room / 2),
    /** Brings pixels of the drawing into view when they are not. */
    reveal: (reach: { from: number; to: number } | null) => reveal(scroller.current, reach, names),
  };
}

function dayToKeep(scroller: HTMLElement | null, scale: Scale, room: number, near: number): number {
  const first = scale.start + (scroller?.scrollLeft ?? 0) / scale.perDay;
  const days = room / scale.perDay;
  return near >= first && near <= first + days ? near : first + days / 2;
}

function reveal(scroller: HTMLElement | null, reach: { from: number; to: number } | null, names: number) {
  if (scroller === null || reach === null) return;
  const left = scroller.scrollLeft;
  const right = left + scroller.clientWidth - names;
  if (reach.to < left + 8 || reach.from > right - 8) scrollTo(scroller, reach.from - 24);
}

function scrollTo(scroller: HTMLElement | null, left: number) {
  if (scroller !== null) scroller.scrollLeft = Math.max(left, 0);
}
