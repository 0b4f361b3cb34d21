import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests: import-screen, import-choose, import-file (name, what it is, warnings), import-other-file,
//   import-sheet, import-returned, import-warnings
//   columns: import-columns (a row has data-key="INDEX"), import-field-INDEX, import-moved, import-party, import-channel,
//     import-date, import-summary, import-no-text, import-next
//   rows: import-counts, import-clashes, import-clash-ROW, import-clashes-theirs, import-clashes-ours,
//     import-clashes-more, import-filter, import-shown, import-rows (a row has data-key="ROW"), import-back, import-apply
//   result: import-done, import-to-register, import-again

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/betrokkenen/overnemen", area: "betrokkenen", screen: lazy(() => import("./ImportScreen")) },
];
