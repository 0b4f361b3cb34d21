import type { IconName } from "@/components";
import type { ImportRowView, ImportView } from "@/ipc";
import { t, textId } from "@/text";
import type { Side } from "./importState";

/** What can become of a row. */
export type Fate = "nieuw" | "antwoord" | "gelijk" | "botsing" | "geweigerd";

type FateWords = {
  /** Beside a row. */
  word: string;
  icon: IconName;
  /** How many, in a sentence. */
  counted: string;
};

const fates: Record<Fate, FateWords> = {
  nieuw: { word: textId("import-fate-nieuw"), icon: "plus", counted: textId("import-count-nieuw") },
  antwoord: { word: textId("import-fate-antwoord"), icon: "edit", counted: textId("import-count-antwoord") },
  botsing: { word: textId("import-fate-botsing"), icon: "warning", counted: textId("import-count-botsing") },
  gelijk: { word: textId("import-fate-gelijk"), icon: "minus", counted: textId("import-count-gelijk") },
  geweigerd: { word: textId("import-fate-geweigerd"), icon: "close", counted: textId("import-count-geweigerd") },
};

/** In the order of what asks for attention. */
export const allFates = Object.keys(fates) as Fate[];

/** How a fate reads, with its sign. One of a later program reads as its own word. */
export function fateWords(fate: string): { word: string; icon: IconName } {
  const known = allFates.find((one) => one === fate);
  return known === undefined ? { word: fate, icon: "info" } : { word: t(fates[known].word), icon: fates[known].icon };
}

/**
 * Under which fate a row is counted and found. A clash stays a clash when the answer of the file was chosen for it: the
 * program calls it an answer then, but who chose wants to find it back and choose again.
 */
export function placeOf(row: ImportRowView, sides: ReadonlyMap<number, Side>): string {
  const isChosen = row.fate === "antwoord" && row.number !== null && sides.get(row.number) === "theirs";
  return isChosen ? "botsing" : row.fate;
}

/**
 * Whether a row asks whose answer holds. While the rows are judged anew the one of which the other answer was just chosen
 * stays where it is, or the focus would go with it.
 */
export function isClash(row: ImportRowView, sides: ReadonlyMap<number, Side>, isFresh: boolean): boolean {
  const isPending = !isFresh && row.fate === "antwoord" && row.number !== null && sides.has(row.number);
  return isPending || placeOf(row, sides) === "botsing";
}

/** How many rows each fate has, in words: "2 nieuw, 1 botsing". */
export function countsInWords(view: ImportView): string {
  const counts: Record<Fate, number> = {
    nieuw: view.added,
    antwoord: view.answered,
    botsing: view.clashes,
    gelijk: view.same,
    geweigerd: view.refused,
  };
  const said = allFates
    .filter((fate) => counts[fate] > 0)
    .map((fate) => t(fates[fate].counted, { count: counts[fate] }));
  return said.length === 0 ? t("import-count-none") : new Intl.ListFormat("nl").format(said);
}

/** What goes into the register: "198 items en 2 antwoorden"; empty when nothing does. */
export function takenInWords(view: ImportView): string {
  const parts = [
    view.added > 0 ? t("import-items", { count: view.added }) : null,
    view.answered > 0 ? t("import-answers", { count: view.answered }) : null,
  ].filter((part) => part !== null);
  return new Intl.ListFormat("nl").format(parts);
}
