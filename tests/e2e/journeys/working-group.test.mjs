// A working group: a meeting planned from the procesbeschrijving, logged by keyboard, a spreadsheet taken in, answers in
// groups, and a reactienota that is read back by another program.
import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ask, journey, Key, makeExample, run, wordAsMarkdown } from "../harness/index.mjs";

const TITLE = "Gesprek met jongeren over de uitvoering";
const SAID = Array.from({ length: 10 }, (_, at) => `Nummer ${at + 1}: één vast gezicht, ook in de vakantie.`);
const ROWS = 200;

journey("a working group hears, takes in, answers and accounts for it", async ({ desk, step }) => {
  const file = await makeExample(desk.folder);
  const documents = path.join(desk.folder, "raadspakket");
  await mkdir(documents);
  const app = await desk.open(file);
  await app.find("overview");

  await step("plans a meeting from the procesbeschrijving: its questions come along", async () => {
    await app.go("/betrokkenen/bijeenkomst/plannen");
    await app.choose("plan-consultation", "Gesprek met jongeren");
    await app.waitForText("plan-screen", "Ervaringsdeskundigen");
    await app.fill("plan-meeting-title", TITLE);
    await app.typeDate("plan-date", "26112026");
    await app.click("plan-save");
    await app.find("meeting-log");
    await app.go("/betrokkenen/bijeenkomsten");
    await app.waitForText("meetings-planned", TITLE);
  });

  await step("logs it with ten contributions by keyboard alone", async () => {
    const planned = (await ask(file, "search", TITLE)).hits.find((hit) => hit.kind === "meeting");
    await app.go(`/betrokkenen/bijeenkomst/nieuw?gepland=${planned.id}`);
    await app.waitForFocus("log-title");
    await app.waitForText("log-asked", "Wat hielp echt?");
    await tabTo(app, "log-party");
    await app.press("jong", Key.ENTER, Key.ENTER);
    await app.waitForFocus("log-text");
    await app.press(Key.chord(Key.ALT, "1"));
    for (const text of SAID) await app.press(text, Key.ENTER);
    await app.press(Key.chord(Key.CONTROL, Key.ENTER));
    await app.find("meeting-screen");
    for (const text of SAID) await app.waitForText("meeting-screen", text);
    assert.equal((await ask(file, "info")).counts.contributions, 70);
  });

  await step("takes two hundred rows in from Excel, foretold row by row", async () => {
    const sheet = await spreadsheet(desk.folder);
    await app.go("/betrokkenen/overnemen");
    await desk.answerNextDialog(sheet);
    await app.click("import-choose");
    await app.find("import-columns");
    await app.click("import-next");
    await app.waitForText("import-counts", String(ROWS));
    assert.equal((await ask(file, "info")).counts.contributions, 70, "nothing is written yet");
    await app.click("import-apply");
    await app.find("import-done");
    assert.equal((await ask(file, "info")).counts.contributions, 70 + ROWS);
    const again = await ask(file, "import-input", sheet, "--dry-run");
    assert.deepEqual([again.added, again.same], [0, ROWS], "the same file twice adds nothing");
  });

  await step("answers a group of them at once, and confirms it", async () => {
    await app.go("/betrokkenen/inbreng?antwoord=open");
    await app.fill("register-words", "logeerplekken");
    await app.waitForText("register-filter", "100");
    await app.click("register-choose-all");
    await app.click("bulk-answer");
    await app.find("answer-dialog");
    await app.choose("answer-decision", "overgenomen");
    await app.fill("answer-reason", "Er komen twaalf logeerplekken bij.");
    await app.click("answer-propose");
    await app.waitUntilGone("answer-dialog");
    await app.go("/betrokkenen/inbreng?antwoord=voorstel");
    await app.fill("register-words", "logeerplekken");
    await app.waitForText("register-filter", "100");
    await app.click("register-choose-all");
    await app.click("bulk-confirm");
    await app.waitForText("register-filter", "0 van");
  });

  await step("exports the reactienota for councils, which another program reads", async () => {
    await app.go("/documenten");
    await app.click("document-response");
    await app.click("document-register");
    await app.choose("documents-layout", "per thema");
    await desk.answerNextDialog(documents);
    await app.click("export");
    await app.find("export-result");
    const names = await readdir(documents);
    const text = await wordAsMarkdown(
      path.join(
        documents,
        names.find((name) => name.startsWith("Reactienota")),
      ),
    );
    assert.ok(text.includes("Er komen twaalf logeerplekken bij."), "the answer stands in it");
    assert.ok(!text.includes("negen hulpverleners"), "what leads back to a person does not");
    const register = names.find((name) => name.startsWith("Register"));
    const back = await ask(file, "import-input", path.join(documents, register), "--dry-run");
    assert.deepEqual([back.added, back.refused, back.same], [0, 0, 70 + ROWS], "the register knows its own");
  });
});

/** Presses Tab until the element has the focus. */
async function tabTo(app, testId) {
  const inside = `return document.activeElement.closest('[data-testid="${testId}"]') !== null`;
  for (let presses = 0; presses < 20; presses += 1) {
    if (await app.driver.executeScript(inside)) return;
    await app.press(Key.TAB);
  }
  assert.fail(`${testId} is not reached by Tab`);
}

/** A list of reactions as an office program writes it. */
async function spreadsheet(folder) {
  const subjects = ["logeerplekken in de buurt", "één aanspreekpunt"];
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `2026-11-0${(at % 9) + 1};Ouders;"Wij vragen om ${subjects[at % 2]} (${at + 1})";Zo thuis mogelijk`,
  );
  const text = path.join(folder, "reacties.csv");
  await writeFile(text, `\ufeff${["Datum;Van wie;Uw reactie;Onderwerp", ...lines].join("\r\n")}\r\n`);
  const office = `-env:UserInstallation=file://${path.join(folder, "kantoor")}`;
  const reads = "--infilter=CSV:59,34,76,1";
  await run("soffice", [office, "--headless", reads, "--convert-to", "xlsx", "--outdir", folder, text]);
  return path.join(folder, "reacties.xlsx");
}
