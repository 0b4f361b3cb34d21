import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests: evidence-screen, evidence-table, evidence-filter, evidence-pane, evidence-title, evidence-expires,
//   evidence-confidential, evidence-renew, evidence-open, evidence-remove, evidence-remove-confirm.

const screen = lazy(() => import("./EvidenceScreen"));

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/bewijs", area: "routekaart", screen },
  { path: "/bewijs/:id", area: "routekaart", screen, detail: "id" },
];
