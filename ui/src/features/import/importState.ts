import type { Channel, ImportInput, ImportView, InputColumnView, InputFileView, InputSheetView } from "@/ipc";
import { t } from "@/text";

/** Where one is: which file, what its columns are, what becomes of its rows, and what came of it. */
export type Step = "file" | "columns" | "rows" | "done";

/** Whose answer holds when both were changed: the one in the workbook or the one in the file. */
export type Side = "ours" | "theirs";

/** What was chosen for one table of the file. */
export type SheetChoice = {
  /** For each column the word of its field; empty: it is left out. */
  fields: string[];
  /** For items whose answer clashes, by number; not there: not chosen yet. */
  sides: ReadonlyMap<number, Side>;
};

/** Party of rows that name none: one that is known, or a name that was typed. */
export type PartyChoice = { id: string | null; name: string };

/** A file on its way into the register. Nothing of it is in the workbook before the last step. */
export type ImportState = {
  step: Step;
  file: InputFileView | null;
  /** Counts the files that were read: the same path read again is another file. */
  reading: number;
  /** The table that is shown, by name. */
  sheet: string;
  /** By the name of the table. */
  choices: ReadonlyMap<string, SheetChoice>;
  party: PartyChoice;
  channel: Channel;
  date: string | null;
  /** What came of it. */
  result: ImportView | null;
};

/** Before a file is chosen. Most lists come from a form on the web; the program supposes so as well. */
export const emptyImport: ImportState = {
  step: "file",
  file: null,
  reading: 0,
  sheet: "",
  choices: new Map(),
  party: { id: null, name: "" },
  channel: "formulier",
  date: null,
  result: null,
};

/**
 * Goes on with a file. A register that comes back needs no choice of columns and leads to its rows at once. A table with
 * the same headings as before keeps the fields that were chosen: someone put the file right and reads it again, or has a
 * next list of the same kind. Whose answer holds is asked again: it may be another answer.
 */
export function withFile(state: ImportState, file: InputFileView): ImportState {
  const choices = new Map(file.sheets.map((sheet) => [sheet.name, choiceAnew(state, sheet)]));
  if (state.file?.path === file.path && state.step !== "done" && choices.has(state.sheet))
    return { ...state, file, choices, reading: state.reading + 1 };
  const sheet = file.sheets.find((one) => one.returned) ?? file.sheets.find(hasInput) ?? file.sheets[0];
  return {
    ...emptyImport,
    step: sheet?.returned === true ? "rows" : "columns",
    file,
    sheet: sheet?.name ?? "",
    choices,
    reading: state.reading + 1,
  };
}

/** The table that is shown. */
export function sheetOf(state: ImportState): InputSheetView | undefined {
  return state.file?.sheets.find((sheet) => sheet.name === state.sheet);
}

/** What was chosen for the table that is shown. */
export function choiceOf(state: ImportState): SheetChoice {
  return state.choices.get(state.sheet) ?? { fields: [], sides: new Map() };
}

/** Gives a column a field. A column that had it loses it: a field has one column. */
export function withField(state: ImportState, column: number, field: string): ImportState {
  const choice = choiceOf(state);
  const fields = choice.fields.map((now, index) => (index === column ? field : now === field ? "" : now));
  return withChoice(state, { ...choice, fields });
}

/** The column that has a field now, or none. */
export function columnWith(state: ImportState, field: string): number | null {
  const index = field === "" ? -1 : choiceOf(state).fields.indexOf(field);
  return index === -1 ? null : index;
}

/** Chooses whose answer holds for these items. */
export function withSides(state: ImportState, numbers: readonly number[], side: Side): ImportState {
  const choice = choiceOf(state);
  const sides = new Map(choice.sides);
  for (const number of numbers) sides.set(number, side);
  return withChoice(state, { ...choice, sides });
}

/** How the program is to read the file. */
export function inputOf(state: ImportState): ImportInput {
  const { fields, sides } = choiceOf(state);
  return {
    sheet: state.sheet,
    fields,
    party: state.party.id ?? state.party.name.trim(),
    channel: state.channel,
    date: state.date,
    theirs: [...sides].filter(([, side]) => side === "theirs").map(([number]) => number),
  };
}

/** How a column is called: by its heading, else by its letters in the spreadsheet. */
export function columnName(heading: string, index: number): string {
  return heading.trim() === "" ? t("import-column-letters", { letters: letters(index) }) : heading.trim();
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function withChoice(state: ImportState, choice: SheetChoice): ImportState {
  return { ...state, choices: new Map(state.choices).set(state.sheet, choice) };
}

function choiceAnew(state: ImportState, sheet: InputSheetView): SheetChoice {
  const before = state.file?.sheets.find((one) => one.name === sheet.name);
  const isSame = before !== undefined && headings(before.columns) === headings(sheet.columns);
  const kept = isSame ? state.choices.get(sheet.name)?.fields : undefined;
  return { fields: kept ?? sheet.columns.map((column) => column.field), sides: new Map() };
}

function headings(columns: readonly InputColumnView[]): string {
  return JSON.stringify(columns.map((column) => column.heading));
}

function hasInput(sheet: InputSheetView): boolean {
  return sheet.columns.some((column) => column.field === "inbreng" || column.field === "kenmerk");
}
