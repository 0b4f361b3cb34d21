import type { EraseInput, ErasePlaceView, ErasePreviewView } from "@/ipc";

/** Fewer letters stand in half the words there are; the program refuses them as well. */
export const SHORTEST = 3;

/** What the user decided so far. */
export type EraseDraft = {
  /** Words besides the name of the person. */
  words: string[];
  /** Whether the words of the input go as well. */
  withInput: boolean;
  /** Places that stay as they are, by id. */
  keep: ReadonlySet<string>;
  /** Whether the copies beside the workbook go. */
  backups: boolean;
};

/** Nothing decided: only the name goes, everywhere. */
export const untouched: EraseDraft = { words: [], withInput: false, keep: new Set(), backups: false };

/** A place with every spot at which the words stand in it: they go or stay together. */
export type PlaceGroup = { id: string; title: string; spots: ErasePlaceView[] };

/** Places by id, in the order in which they were found. */
export function groupPlaces(places: readonly ErasePlaceView[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const place of places) {
    const group = groups.get(place.id) ?? { id: place.id, title: place.title, spots: [] };
    group.spots.push(place);
    groups.set(place.id, group);
  }
  return [...groups.values()];
}

/** A word as it is looked for: without spaces around it and with single ones inside. */
export function tidy(word: string): string {
  return word.trim().split(/\s+/).join(" ");
}

/** Whether a word has too few letters and digits to be looked for. */
export function isTooShort(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]/gu) ?? []).length < SHORTEST;
}

/** Whether two words are the same but for capitals. */
export function isSameWord(one: string, other: string): boolean {
  return one.toLocaleLowerCase("nl") === other.toLocaleLowerCase("nl");
}

/** What goes to the program. Only places that are shown can stay. */
export function inputOf(party: string | null, draft: EraseDraft, preview: ErasePreviewView): EraseInput {
  const shown = groupPlaces(preview.places).map((place) => place.id);
  return {
    party,
    words: draft.words,
    with_input: party !== null && draft.withInput,
    keep: shown.filter((id) => draft.keep.has(id)),
    backups: draft.backups && preview.backups.length > 0,
  };
}
