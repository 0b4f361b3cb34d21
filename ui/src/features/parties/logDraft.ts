import type { ContributionInput, ContributionMore, MeetingInput, MeetingKind, MeetingView } from "@/ipc";
import { NEW } from "./LettersField";

// What is typed while a meeting is logged, and what each key press makes of it. Kept apart from the screen so that a
// draft can be stored with every change and read back after a crash.

/** One input item being typed. `about` holds `section:ID`, `theme:WORD` and `agreement:NUMBER`. */
export type Line = {
  id: string;
  party: string | null;
  text: string;
  about: string[];
  /** The place of the question it answers among those of the meeting; null for none. */
  question: number | null;
  /** Whether the words lead back to a person (herleidbaar). */
  traceable: boolean;
  /** Whether it stays inside (vertrouwelijk). */
  confidential: boolean;
};

/** A meeting being typed. */
export type LogDraft = {
  date: string;
  kind: MeetingKind;
  title: string;
  place: string;
  parties: string[];
  notes: string;
  /** Agenda, one point a line. */
  agenda: string;
  /** The questions that are put; an empty one is being typed. */
  questions: string[];
  agreed: string;
  people: number | null;
  confidential: boolean;
  /** The day on which the notes must go. */
  delete_on: string | null;
  /** The row of the procesbeschrijving it came from. */
  consultation: string | null;
  lines: Line[];
  /** The line that is being typed now. */
  line: Line;
};

let last = 0;

function newLine(party: string | null, question: number | null = null): Line {
  last += 1;
  const id = `${Date.now().toString(36)}-${last}`;
  return { id, party, text: "", about: [], question, traceable: false, confidential: false };
}

/** A meeting of today. */
export function emptyDraft(date: string): LogDraft {
  return {
    date,
    kind: "bijeenkomst",
    title: "",
    place: "",
    parties: [],
    notes: "",
    agenda: "",
    questions: [],
    agreed: "",
    people: null,
    confidential: false,
    delete_on: null,
    consultation: null,
    lines: [],
    line: newLine(null),
  };
}

/** A planned meeting that is held now: on its day, or today when that day is still to come. */
export function plannedDraft(meeting: MeetingView, today: string): LogDraft {
  const { kind, title, place, notes, agenda, questions, agreed, people, confidential, delete_on, consultation } =
    meeting;
  const facts = { kind, title, place, notes, agenda, questions, agreed, people, confidential, delete_on, consultation };
  const date = meeting.date < today ? meeting.date : today;
  return withParties({ ...emptyDraft(date), ...facts }, meeting.parties);
}

/** Whether something was typed that would be a loss. `from` is what one began with; its day and kind are no loss. */
export function holdsWork(draft: LogDraft, from: LogDraft): boolean {
  const { date, kind, line } = from;
  return draft.line.text.trim() !== "" || JSON.stringify({ ...draft, date, kind, line }) !== JSON.stringify(from);
}

/** Other parties; the only one of the meeting is also the one that speaks. */
export function withParties(draft: LogDraft, parties: string[]): LogDraft {
  const [only] = parties;
  const speaks = draft.line.party ?? (parties.length === 1 && only !== undefined ? only : null);
  return { ...draft, parties, line: { ...draft.line, party: speaks } };
}

/** Without one of the questions; what was said on it stays, on no question. */
export function withoutQuestion(draft: LogDraft, at: number): LogDraft {
  const moved = (line: Line): Line => {
    if (line.question === null || line.question < at) return line;
    return { ...line, question: line.question === at ? null : line.question - 1 };
  };
  const questions = draft.questions.filter((_, index) => index !== at);
  return { ...draft, questions, lines: draft.lines.map(moved), line: moved(draft.line) };
}

/**
 * Enter: the line is done, the next one begins with the same party, on the same question. A line that was taken back
 * goes to its place.
 */
export function nextLine(draft: LogDraft): LogDraft {
  const known = draft.lines.some((line) => line.id === draft.line.id);
  if (draft.line.text.trim() === "") return known ? withoutLine(draft, draft.line.id) : draft;
  const done = { ...draft.line, text: draft.line.text.trim() };
  const lines = known ? draft.lines.map((line) => (line.id === done.id ? done : line)) : [...draft.lines, done];
  return { ...draft, lines, line: newLine(done.party, done.question) };
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
  const { line } = draft;
  return { ...draft, lines, line: line.id === id ? newLine(line.party, line.question) : line };
}

