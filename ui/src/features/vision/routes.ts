import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests in this area (those of the editor stand in src/editor/index.ts):
//   vision-screen (at /visie), section-screen (at /visie/:section)
//   section-tree; a line has data-section="ID"; section-menu (the button at the end of a line)
//   outline-toggle, section-add, section-details-toggle, section-history, open-versions
//   section-title (in add and rename), section-place, section-add-confirm, section-rename-confirm, section-remove-confirm
//   section-details, section-state, section-owner, section-agreement-NUMBER, section-help, section-words, section-waiting
//   history-dialog, history-list, history-changes, history-restore
//   versions-table, fix-version, version-dialog, version-name, version-status, version-note, version-confirm

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/visie", area: "visie", screen: lazy(() => import("./VisionScreen")) },
  { path: "/visie/:section", area: "visie", screen: lazy(() => import("./SectionScreen")) },
];
