import type { ContributionView } from "@/ipc";

/** What is needed of an item to find it. */
type Numbered = Pick<ContributionView, "id" | "number">;

/** Items that are looked at in one go. */
const WINDOW = 200;

/**
 * The item with this number, or null when there is none. `page` gives items by ascending number and how many there are.
 * Numbers are missing where items were removed, and may be there twice after a merge; in order they always are, so every
 * page halves what is left to look through.
 */
export async function findNumber<Item extends Numbered>(
  number: number,
  page: (offset: number, limit: number) => Promise<{ items: Item[]; matching: number }>,
): Promise<Item | null> {
  let low = 0;
  let high = Infinity;
  // The first guess is that few numbers are missing.
  let offset = Math.max(0, number - WINDOW);
  while (low <= high) {
    const { items, matching } = await page(offset, WINDOW);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined || first.number > number) {
      high = Math.min(offset, matching) - 1;
    } else if (last.number >= number) {
      return items.find((item) => item.number === number) ?? null;
    } else {
      low = offset + items.length;
      high = Math.min(high, matching - 1);
    }
    offset = Math.max(low, Math.floor((low + high + 1 - WINDOW) / 2));
  }
  return null;
}
