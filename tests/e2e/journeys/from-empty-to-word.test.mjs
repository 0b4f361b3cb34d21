// The main job: from an empty machine to a regiovisie in Word, and everything is still there after a restart and a crash.
import assert from "node:assert/strict";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { journey, Key, until, wordAsMarkdown, wordAsTree } from "../harness/index.mjs";

const MUNICIPALITIES = ["Barneveld", "Ede", "Nijkerk", "Renswoude", "Rhenen", "Scherpenzeel", "Veenendaal"];
const NOTE = "Het proces staat in de startnotitie van maart.";
const SAID = [
  ["Jongeren", "Wij willen één vast gezicht."],
  ["Jongeren", "Vraag ons ook wat goed gaat."],
  ["Ouders", "Begin bij het gezin, niet bij het loket."],
];

journey("from an empty machine to a regiovisie in Word", async ({ desk, step }) => {
  const file = path.join(desk.folder, "JeugdFV.regiovisie");
  const documents = path.join(desk.folder, "raadspakket");
  await mkdir(documents);
  let app = await desk.open();

  await step("makes the workbook of JeugdFV, whose seven municipalities are filled in", async () => {
    await app.click("start-new");
    await app.fill("wizard-region", "JeugdFV");
    await until(async () => (await names(app)).length === 7, "seven municipalities");
    assert.deepEqual(await names(app), MUNICIPALITIES);
    await app.click("wizard-next");
    await app.choose("wizard-situation", "Geen visie en geen regionale afspraken");
    await app.click("wizard-next");
    await app.typeDate("wizard-plan-start", "01012027");
    await app.typeDate("wizard-plan-end", "31122030");
    await desk.answerNextDialog(file);
    await app.click("wizard-create");
    await app.find("overview");
    assert.equal(await app.driver.getTitle(), "Overzicht – Regiovisie");
    await app.waitForText("rail", "JeugdFV");
  });

  await step("answers a check: how the work stands, the verdict, a note", async () => {
    await app.click("rail-routekaart");
    await app.click("group-1");
    await app.click("check-1.1");
    await app.choose("check-verdict", "grotendeels");
    await app.choose("check-work", "mee bezig");
    await app.fill("check-note", NOTE);
    await saved(app);
    await app.press(Key.ESCAPE);
  });

  await step("logs a meeting with three contributions by keyboard alone", async () => {
    await app.press(Key.chord(Key.CONTROL, "k"));
    await app.find("search-input");
    await app.press("bijeenkomst vastleggen");
    await app.waitForText("search", "Bijeenkomst vastleggen");
    await app.press(Key.ENTER);
    await app.waitForFocus("log-title");
    await app.press("Tafel jeugd", Key.TAB, "Gemeentehuis Ede", Key.TAB);
    await app.waitForFocus("log-parties");
    await app.press("jong", Key.ENTER, "oud", Key.ENTER, Key.TAB);
    await app.waitForFocus("log-notes");
    await app.press("Goede sfeer.", Key.TAB);
    await app.waitForFocus("log-party");
    await app.press("jong", Key.ENTER, Key.ENTER);
    await app.waitForFocus("log-text");
    await app.press(SAID[0][1], Key.ENTER, SAID[1][1], Key.ENTER);
    await app.press(Key.chord(Key.SHIFT, Key.TAB));
    await app.waitForFocus("log-party");
    await app.press("ouders", Key.TAB, SAID[2][1]);
    await app.press(Key.chord(Key.CONTROL, Key.ENTER));
    await app.find("meeting-screen");
    for (const [party, text] of SAID) {
      await app.waitForText("meeting-contributions", party);
      await app.waitForText("meeting-contributions", text);
    }
  });

  await step("writes a section with heading, list, table and footnote", async () => {
    await app.click("rail-visie");
    await openSection(app, "Waarom deze regiovisie");
    await app.click("editor-heading-2");
    await app.waitForFocus("editor-text");
    await app.press("Waar de regio voor staat", Key.ENTER);
    await app.press("Elk kind groeit veilig op & telt mee", Key.chord(Key.CONTROL, Key.ALT, "f"));
    await app.press("Uitgangspunt van alle zeven gemeenten.");
    await app.press(Key.chord(Key.ALT, Key.ARROW_UP), Key.END, ".", Key.ENTER);
    await app.click("editor-bullets");
    await app.waitForFocus("editor-text");
    await app.press("dichtbij", Key.ENTER, "op tijd", Key.ENTER, Key.ENTER);
    await app.pick("editor-table", "Tabel met 2 kolommen");
    await app.waitForFocus("editor-text");
    await app.press("Doel", Key.TAB, "Jaar", Key.TAB, "Minder uithuisplaatsingen", Key.TAB, "2029");
    await saved(app);
  });

  await step("fixes version 0.1", async () => {
    await app.click("rail-visie");
    await app.click("fix-version");
    await app.find("version-dialog");
    await app.fill("version-note", "Eerste tekst voor de stuurgroep.");
    await app.click("version-confirm");
    await app.waitUntilGone("version-dialog");
    await app.waitForText("versions-table", "0.1");
    await app.waitForText("versions-table", "Eerste tekst voor de stuurgroep.");
  });

  await step("exports both documents to a folder", async () => {
    await app.click("rail-documenten");
    await app.click("document-vision");
    await app.click("document-assessment");
    await desk.answerNextDialog(documents);
    await app.click("export");
    await app.find("export-result");
    assert.equal((await readdir(documents)).filter((name) => name.endsWith(".docx")).length, 2);
  });

  await step("has all of it in the Word files, says a reader that is not ours", async () => {
    const [vision, assessment] = await documentsIn(documents);
    const text = await wordAsMarkdown(vision);
    for (const name of MUNICIPALITIES) assert.ok(text.includes(name), `${name} stands in the visie`);
    assert.match(text, /0\.1/);
    const blocks = blocksAfter(await wordAsTree(vision), "Waar de regio voor staat");
    const kinds = blocks.map((block) => block.t);
    assert.ok(kinds.includes("Para") && kinds.includes("BulletList") && kinds.includes("Table"), kinds.join(" "));
    const written = wordsOf(blocks);
    assert.match(written, /Elk kind groeit veilig op & telt mee/);
    assert.match(wordsOf(find(blocks, "Note")), /Uitgangspunt van alle zeven gemeenten\./);
    assert.deepEqual(find(blocks, "BulletList")[0].c.map(wordsOf), ["dichtbij", "op tijd"]);
    const table = wordsOf(find(blocks, "Table")[0]);
    assert.match(table, /Doel.*Jaar.*Minder uithuisplaatsingen.*2029/s);

    const answers = await wordAsMarkdown(assessment);
    assert.ok(answers.includes(NOTE), "the note of the check stands in the assessment");
    assert.match(answers, /grotendeels/i);
    assert.match(answers, /mee bezig/i);
  });

  await step("finds it again after closing, also what was still being typed, and takes it back", async () => {
    await openSection(app, "Afbakening");
    await app.press("Getypt vlak voor het sluiten.");
    await app.close();
    app = await desk.open(file);
    await app.find("overview");
    await app.go("/visie");
    await app.waitForText("versions-table", "0.1");
    await openSection(app, "Afbakening");
    await app.waitForText("editor-text", "Getypt vlak voor het sluiten.");
    await app.click("undo");
    await until(async () => !(await app.text("editor-text")).includes("Getypt"), "the sentence is taken back");
    await app.click("undo");
    await app.go("/visie");
    await app.find("empty-state");
    await app.click("redo");
    await app.waitForText("versions-table", "0.1");
    await findAgain(app);
  });

  await step("loses nothing that was said to be saved when the program is killed", async () => {
    await openSection(app, "Afbakening");
    await app.press("Deze tekst overleeft een stroomstoring.");
    await saved(app);
    await app.kill();
    app = await desk.open(file);
    await app.find("overview");
    await app.go("/visie");
    await openSection(app, "Afbakening");
    await app.waitForText("editor-page", "Deze tekst overleeft een stroomstoring.");
    await findAgain(app);
  });
});

