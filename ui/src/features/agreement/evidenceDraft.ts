import type { EvidenceKind } from "@/ipc";

/** What is being filled in about a piece of evidence; `existing` is one that is there already. */
export type EvidenceDraft = {
  kind: EvidenceKind | "existing";
  title: string;
  url: string;
  subject: string | null;
  path: string | null;
  expires_on: string | null;
  confidential: boolean;
};

export const emptyEvidence: EvidenceDraft = {
  kind: "text",
  title: "",
  url: "",
  subject: null,
  path: null,
  expires_on: null,
  confidential: false,
};

/** Whether there is enough to save. */
export function isComplete(draft: EvidenceDraft): boolean {
  if (draft.kind === "text") return draft.title.trim() !== "";
  if (draft.kind === "link") return draft.title.trim() !== "" && draft.url.trim() !== "";
  if (draft.kind === "file") return draft.path !== null;
  return draft.subject !== null;
}
