import { describe, expect, it } from "vitest";
import { marksOf, NO_MARKS } from "./marks";
import { addressOf, isFiltered, type Looked, readLooked, WHOLE } from "./part";
import { passageOf } from "./passage";

const read = (address: string) => readLooked(new URLSearchParams(address.split("?")[1] ?? ""));

describe("what the address says of the register", () => {
  it("comes back as it went", () => {
    const looks: Looked[] = [
      { part: WHOLE, group: null, number: null },
      { part: { ...WHOLE, party: "", theme: "", section: "" }, group: "theme", number: 12 },
      {
        part: {
          party: "partij-1",
          section: "ambities",
          theme: "toegang",
          agreement: "3",
          meeting: "bijeenkomst-1",
          answer: "ter-kennisname",
          kind: "redactioneel",
          channel: "e-mail",
          waiting: true,
          guarded: true,
          lost: true,
          words: "100% & meer + één",
          order: "section",
          descending: true,
        },
        group: "answer",
        number: null,
      },
      { part: { ...WHOLE, order: "date", descending: false }, group: null, number: null },
    ];
    for (const looked of looks) expect(read(addressOf(looked))).toEqual(looked);
  });

  it("is empty for the whole register, and words it does not know filter nothing", () => {
    expect(addressOf({ part: WHOLE, group: null, number: null })).toBe("/betrokkenen/inbreng");
    expect(read("?antwoord=misschien&soort=x&volgorde=y&groep=z&nummer=-3&nummer=abc")).toEqual({
      part: WHOLE,
      group: null,
      number: null,
    });
  });

  it("knows an order from a filter", () => {
    expect(isFiltered({ ...WHOLE, order: "party", descending: true })).toBe(false);
    expect(isFiltered({ ...WHOLE, party: "" })).toBe(true);
    expect(isFiltered({ ...WHOLE, words: "  " })).toBe(false);
  });
});

describe("a passage", () => {
  const text = "Elk kind krijgt binnen vier weken hulp. De regio meet dat elk kwartaal.";

  it("is the chosen words without white space at the ends, with what stands around them", () => {
    const start = text.indexOf(" binnen");
    expect(passageOf("s", text, start, start + " binnen vier weken ".length)).toEqual({
      section: "s",
      quote: "binnen vier weken",
      before: "Elk kind krijgt ",
      after: " hulp. De regio meet dat elk kwartaal.",
    });
  });

  it("is nothing when nothing but white space was chosen", () => {
    expect(passageOf("s", text, 3, 4)).toBeNull();
    expect(passageOf("s", text, 8, 8)).toBeNull();
  });

  it("keeps to some forty characters around", () => {
    const long = "a".repeat(300);
    const passage = passageOf("s", long, 100, 110);
    expect([passage?.before?.length, passage?.after?.length]).toEqual([40, 40]);
  });
});

describe("marks", () => {
  it("tell only what changes", () => {
    expect(marksOf(NO_MARKS)).toEqual({});
    expect(marksOf({ ...NO_MARKS, section: "geen", released: "nee", deletes: "nee", addThemes: ["toegang"] })).toEqual({
      section: "",
      released: false,
      delete_on: "",
      add_themes: ["toegang"],
    });
    expect(marksOf({ ...NO_MARKS, deletes: "ja" }), "a day still to be filled in").toEqual({});
  });
});
