import type { CouncilView } from "@/ipc";
import { adopts } from "./adopts";

/** One mark for each council, filled when it adopted; the sentence above says the same. */
export function CouncilMarks({ councils }: { councils: CouncilView[] }) {
  const ordered = councils.toSorted((a, b) => Number(adopts(b)) - Number(adopts(a)));
  return (
    <span className="rv-council-marks" aria-hidden="true">
      {ordered.map((council) => (
        <span key={council.municipality} data-adopted={adopts(council)} />
      ))}
    </span>
  );
}
