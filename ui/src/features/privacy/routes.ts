import { lazy } from "react";
import type { Route } from "@/app/route";

// Hooks for tests in this area:
//   tab-privacy (in the sheets of Betrokkenen), settings-privacy (in Instellingen)
//   privacy-screen: privacy-rules, privacy-todo, privacy-nothing-due, privacy-due (a row has data-key="NOUN ID"),
//     privacy-later, privacy-guarded, privacy-unsummarised, privacy-small, privacy-people (a row has data-key="ID"),
//     privacy-erase-ID (also in the list of what is due: privacy-due-erase-ID), privacy-erase-words,
//     privacy-erasures, privacy-erasure-ID
//   erase-screen: erase-read-only, erase-unknown
//     step 1: erase-words, erase-word, erase-word-add, erase-word-remove-INDEX, erase-with-input, erase-look
//     step 2: erase-summary, erase-places, erase-place-ID, erase-choice-ID, erase-count, erase-all, erase-more,
//       erase-over (more than are shown), erase-unseen, erase-backups, erase-with-backups, erase-back, erase-go
//     step 3: erase-dialog, erase-understood, erase-confirm; then erase-result, erase-outside, erase-to-privacy

const erase = lazy(() => import("./EraseScreen"));

/** The addresses of this area. */
export const routes: Route[] = [
  { path: "/privacy", area: "betrokkenen", screen: lazy(() => import("./PrivacyScreen")) },
  { path: "/privacy/wissen", area: "betrokkenen", screen: erase },
  { path: "/privacy/wissen/:party", area: "betrokkenen", screen: erase },
];
