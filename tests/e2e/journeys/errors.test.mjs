// What goes wrong with files: the window says what happened, what is safe and what to do, and nothing is lost.
import assert from "node:assert/strict";
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { ask, Desk, journey, Key, makeWorkbook, until } from "../harness/index.mjs";

journey("a file that is no workbook is refused and stays as it is", async ({ desk, step }) => {
  const file = path.join(desk.folder, "begroting.regiovisie");
  await writeFile(file, "Dit is een begroting.\n".repeat(500));

  await step("through the dialog", async () => {
    const app = await desk.open();
    await desk.answerNextDialog(file);
    await app.click("start-open");
    await threeParts(app, "geen werkboek van Regiovisie");
    assert.equal((await app.findAll('[data-testid="open-read-only"]')).length, 0, "reading would not help");
    await app.close();
  });

  await step("by a double click", async () => {
    const app = await desk.open(file);
    await threeParts(app, "geen werkboek van Regiovisie");
    assert.equal(await readFile(file, "utf8"), "Dit is een begroting.\n".repeat(500));
  });
});

journey("a workbook that another is working in can be read", async ({ desk, step, t }) => {
  const file = await makeWorkbook(desk.folder, "samen");
  // A colleague: another profile and another bus, so another program.
  const colleague = await Desk.make(t);
  const other = await colleague.open(file);
  await other.find("overview");

  for (const [way, start] of [
    [
      "through the dialog",
      async () => {
        const app = await desk.open();
        await desk.answerNextDialog(file);
        await app.click("start-open");
        return app;
      },
    ],
    ["by a double click", () => desk.open(file)],
    [
      "by a double click beside an open window",
      async () => {
        const app = await desk.open();
        await app.find("start-screen");
        await desk.openBeside(file);
        return app;
      },
    ],
  ]) {
    await step(`${way}: refused, with reading as the way on`, async () => {
      const app = await start();
      await threeParts(app, "heeft het werkboek");
      await app.click("open-read-only");
      await app.find("read-only-notice");
      await app.waitForText("saved-state", "lezen");
      await app.go("/betrokkenen/bijeenkomsten");
      await app.find("meetings-screen");
      assert.equal((await app.findAll('[data-testid="meeting-new"]')).length, 0, "nothing can be added");
      await app.close();
    });
  }

  await step("the colleague noticed nothing", async () => {
    await note(other, "De collega werkt door.");
    assert.ok(await holds(file, "De collega werkt door."));
  });
});

journey("a workbook that goes away while it is open loses nothing", async ({ desk, step }) => {
  const file = await makeWorkbook(desk.folder, "stick");
  const away = path.join(desk.folder, "elders.regiovisie");
  const app = await desk.open(file);
  await app.find("overview");
  await note(app, "Geschreven voor het weg was.");

  await step("the window says so, and what was typed stays on the screen", async () => {
    await rename(file, away);
    await app.go("/routekaart/nvo-2020/1/1.2");
    await app.fill("check-note", "Geschreven toen het weg was.");
    await app.press(Key.TAB);
    await threeParts(app, "verplaatst, verwijderd of vervangen");
    const field = await app.find("check-note");
    assert.equal(await field.getAttribute("value"), "Geschreven toen het weg was.");
    assert.ok(await holds(away, "Geschreven voor het weg was."));
  });

  await step("all that was saved can be written to a copy", async () => {
    const copy = path.join(desk.folder, "kopie.regiovisie");
    await app.go("/instellingen");
    await desk.answerNextDialog(copy);
    await app.click("save-copy");
    await until(() => holds(copy, "Geschreven voor het weg was."), "the copy holds it");
  });

  await step("back in its place it goes on", async () => {
    await copyFile(away, path.join(desk.folder, "reserve.regiovisie"));
    await rename(away, file);
    await note(app, "Verder geschreven.");
    assert.ok(await holds(file, "Verder geschreven."));
  });
});

/** What happened, what is safe, what to do now. */
async function threeParts(app, words) {
  await app.waitForText("error-notice", words);
  const title = await app.findAll('[data-testid="error-notice"] :is(h2, h3, strong, .rv-notice__title)');
  const parts = await app.findAll('[data-testid="error-notice"] p');
  const shown = await Promise.all([...title, ...parts].map((part) => part.getText()));
  assert.ok(shown.filter((text) => text.length > 12).length >= 3, shown.join(" | "));
}

/** Writes a note at check 1.1 and waits until it is in the workbook. */
async function note(app, text) {
  await app.go("/routekaart/nvo-2020/1/1.1");
  await app.fill("check-note", text);
  await app.press(Key.TAB);
  await app.waitForText("saved-state", "alles bewaard");
}

/** Whether the workbook holds these words, says the command line. */
async function holds(file, words) {
  return (await ask(file, "search", words)).hits.length > 0;
}
