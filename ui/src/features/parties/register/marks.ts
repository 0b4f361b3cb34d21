import type { Consent, InputKind, MarksInput } from "@/ipc";

/** Stays as it is, becomes so, or becomes not so. */
export type Turn = "laten" | "ja" | "nee";

/** Marks being chosen for several items. A section is an id, `laten` or `geen`. */
export type MarksDraft = {
  addThemes: string[];
  removeThemes: string[];
  kind: InputKind | "laten";
  section: string;
  traceable: Turn;
  confidential: Turn;
  released: Turn;
  consent: Consent | "laten";
  deletes: Turn;
  deleteOn: string | null;
};

/** Everything stays as it is. */
export const NO_MARKS: MarksDraft = {
  addThemes: [],
  removeThemes: [],
  kind: "laten",
  section: "laten",
  traceable: "laten",
  confidential: "laten",
  released: "laten",
  consent: "laten",
  deletes: "laten",
  deleteOn: null,
};

/** What the workbook is told: only what changes. */
export function marksOf(draft: MarksDraft): MarksInput {
  const marks: MarksInput = {};
  if (draft.addThemes.length > 0) marks.add_themes = draft.addThemes;
  if (draft.removeThemes.length > 0) marks.remove_themes = draft.removeThemes;
  if (draft.kind !== "laten") marks.kind = draft.kind;
  if (draft.section !== "laten") marks.section = draft.section === "geen" ? "" : draft.section;
  if (draft.traceable !== "laten") marks.traceable = draft.traceable === "ja";
  if (draft.confidential !== "laten") marks.confidential = draft.confidential === "ja";
  if (draft.released !== "laten") marks.released = draft.released === "ja";
  if (draft.consent !== "laten") marks.consent = draft.consent;
  if (draft.deletes === "nee") marks.delete_on = "";
  if (draft.deletes === "ja" && draft.deleteOn !== null) marks.delete_on = draft.deleteOn;
  return marks;
}
