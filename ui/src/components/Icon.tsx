import "./Icon.css";

// Drawn for this window on a grid of 20, one stroke; they only repeat what a word says.
const paths = {
  overview: "M3 3h6v6H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 11h6v6H3z",
  map: "M3 5l4.5-2 5 2L17 3v12l-4.5 2-5-2L3 17zM7.5 3v12M12.5 5v12",
  process: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4M6.5 13h3",
  people:
    "M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1.5 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 9.500a2.500 2.500 0 1 0-.5-5M14.500 12.200c2.400.5 4 2.200 4 4.800",
  vision: "M4 2.500h8l4 4v11H4zM12 2.500v4h4M7 10h6M7 13h6",
  council: "M2.500 8L10 3l7.500 5zM4 17h12M5.500 8v7M10 8v7M14.500 8v7",
  documents: "M2.500 5.500h5l2 2h8V16h-15z",
  history: "M3.500 10a6.500 6.500 0 1 0 2-4.700L3.500 7M3.500 3v4h4M10 6.500V10l2.500 1.500",
  settings:
    "M10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM10 2v2.500M10 15.500V18M2 10h2.500M15.500 10H18M4.300 4.300l1.800 1.800M13.900 13.900l1.800 1.800M4.300 15.700l1.800-1.800M13.900 6.100l1.800-1.800",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.500 13.500L17.500 17.500",
  undo: "M7 4L3 8l4 4M3 8h8.500a5 5 0 0 1 0 10H8",
  redo: "M13 4l4 4-4 4M17 8H8.500a5 5 0 0 0 0 10H12",
  close: "M5 5l10 10M15 5L5 15",
  check: "M4 10.500l4 4 8-9",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  remove: "M4 5.500h12M8 5.500v-2h4v2M5.500 5.500l.8 11h7.400l.8-11",
  chevronDown: "M5 7.500l5 5 5-5",
  chevronRight: "M7.500 5l5 5-5 5",
  chevronLeft: "M12.500 5l-5 5 5 5",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  calendar: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
  warning: "M10 3L18 17H2zM10 8v4M10 14.500v.1",
  info: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM10 9v5M10 6v.1",
  link: "M8.500 11.500l3-3M9 6l1.500-1.500a3.500 3.500 0 0 1 5 5L14 11M11 14l-1.500 1.500a3.500 3.500 0 0 1-5-5L6 9",
  more: "M4.500 10h.1M10 10h.1M15.500 10h.1",
  menu: "M3 5h14M3 10h14M3 15h14",
  drag: "M7 5h.1M13 5h.1M7 10h.1M13 10h.1M7 15h.1M13 15h.1",
  edit: "M3 17l1-4L13.500 3.500l3 3L7 16zM11.500 5.500l3 3",
  folder: "M2.500 5.500h5l2 2h8V16h-15z",
  lock: "M4.500 9h11v8h-11zM7 9V6.500a3 3 0 0 1 6 0V9",
  filter: "M3 4h14l-5.500 6.500V16l-3-1.500v-4z",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a word; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="rv-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
