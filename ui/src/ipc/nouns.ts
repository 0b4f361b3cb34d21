import type { Api } from "./host";

/** What can change in a workbook, as the program names it in the event `changed`. */
export type Noun =
  | "region"
  | "municipality"
  | "answer"
  | "evidence"
  | "fact"
  | "step"
  | "party"
  | "meeting"
  | "contribution"
  | "section"
  | "version"
  | "snapshot"
  | "catalogue"
  | "remark"
  | "task"
  | "period"
  | "response"
  | "advice"
  | "tombstone"
  | "council"
  | "history";

/**
 * Which nouns each view is made of. When the program says that one of them changed, the view is asked again.
 *
 * `always` is asked again at any change; an empty list never.
 */
export const madeOf = {
  appState: [],
  regionChoices: [],
  startSituations: [],
  workbook: "always",
  overview: "always",
  catalogues: "always",
  agreement: "always",
  checks: "always",
  evidence: ["evidence", "answer", "section", "meeting", "council", "municipality"],
  snapshots: ["snapshot"],
  compareSnapshots: "always",
  remarks: ["remark", "catalogue"],
  compareRegions: [],
  partyThemes: ["party", "meeting", "contribution"],
  instruments: ["fact", "municipality"],
  instrument: ["fact", "municipality"],
  process: ["step", "region", "council"],
  planner: ["step", "task", "period", "fact", "council", "meeting", "municipality", "region"],
  consultations: ["fact", "meeting", "party"],
  partyKinds: [],
  parties: ["party", "meeting", "contribution", "advice"],
  themes: [],
  meetings: ["meeting", "party", "contribution"],
  meeting: ["meeting", "party", "contribution", "response", "section"],
  register: ["contribution", "response", "party", "meeting", "section", "version"],
  registerGroups: ["contribution", "response", "party", "section"],
  contribution: ["contribution", "response", "party", "meeting", "section", "version"],
  passages: ["contribution", "section"],
  sectionText: ["section"],
  inputFields: [],
  previewInput: "always",
  advices: ["advice", "party"],
  privacy: "always",
  sections: ["section", "contribution"],
  section: ["section", "contribution", "response"],
  sectionHistory: ["section"],
  fields: ["region", "municipality", "version"],
  liveTables: [],
  versions: ["version"],
  councils: ["council", "municipality", "version", "region"],
  documentKinds: [],
  history: "always",
  search: "always",
  about: [],
} as const satisfies Partial<Record<keyof Api, readonly Noun[] | "always">>;

/** Commands that only read and can be shown. */
export type ViewName = keyof typeof madeOf;

/** Whether a view must be asked again when these nouns changed. */
export function isStale(view: ViewName, changed: readonly string[]): boolean {
  const nouns: readonly string[] | "always" = madeOf[view];
  return nouns === "always" ? changed.length > 0 : nouns.some((noun) => changed.includes(noun));
}
