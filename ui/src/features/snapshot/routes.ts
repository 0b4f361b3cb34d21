import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests: snapshots, snapshot-fix, snapshot-dialog, snapshot-name, snapshot-note, snapshot-save,
//   snapshots-table, snapshot-remove-ID, snapshot-from, snapshot-to, snapshot-compare, comparison, comparison-export.

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/peildata", area: "routekaart", screen: lazy(() => import("./SnapshotsScreen")) },
];
