import type { DocumentKindView } from "@/ipc";
import { textId } from "@/text";

/** A heading with the documents under it. */
export type DocumentGroup = { id: string; title: string; kinds: DocumentKindView[] };

const groups = [
  { id: "vision", title: textId("documents-group-vision"), documents: ["vision", "assessment", "checks"] },
  { id: "process", title: textId("documents-group-process"), documents: ["process", "planning", "ics"] },
  {
    id: "input",
    title: textId("documents-group-input"),
    documents: ["response", "response-table", "register", "minutes"],
  },
  { id: "account", title: textId("documents-group-account"), documents: ["progress", "reflection"] },
];

/** Documents in which the input can be laid out in more than one way. */
const laidOut = ["response", "response-table"];

/** The documents under their headings. One that no heading knows still gets a place, at the end. */
export function groupsOf(kinds: DocumentKindView[]): DocumentGroup[] {
  const known = groups.map(({ id, title, documents }) => ({
    id,
    title,
    kinds: documents.flatMap((document) => kinds.filter((kind) => kind.id === document)),
  }));
  const placed = new Set(groups.flatMap((group) => group.documents));
  const other = kinds.filter((kind) => !placed.has(kind.id));
  return [...known, { id: "other", title: textId("documents-group-other"), kinds: other }].filter(
    (group) => group.kinds.length > 0,
  );
}

/** Whether one of these documents asks how the input is laid out. */
export function asksLayout(documents: readonly string[]): boolean {
  return documents.some((document) => laidOut.includes(document));
}
