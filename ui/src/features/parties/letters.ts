import type { Option } from "@/components";

/** Without accents and capitals: "Coöperatie" is found by "coop". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The options that fit what was typed, best first: from the beginning, from a word in it, by initials, anywhere. */
export function bestFits(options: readonly Option[], typed: string, limit = 8): Option[] {
  const letters = plain(typed.trim());
  if (letters === "") return options.slice(0, limit);
  return options
    .map((option, order) => ({ option, order, score: score(option, letters) }))
    .filter((fit) => fit.score > 0)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map((fit) => fit.option);
}

function score(option: Option, letters: string): number {
  const label = plain(option.label);
  if (label === letters) return 6;
  if (label.startsWith(letters)) return 5;
  const words = label.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.some((word) => word.startsWith(letters))) return 4;
  if (
    words
      .map((word) => word[0])
      .join("")
      .startsWith(letters)
  )
    return 3;
  const parts = letters.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))) return 3;
  if (label.includes(letters)) return 2;
  return option.description !== undefined && plain(option.description).includes(letters) ? 1 : 0;
}
