import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests in this area:
//   tab-parties, tab-meetings, tab-register, tab-passages, tab-matrix, tab-advices
//   parties-screen, party-add, parties-GROUP (norm, other, internal, own: tables), party-edit-ID
//   party-roles-ID (the roles in words), party-form-ID (person or code)
//   party-dialog, party-kind, party-name, party-form, party-delete-on, party-role, party-save, party-remove,
//     party-remove-confirm; party-parts: party-part-add, and from 0: party-part-step-N, party-part-theme-N,
//     party-part-role-N, party-part-remove-N
//   advices-screen, advices-count, advice-add, advice-ID, advice-edit-ID
//   advice-dialog, advice-party, advice-title, advice-date, advice-text, advice-reply, advice-replied-by,
//     advice-replied-on, advice-save, advice-remove, advice-remove-confirm
//   meetings-screen, meetings-table, meetings-filter, meeting-new, meeting-plan, meetings-planned, meeting-log-ID
//   plan-screen: plan-consultation, plan-no-consultations, plan-date, plan-kind, plan-meeting-title, plan-place,
//     plan-parties, plan-questions (plan-questions-N, plan-questions-add), plan-agenda, plan-save
//   log-screen: log-date, log-kind, log-title, log-place, log-parties, log-notes, log-party, log-text, log-about,
//     log-lines (the lines so far), log-save, log-restored, log-discard, log-already, log-asked (the questions),
//     log-question, log-traceable, log-confidential-line, log-marks (what was marked), log-more (the fold): log-people,
//     log-people-few, log-agreed, log-confidential, log-delete-on, log-agenda, log-questions (-N, -add)
//   meeting-read-only (in place of the forms)
//   meeting-screen: meeting-title, meeting-date, meeting-kind, meeting-place, meeting-parties, meeting-notes,
//     meeting-contributions, meeting-add-contribution, meeting-tell-back, meeting-remove, meeting-remove-confirm,
//     meeting-log, meeting-privacy, meeting-consultation, meeting-questions (-N, -add), meeting-agenda, meeting-agreed,
//     meeting-people (meeting-people-few), meeting-confidential, meeting-delete-on
//   meeting-minutes, minutes-dialog, minutes-profile, minutes-write, minutes-made, minutes-open-N, minutes-confidential
//   register-screen, register-filter (what is shown, in words), register-words, register-party, register-section,
//     register-theme, register-answer, register-more (unfolds register-kind, register-channel, register-waiting,
//     register-guarded, register-lost), register-clear, register-capped, register-group, register-groups,
//     register-choose-all, register-sort-ORDER, register-table (a row has data-key="ID", its number opens it),
//     register-add, marks-ID
//   bulk-bar: bulk-answer, bulk-confirm, register-tell-back, bulk-mark, bulk-join, bulk-clear
//   item-pane: item-text, item-edit, item-split, item-guard, item-release, item-tell-back, item-facts, item-gone
//   answer-panel, answer-dialog: answer-write, answer-title, answer-decision, answer-reason, answer-passage,
//     answer-section, answer-reach, answer-propose, answer-shown, answer-confirm, answer-reopen, answer-withdraw,
//     answer-shared, answer-items
//   place-section: place-accept, place-choose, place-remove; place-dialog: place-section-choose, place-text,
//     place-chosen, place-confirm
//   split-dialog: split-part-N, split-add, split-confirm; join-dialog: join-confirm, join-error, join-answer
//   mark-dialog: mark-add-themes, mark-remove-themes, mark-kind, mark-section, mark-traceable, mark-confidential,
//     mark-released, mark-consent, mark-deletes, mark-delete-on, mark-confirm
//   tell-back-dialog, tell-back-date, tell-back-confirm, tell-back-undo
//   passages-screen, passages-words, passages-accept, passages-table, passage-place-ID
//   matrix-screen, matrix-words, matrix-promised, matrix-legend, matrix-table, matrix-export
//   contribution-dialog, contribution-party, contribution-text, contribution-about, contribution-date,
//     contribution-channel, contribution-save, contribution-remove, contribution-more (unfolds contribution-kind,
//     contribution-organisation, contribution-version, contribution-consent, contribution-wording,
//     contribution-summary, contribution-traceable, contribution-confidential, contribution-delete-on)
//   A field that is filled by letters: type, the best fit is marked at once, Enter or Tab takes it.

const parties = lazy(() => import("./PartiesScreen"));

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/betrokkenen", area: "betrokkenen", screen: parties },
  { path: "/betrokkenen/bijeenkomsten", area: "betrokkenen", screen: lazy(() => import("./MeetingsScreen")) },
  { path: "/betrokkenen/inbreng", area: "betrokkenen", screen: lazy(() => import("./register/RegisterScreen")) },
  { path: "/betrokkenen/passages", area: "betrokkenen", screen: lazy(() => import("./register/PassagesScreen")) },
  { path: "/betrokkenen/themas", area: "betrokkenen", screen: lazy(() => import("./MatrixScreen")) },
  { path: "/betrokkenen/adviezen", area: "betrokkenen", screen: lazy(() => import("./AdvicesScreen")) },
  { path: "/betrokkenen/bijeenkomst/plannen", area: "betrokkenen", screen: lazy(() => import("./PlanMeetingScreen")) },
  { path: "/betrokkenen/bijeenkomst/nieuw", area: "betrokkenen", screen: lazy(() => import("./LogMeetingScreen")) },
  { path: "/betrokkenen/bijeenkomst/:id", area: "betrokkenen", screen: lazy(() => import("./MeetingScreen")) },
];
