// Every instrument is filled in by hand, field by field, and what was filled in is there; the facts speak.
import assert from "node:assert/strict";
import { ask, journey, Key, makeWorkbook, until } from "../harness/index.mjs";

/** What is typed in a field of each kind, and how it is stored. */
const TYPED = {
  line: ["Afspraak één", "Afspraak één"],
  text: ["Wij leggen dit vast in de visie.", "Wij leggen dit vast in de visie."],
  number: ["1.234", "1234"],
  decimal: ["12,5", "12.5"],
  amount: ["80,50", "80.50"],
  percent: ["60", "60"],
  date: ["15022027", "2027-02-15"],
};
/** The most fields that are filled at a row: the kinds repeat. */
const MOST = 4;

journey("each instrument is filled in the window", async ({ desk, step }) => {
  const file = await makeWorkbook(desk.folder);
  const app = await desk.open(file);
  await app.find("overview");
  const before = await proposals(file);
  const { instruments } = await ask(file, "instrument", "list");
  assert.ok(instruments.length >= 14, `${instruments.length} instruments`);

  for (const { id, title } of instruments) {
    await step(title, async () => {
      const { sheets } = await ask(file, "instrument", "show", id);
      for (const sheet of sheets) await fillSheet(id, sheet, sheets.length > 1);
    });
  }

  await step("the facts propose more than they did", async () => {
    const after = await proposals(file);
    assert.ok(after.size > before.size + 10, `${before.size} proposals before, ${after.size} after`);
    await app.go("/routekaart/nvo-2020/3/3.2");
    await app.find("check-pane");
  });

  async function fillSheet(instrument, sheet, isOneOfMore) {
    await app.go(`/instrument/${instrument}`);
    if (isOneOfMore) await app.click(`sheet-tab-${sheet.id}`);
    const [first] = sheet.rows;
    if (first !== undefined) await app.pressOnCss(`[data-testid="sheet-${sheet.id}"] tbody a[href]`);
    else if (sheet.takes_rows) await addRow(sheet);
    // Rows that follow from another table which nobody filled yet: there is nothing to fill in.
    else return;
    await app.find("row-pane");
    const stored = {};
    for (const column of sheet.columns.slice(0, MOST)) {
      const expected = await fill(column);
      if (expected !== null) stored[column.id] = expected;
    }
    await until(async () => (await app.text("saved-state")).includes("alles bewaard"), "it is saved");
    const found = (await ask(file, "instrument", "show", instrument)).sheets.find(({ id }) => id === sheet.id);
    const rows = found.rows.map((row) => Object.fromEntries(row.facts.map((fact) => [fact.field, fact.value])));
    const isThere = (row) => Object.entries(stored).every(([field, value]) => row[field] === value);
    assert.ok(rows.some(isThere), `${sheet.id}: ${JSON.stringify(stored)} in ${JSON.stringify(rows).slice(0, 400)}`);
    assert.ok(Object.keys(stored).length > 0, `${sheet.id} has something to fill in`);
  }

  async function addRow(sheet) {
    await app.click("row-add");
    if (!sheet.named) return;
    await app.fill("row-name", "Een eigen rij");
    await app.press(Key.ENTER);
  }

  /** Fills one field by hand; gives what is stored then, or null when there was nothing to choose from. */
  async function fill(column) {
    const at = `fact-${column.id}`;
    const typed = TYPED[column.kind];
    if (column.kind === "date") {
      await app.typeDate(at, typed[0]);
      return typed[1];
    }
    if (typed !== undefined) {
      await app.fill(at, typed[0]);
      await app.press(Key.TAB);
      return typed[1];
    }
    if (column.kind === "yes") {
      await app.pick(at, "ja");
      return "ja";
    }
    const [option] = column.options;
    if (option === undefined) return null;
    if (column.kind === "choices") await app.choose(at, option.title);
    else await app.pick(at, option.title);
    return option.id;
  }
});

/** The checks for which the facts propose something. */
async function proposals(file) {
  const { checks } = await ask(file, "check");
  return new Set(checks.filter((check) => check.proposal !== null).map((check) => `${check.catalogue} ${check.id}`));
}
