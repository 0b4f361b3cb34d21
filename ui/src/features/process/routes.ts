import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests in this area:
//   tab-planning, tab-calendar, process-card (the procesbeschrijving), process-card-state
//   process, process-advice, process-view (Tijdlijn, Tabel), process-line (the section with either), process-timeline
//     (its lines are timeline-ID), process-table, process-more, task-add
//   item-pane (its title is what is selected), item-notes, item-slip, item-move, item-over, item-open
//   step-WORD (the fields), step-WORD-planned-start, -planned-end, -actual-start, -actual-end, -owner, -note, step-ready,
//     step-tasks, step-task-add, step-tasks-usual, task-link-ID
//   task-dialog, task-new-title, task-new-step, task-new-owner, task-new-planned-start, task-new-planned-end, task-save
//   task-title, task-step, task-owner, task-planned-start, -planned-end, -actual-start, -actual-end, task-note,
//     task-remove, task-remove-confirm
//   ties, tie-add, tie-remove-ID, tie-ID
//   move-dialog, move-start, move-end, move-day, move-count, move-ID (a tick for what follows), move-itself, move-apply
//   calendar, period-add, periods-filter, periods-table, period-edit-ID, period-dialog, period-kind, period-name,
//     period-first, period-last, period-municipality, period-save, period-remove, period-remove-confirm, holidays
//   export-process, export-planning, export-ics; then as in every area export-progress, export-cancel, export-result,
//     export-warnings, export-open-INDEX, export-open-folder

const planning = lazy(() => import("./PlanningScreen"));

/** The addresses of this area. `/proces?stap=WORD` opens that step. */
export const routes: Route[] = [
  { path: "/proces", area: "proces", screen: planning },
  { path: "/proces/kalender", area: "proces", screen: lazy(() => import("./CalendarScreen")) },
  { path: "/proces/:item", area: "proces", screen: planning, detail: "item" },
];