/** The answer, the meeting and the text are in the open workbook. */
async function findAgain(app) {
  await app.go("/routekaart/nvo-2020/1/1.1");
  const note = await app.find("check-note");
  await until(async () => (await note.getAttribute("value")) === NOTE, "the note is there again");
  await app.go("/betrokkenen/inbreng");
  for (const [, text] of SAID) await app.waitForText("register-table", text);
  await app.go("/visie");
  await openSection(app, "Waarom deze regiovisie");
  await app.waitForText("editor-page", "Waar de regio voor staat");
  await app.waitForText("editor-page", "Uitgangspunt van alle zeven gemeenten.");
}

async function names(app) {
  const fields = await app.findAll('[data-testid="wizard"] li input');
  return Promise.all(fields.map((field) => field.getAttribute("value")));
}

/** Everything that was typed stands in the workbook: first the window says that it is busy, then that it is done. */
async function saved(app) {
  await app.waitForText("saved-state", "bezig met bewaren");
  await app.waitForText("saved-state", "alles bewaard");
}

/** Puts the cursor in the text of a section. */
async function openSection(app, title) {
  await app.goToSection(title);
  await app.click("editor-text");
}

/** The visie and the assessment, in that order. */
async function documentsIn(folder) {
  const names = await readdir(folder);
  const of = (word) =>
    path.join(
      folder,
      names.find((name) => name.toLowerCase().includes(word)),
    );
  return [of("regiovisie"), of("toets")];
}

/** What stands between this heading and the next of the same or a higher level. */
function blocksAfter(tree, title) {
  const from = tree.blocks.findIndex((block) => block.t === "Header" && wordsOf(block) === title);
  assert.notEqual(from, -1, `the heading “${title}”`);
  const level = tree.blocks[from].c[0];
  const rest = tree.blocks.slice(from + 1);
  const end = rest.findIndex((block) => block.t === "Header" && block.c[0] <= level);
  return end === -1 ? rest : rest.slice(0, end);
}

/** Every node of a kind in a part of pandoc's tree. */
function find(part, kind) {
  if (Array.isArray(part)) return part.flatMap((inner) => find(inner, kind));
  if (part === null || typeof part !== "object") return [];
  return [...(part.t === kind ? [part] : []), ...find(Object.values(part), kind)];
}

/** The words of a part of pandoc's tree. */
function wordsOf(part) {
  return find(part, "Str")
    .map((node) => node.c)
    .join(" ");
}
