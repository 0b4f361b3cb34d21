import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests: reflection, reflection-copy, reflection-audience, reflection-copy-save, reflection-merge,
//   reflection-merged, remark-ID, remark-reply-ID, remark-reply-text, remark-reply-save, remark-edit-ID, remark-remove-ID,
//   remark-add, remark-kind, remark-text, remark-save, regions, regions-add, regions-table.

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/reflectie", area: "routekaart", screen: lazy(() => import("./ReflectionScreen")) },
  { path: "/reflectie/regios", area: "routekaart", screen: lazy(() => import("./RegionsScreen")) },
];
