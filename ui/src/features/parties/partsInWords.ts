import type { PartView } from "@/ipc";
import { t } from "@/text";
import { stepWords } from "@/text/words";
import { roleText } from "./words";

/** Roles as a sentence: "consulteren: adviseren; inventarisatie: raadplegen over zo thuis mogelijk". */
export function partsInWords(parts: readonly PartView[], titleOf: (theme: string) => string): string {
  const grouped = new Map<string, { part: PartView; themes: string[] }>();
  for (const part of parts) {
    const theme = part.theme ?? "";
    const key = `${part.step}/${part.role}/${theme === "" ? "all" : "some"}`;
    const group = grouped.get(key) ?? { part, themes: [] };
    if (theme !== "") group.themes.push(lowerFirst(titleOf(theme)));
    grouped.set(key, group);
  }
  return [...grouped.values()]
    .map(({ part, themes }) => {
      const words = { step: lowerFirst(stepWords.text(part.step)), role: roleText(part.role) };
      if (themes.length === 0) return t("party-part", words);
      return t("party-part-on", { ...words, themes: new Intl.ListFormat("nl").format(themes) });
    })
    .join("; ");
}

/** In the middle of a sentence; an abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(1);
}
