import type { PassageInput } from "@/ipc";

/** Characters before and after the words that tell them from the same words elsewhere. */
const AROUND = 40;

/** The words chosen in a text, from one place to another, with what stands around them; null when they are only white space. */
export function passageOf(section: string, text: string, start: number, end: number): PassageInput | null {
  const chosen = text.slice(start, end);
  const quote = chosen.trim();
  if (quote === "") return null;
  const first = start + (chosen.length - chosen.trimStart().length);
  const last = first + quote.length;
  return {
    section,
    quote,
    before: text.slice(Math.max(0, first - AROUND), first),
    after: text.slice(last, last + AROUND),
  };
}
