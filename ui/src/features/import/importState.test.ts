import { describe, expect, it } from "vitest";
import type { InputFileView, InputSheetView } from "@/ipc";
import { columnName, emptyImport, inputOf, sheetOf, withField, withFile, withSides } from "./importState";

function sheet(name: string, columns: [heading: string, field: string][], returned = false): InputSheetView {
  return {
    name,
    returned,
    heading_row: 1,
    rows: 3,
    columns: columns.map(([heading, field]) => ({ heading, field, sample: [] })),
  };
}

function file(path: string, ...sheets: InputSheetView[]): InputFileView {
  return { path, name: "lijst.xlsx", sheets, warnings: [] };
}

const about = sheet("Uitleg", [["Hoe dit bestand werkt", ""]]);
const list = sheet("Reacties", [
  ["Van wie", "partij"],
  ["Reactie", "inbreng"],
  ["Opmerking", ""],
]);

describe("a file that is read", () => {
  it("opens at the table that holds input", () => {
    const state = withFile(emptyImport, file("/a.xlsx", about, list));
    expect(sheetOf(state)?.name).toBe("Reacties");
    expect(state.step).toBe("columns");
    expect(inputOf(state)).toMatchObject({ sheet: "Reacties", fields: ["partij", "inbreng", ""], theirs: [] });
  });

  it("still opens when no table seems to hold input: the columns can be pointed out", () => {
    expect(withFile(emptyImport, file("/a.xlsx", about)).step).toBe("columns");
  });

  it("goes to the rows at once when it is the register that comes back", () => {
    const back = sheet("Inbreng", [["Kenmerk (niet wijzigen)", "kenmerk"]], true);
    const state = withFile(emptyImport, file("/a.xlsx", list, back));
    expect([state.step, state.sheet]).toEqual(["rows", "Inbreng"]);
  });

  it("keeps the chosen fields when it is read again, but asks the clashes anew", () => {
    let state = withFile(emptyImport, file("/a.xlsx", about, list));
    state = withSides(withField(state, 2, "reactie"), [7], "theirs");
    const again = withFile(state, file("/a.xlsx", about, list));
    expect(inputOf(again)).toMatchObject({ fields: ["partij", "inbreng", "reactie"], theirs: [] });
    expect(again.reading, "another reading is another file").toBe(state.reading + 1);
    const other = sheet("Reacties", [["Reactie", "inbreng"]]);
    expect(inputOf(withFile(state, file("/a.xlsx", other))).fields, "other headings").toEqual(["inbreng"]);
  });
});

describe("a field", () => {
  it("has one column: the one that had it loses it", () => {
    const state = withField(withFile(emptyImport, file("/a.xlsx", list)), 2, "inbreng");
    expect(inputOf(state).fields).toEqual(["partij", "", "inbreng"]);
  });

  it("that is left out takes nothing from other columns", () => {
    const state = withField(withFile(emptyImport, file("/a.xlsx", list)), 0, "");
    expect(inputOf(state).fields).toEqual(["", "inbreng", ""]);
  });
});

it("each table remembers its own choices", () => {
  const second = sheet("Mails", [["Tekst", "inbreng"]]);
  let state = withFile(emptyImport, file("/a.xlsx", list, second));
  state = withField(state, 2, "reactie");
  state = { ...state, sheet: "Mails" };
  expect(inputOf(state).fields).toEqual(["inbreng"]);
  expect(inputOf({ ...state, sheet: "Reacties" }).fields).toEqual(["partij", "inbreng", "reactie"]);
});

it("the party is a known one by its id, else the name that was typed", () => {
  expect(inputOf({ ...emptyImport, party: { id: "partij-3", name: "Ouders" } }).party).toBe("partij-3");
  expect(inputOf({ ...emptyImport, party: { id: null, name: " De Brug " } }).party).toBe("De Brug");
});

it("a column without a heading is called as the spreadsheet does", () => {
  expect(columnName("Reactie ", 4)).toBe("Reactie");
  expect([0, 25, 26, 51, 52, 701, 702].map((index) => columnName(" ", index))).toEqual(
    ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"].map((letters) => `Kolom ${letters}`),
  );
});
