import { describe, expect, it } from "vitest";
import { findNumber } from "./findNumber";

/** A register of which the numbers in `gone` were removed. */
function register(last: number, gone: (number: number) => boolean) {
  const items = Array.from({ length: last }, (_, at) => ({ id: `i${at + 1}`, number: at + 1 })).filter(
    (item) => !gone(item.number),
  );
  let asked = 0;
  return {
    items,
    asked: () => asked,
    page: (offset: number, limit: number) => {
      asked += 1;
      return Promise.resolve({ items: items.slice(offset, offset + limit), matching: items.length });
    },
  };
}

describe("finding an item by its number", () => {
  it("finds each one that is there, whatever was removed", async () => {
    const holes: ((number: number) => boolean)[] = [
      () => false,
      (number) => number % 3 !== 0,
      (number) => number < 900,
      (number) => number > 20 && number < 980,
      (number) => number % 250 !== 7,
    ];
    for (const gone of holes) {
      const { items, page } = register(1000, gone);
      for (const item of items) expect(await findNumber(item.number, page), `number ${item.number}`).toEqual(item);
    }
  });

  it("says so when it is not there", async () => {
    const { page } = register(1000, (number) => number % 2 === 0 || number < 500);
    for (const number of [1, 2, 499, 500, 998, 1000, 1001, 50_000]) {
      expect(await findNumber(number, page), `number ${number}`).toBeNull();
    }
    expect(await findNumber(1, () => Promise.resolve({ items: [], matching: 0 }))).toBeNull();
  });

  it("finds it where a merge left numbers twice", async () => {
    const items = Array.from({ length: 900 }, (_, at) => ({ id: `i${at}`, number: 1 + Math.floor(at / 3) }));
    const page = (offset: number, limit: number) =>
      Promise.resolve({ items: items.slice(offset, offset + limit), matching: items.length });
    for (let number = 1; number <= 300; number += 1) {
      expect((await findNumber(number, page))?.number, `number ${number}`).toBe(number);
    }
    expect(await findNumber(301, page)).toBeNull();
  });

  it("asks little of a long register", async () => {
    const long = register(100_000, (number) => number < 60_000 && number % 2 === 0);
    await findNumber(75_001, long.page);
    expect(long.asked(), "every page halves what is left").toBeLessThan(15);
  });
});
