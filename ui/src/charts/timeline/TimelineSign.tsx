import type { TimelineKind } from "./types";

/** The shape of a kind: a step a thick bar, a task a thin one with round ends, a decision a diamond, a meeting a dot. */
export function TimelineSign({ kind }: { kind: TimelineKind }) {
  return (
    <svg className="rv-timeline__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-shape={kind}>
      {kind === "stap" && <rect x="1" y="3.500" width="14" height="9" rx="1" />}
      {kind === "taak" && <rect x="1" y="5.500" width="14" height="5" rx="2.500" />}
      {kind === "besluitmoment" && <path d="M8 1.500L14.500 8L8 14.500L1.500 8Z" />}
      {kind === "bijeenkomst" && <circle cx="8" cy="8" r="5" />}
    </svg>
  );
}