/**
 * What a key makes of the line being typed: Alt with 1 to 9 puts it on that question and with 0 on none, Alt+H marks it
 * herleidbaar, Alt+V vertrouwelijk. Null when the key means nothing here. `code` is the place on the keyboard of a
 * digit, for with Alt some keyboards give another sign; a letter goes by what it says.
 */
export function altKey(draft: LogDraft, pressed: { code: string; key: string }): LogDraft | null {
  const { line } = draft;
  const digit = /^Digit(\d)$/.exec(pressed.code)?.[1];
  if (digit !== undefined) {
    if (digit === "0") return { ...draft, line: { ...line, question: null } };
    const question = Number(digit) - 1;
    return isAsked(draft, question) ? { ...draft, line: { ...line, question } } : null;
  }
  const letter = pressed.key.toLowerCase();
  if (letter === "h") return { ...draft, line: { ...line, traceable: !line.traceable } };
  if (letter === "v") return { ...draft, line: { ...line, confidential: !line.confidential } };
  return null;
}

/** Whether there is a question at this place. */
export function isAsked(draft: LogDraft, question: number): boolean {
  return (draft.questions[question] ?? "").trim() !== "";
}

/** What the workbook gets. `title` stands in when none was typed; `planned` is the meeting that was planned, by id. */
export function inputOf(draft: LogDraft, title: string, planned: string | null = null): MeetingInput {
  const done = nextLine(draft);
  return {
    date: done.date,
    kind: done.kind,
    title: done.title.trim() === "" ? title : done.title.trim(),
    place: done.place.trim(),
    parties: done.parties.map(nameOrId),
    notes: done.notes.trim(),
    contributions: done.lines.map((line) =>
      contributionOf({ ...line, question: line.question === null ? "" : (done.questions[line.question] ?? "") }),
    ),
    planned,
    more: {
      agenda: done.agenda.trim(),
      questions: asked(done.questions),
      agreed: done.agreed.trim(),
      consultation: done.consultation,
      people: done.people,
      confidential: done.confidential,
      delete_on: done.delete_on,
    },
  };
}

/** The questions that say something. */
export function asked(questions: readonly string[]): string[] {
  return questions.map((question) => question.trim()).filter((question) => question !== "");
}

/** What a line says; a form that asks less leaves the last three out. */
type Said = Pick<Line, "party" | "text" | "about"> & {
  question?: string;
  traceable?: boolean;
  confidential?: boolean;
};

/** An input item as the workbook gets it. */
export function contributionOf(line: Said): ContributionInput {
  const more = moreOf(line);
  return {
    party: line.party === null ? "" : nameOrId(line.party),
    text: line.text.trim(),
    section: part(line.about, "section").at(-1) ?? null,
    themes: part(line.about, "theme"),
    agreements: part(line.about, "agreement"),
    ...(more === null ? {} : { more }),
  };
}

function moreOf({ question = "", traceable = false, confidential = false }: Said): ContributionMore | null {
  const asks = question.trim();
  return asks === "" && !traceable && !confidential ? null : { question: asks, traceable, confidential };
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

/** A party as the workbook gets it: by id, or by the name that was typed. */
export function nameOrId(id: string): string {
  return id.startsWith(NEW) ? id.slice(NEW.length) : id;
}

/** A draft as it was stored, also by an older version of the program; null when there is none or it cannot be read. */
export function readDraft(stored: string | null): LogDraft | null {
  if (stored === null) return null;
  try {
    const draft = JSON.parse(stored) as Partial<LogDraft> | null;
    const isWhole = typeof draft?.date === "string" && Array.isArray(draft.lines) && Array.isArray(draft.parties);
    if (!isWhole || draft.line === undefined) return null;
    const whole = { ...emptyDraft(draft.date ?? ""), ...draft };
    return { ...whole, lines: whole.lines.map(wholeLine), line: wholeLine(whole.line) };
  } catch {
    return null;
  }
}

function wholeLine(line: Partial<Line>): Line {
  return { ...newLine(null), ...line };
}
