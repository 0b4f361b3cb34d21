import type { ContributionInput, MeetingInput, MeetingKind } from "@/ipc";
import { NEW } from "./LettersField";

// What is typed while a meeting is logged, and what each key press makes of it. Kept apart from the screen so that a
// draft can be stored with every change and read back after a crash.

/** One input item being typed. `about` holds `section:ID`, `theme:WORD` and `agreement:NUMBER`. */
export type Line = { id: string; party: string | null; text: string; about: string[] };

/** A meeting being typed. */
export type LogDraft = {
  date: string;
  kind: MeetingKind;
  title: string;
  place: string;
  parties: string[];
  notes: string;
  lines: Line[];
  /** The line that is being typed now. */
  line: Line;
};

let last = 0;

function newLine(party: string | null): Line {
  last += 1;
  return { id: `${Date.now().toString(36)}-${last}`, party, text: "", about: [] };
}

/** A meeting of today. */
export function emptyDraft(date: string): LogDraft {
  return { date, kind: "bijeenkomst", title: "", place: "", parties: [], notes: "", lines: [], line: newLine(null) };
}

/** Whether something was typed that would be a loss. */
export function holdsWork(draft: LogDraft): boolean {
  return (
    draft.title.trim() !== "" ||
    draft.notes.trim() !== "" ||
    draft.place.trim() !== "" ||
    draft.parties.length > 0 ||
    draft.lines.length > 0 ||
    draft.line.text.trim() !== ""
  );
}

/** Other parties; the only one of the meeting is also the one that speaks. */
export function withParties(draft: LogDraft, parties: string[]): LogDraft {
  const [only] = parties;
  const speaks = draft.line.party ?? (parties.length === 1 && only !== undefined ? only : null);
  return { ...draft, parties, line: { ...draft.line, party: speaks } };
}

/** Enter: the line is done, the next one begins with the same party. A line that was taken back goes to its place. */
export function nextLine(draft: LogDraft): LogDraft {
  const known = draft.lines.some((line) => line.id === draft.line.id);
  if (draft.line.text.trim() === "") return known ? withoutLine(draft, draft.line.id) : draft;
  const done = { ...draft.line, text: draft.line.text.trim() };
  const lines = known ? draft.lines.map((line) => (line.id === done.id ? done : line)) : [...draft.lines, done];
  return { ...draft, lines, line: newLine(done.party) };
}

/** Takes a line back to change it; what was being typed is kept as a line of its own. */
export function takeBack(draft: LogDraft, id: string): LogDraft {
  const kept = nextLine(draft);
  const line = kept.lines.find((candidate) => candidate.id === id);
  return line === undefined ? draft : { ...kept, line };
}

/** Takes a line away. */
export function withoutLine(draft: LogDraft, id: string): LogDraft {
  const lines = draft.lines.filter((line) => line.id !== id);
  return { ...draft, lines, line: draft.line.id === id ? newLine(draft.line.party) : draft.line };
}

/** What the workbook gets. `title` stands in when none was typed. */
export function inputOf(draft: LogDraft, title: string): MeetingInput {
  const done = nextLine(draft);
  return {
    date: done.date,
    kind: done.kind,
    title: done.title.trim() === "" ? title : done.title.trim(),
    place: done.place.trim(),
    parties: done.parties.map(nameOrId),
    notes: done.notes.trim(),
    contributions: done.lines.map(contributionOf),
  };
}

/** An input item as the workbook gets it. */
export function contributionOf(line: Pick<Line, "party" | "text" | "about">): ContributionInput {
  return {
    party: line.party === null ? "" : nameOrId(line.party),
    text: line.text.trim(),
    section: part(line.about, "section").at(-1) ?? null,
    themes: part(line.about, "theme"),
    agreements: part(line.about, "agreement"),
  };
}

/** What an item is about, as one list of ids. */
export function aboutOf(item: { section: string | null; themes: string[]; agreements: string[] }): string[] {
  return [
    ...(item.section === null ? [] : [`section:${item.section}`]),
    ...item.themes.map((theme) => `theme:${theme}`),
    ...item.agreements.map((number) => `agreement:${number}`),
  ];
}

/** Another choice of what an item is about; it speaks about one section at most, the last one chosen. */
export function oneSection(about: readonly string[]): string[] {
  const section = about.findLast((id) => id.startsWith("section:"));
  return about.filter((id) => !id.startsWith("section:") || id === section);
}

function part(about: readonly string[], kind: string): string[] {
  return about.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
}

function nameOrId(id: string): string {
  return id.startsWith(NEW) ? id.slice(NEW.length) : id;
}

/** A draft as it was stored; null when there is none or it cannot be read. */
export function readDraft(stored: string | null): LogDraft | null {
  if (stored === null) return null;
  try {
    const draft = JSON.parse(stored) as Partial<LogDraft> | null;
    const isWhole = typeof draft?.date === "string" && Array.isArray(draft.lines) && Array.isArray(draft.parties);
    return isWhole && draft.line !== undefined ? { ...emptyDraft(draft.date ?? ""), ...draft } : null;
  } catch {
    return null;
  }
}
