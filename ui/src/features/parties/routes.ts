import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests in this area:
//   tab-parties, tab-meetings, tab-register, tab-matrix
//   parties-screen, party-add, parties-GROUP (norm, other, internal, own: tables), party-edit-ID
//   party-dialog, party-kind, party-name, party-role, party-save, party-remove, party-remove-confirm
//   meetings-screen, meetings-table, meetings-filter, meeting-new
//   log-screen: log-date, log-kind, log-title, log-place, log-parties, log-notes, log-party, log-text, log-about,
//     log-lines (the lines so far), log-save, log-restored, log-discard
//   meeting-screen: meeting-title, meeting-date, meeting-kind, meeting-place, meeting-parties, meeting-notes,
//     meeting-contributions, meeting-add-contribution, meeting-tell-back, meeting-remove, meeting-remove-confirm
//   register-screen, register-filter, register-party, register-section, register-table (a row has data-key="ID"),
//     register-add, register-tell-back, tell-back-dialog, tell-back-date, tell-back-confirm, tell-back-undo
//   matrix-screen, matrix-words, matrix-table, matrix-export
//   contribution-dialog, contribution-party, contribution-text, contribution-about, contribution-date,
//     contribution-channel, contribution-save, contribution-remove
//   A field that is filled by letters: type, the best fit is marked at once, Enter or Tab takes it.

const parties = lazy(() => import("./PartiesScreen"));

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/betrokkenen", area: "betrokkenen", screen: parties },
  { path: "/betrokkenen/bijeenkomsten", area: "betrokkenen", screen: lazy(() => import("./MeetingsScreen")) },
  { path: "/betrokkenen/inbreng", area: "betrokkenen", screen: lazy(() => import("./RegisterScreen")) },
  { path: "/betrokkenen/themas", area: "betrokkenen", screen: lazy(() => import("./MatrixScreen")) },
  { path: "/betrokkenen/bijeenkomst/nieuw", area: "betrokkenen", screen: lazy(() => import("./LogMeetingScreen")) },
  { path: "/betrokkenen/bijeenkomst/:id", area: "betrokkenen", screen: lazy(() => import("./MeetingScreen")) },
];
