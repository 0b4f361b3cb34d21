// The assessment in full: evidence that shows when it no longer holds, peildata, the ambassadeur, a later norm.
import assert from "node:assert/strict";
import { readdir, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { ask, journey, Key, makeWorkbook, releaseFile, until } from "../harness/index.mjs";

journey("a check with its evidence, frozen, reflected upon and carried to a later norm", async ({ desk, step }) => {
  const file = await makeWorkbook(desk.folder);
  const copy = path.join(desk.folder, "kopie.regiovisie");
  let app = await desk.open(file);
  await app.find("overview");

  await step("a peildatum is fixed before anything is answered", async () => {
    await app.go("/routekaart");
    await app.click("to-snapshots");
    await app.click("snapshot-fix");
    await app.fill("snapshot-name", "Start");
    await app.click("snapshot-save");
    await app.waitForText("snapshots-table", "Start");
  });

  await step("a file of 200 MB is refused with its size, and a real one is kept", async () => {
    const large = path.join(desk.folder, "groot.pdf");
    await writeFile(large, "");
    await truncate(large, 200 * 1024 * 1024);
    const small = path.join(desk.folder, "besluit één.pdf");
    await writeFile(small, "%PDF-1.4 besluit");
    await app.go("/routekaart/nvo-2020/1/1.23");
    await app.click("evidence-add");
    await app.pick("evidence-kind", "bestand");
    await desk.answerNextDialog(large);
    await app.click("evidence-file");
    await app.waitForText("check-pane", "groot.pdf");
    await app.click("evidence-save");
    await app.waitForText("check-pane", "200 MB");
    await desk.answerNextDialog(small);
    await app.click("evidence-file");
    await app.waitForText("check-pane", "besluit één.pdf");
    await app.click("evidence-save");
    await app.find("evidence-0-open");
    assert.equal((await ask(file, "evidence", "list")).evidence[0].kind, "file");
  });

  await step("a paragraph is evidence for two checks, and says so when its text changes", async () => {
    await app.click("evidence-add");
    await app.pick("evidence-kind", "paragraaf");
    await app.fill("evidence-subject", "Samenvatting");
    await app.pickLine("Samenvatting");
    await app.click("evidence-save");
    await app.waitForText("check-pane", "Samenvatting");
    await app.go("/routekaart/nvo-2020/1/1.1");
    await app.click("evidence-add");
    await app.pick("evidence-kind", "bewijs dat er al is");
    await app.fill("evidence-subject", "Samenv");
    await app.pickLine("Samenvatting");
    await app.click("evidence-save");
    await app.waitForText("check-pane", "Ook bij 1.23");
    await app.goToSection("Samenvatting");
    await app.click("editor-text");
    await app.waitForFocus("editor-text");
    await app.press("Wij zorgen samen.");
    await until(async () => (await unsound(file)) === 1, "the evidence has changed");
    await app.go("/bewijs");
    await app.waitForText("evidence-table", "gewijzigd");
    await app.pressOnCss('[data-testid="evidence-table"] tbody a[href]');
    await app.click("evidence-renew");
    await until(async () => (await unsound(file)) === 0, "it was looked at again");
  });

  await step("the peildatum is compared with now, and the comparison is kept as files", async () => {
    await app.go("/routekaart/nvo-2020/1/1.1");
    await app.choose("check-verdict", "voldoet");
    await until(() => saved(app), "it is saved");
    await app.go("/peildata");
    await app.waitForText("comparison", "1 toetspunt ging vooruit");
    const folder = path.join(desk.folder, "vergelijking");
    await desk.answerNextDialog(folder);
    await app.click("comparison-export");
    await app.find("comparison-files");
    assert.deepEqual((await readdir(folder)).map((name) => path.extname(name)).toSorted(), [".docx", ".xlsx"]);
  });

  await step("a copy goes to the ambassadeur", async () => {
    await app.go("/reflectie");
    await app.click("reflection-copy");
    await app.fill("reflection-audience", "Regio-ambassadeur");
    await desk.answerNextDialog(copy);
    await app.click("reflection-copy-save");
    await app.find("reflection-copied");
    await app.close();
  });

  await step("who only remarks; the answers can be read and not be changed", async () => {
    app = await desk.open(copy);
    await app.find("review-notice");
    await app.go("/routekaart/nvo-2020/1/1.1");
    assert.equal(await (await app.find("check-note")).getAttribute("readonly"), "true");
    await app.click("agreement-remark-add");
    await app.choose("remark-kind", "vraag");
    await app.fill("remark-text", "Hoe dan, één raad?");
    await app.click("remark-save");
    await until(async () => (await ask(copy, "reflection", "list")).remarks.length === 1, "one remark");
    await app.close();
  });

  await step("the remark comes back and gets its reply", async () => {
    app = await desk.open(file);
    await app.find("overview");
    await app.go("/reflectie");
    await desk.answerNextDialog(copy);
    await app.click("reflection-merge");
    await app.waitForText("reflection-preview", "1");
    await app.click("reflection-merge-save");
    await app.waitForText("reflection", "Hoe dan, één raad?");
    const [{ id }] = (await ask(file, "reflection", "list")).remarks;
    await app.click(`remark-reply-${id}`);
    await app.fill("remark-reply-text", "Wij spreken haar.");
    await app.click("remark-reply-save");
    await until(async () => (await ask(file, "reflection", "list")).remarks[0].reply !== "", "it is replied to");
    const check = (await ask(file, "check")).checks.find((found) => found.id === "9.3");
    assert.equal(check.proposal.verdict, "voldoet");
  });

  await step(
    "a later norm is looked at and taken into use; the old answer stays, and all of it is one step back",
    async () => {
      await app.go("/routekaart");
      await desk.answerNextDialog(releaseFile);
      await app.click("release-open");
      await app.waitForText("release-dialog", "opnieuw worden beoordeeld");
      await app.click("release-apply");
      await app.go("/routekaart/nvo-2020/1");
      await app.waitForText("retired", "1.23");
      await app.go("/routekaart/nvo-2020/1/1.26");
      await app.waitForText("check-pane", "Samenvatting");
      await app.press(Key.ESCAPE);
      await app.click("undo");
      await app.waitUntilGone("retired");
    },
  );
});

async function unsound(file) {
  return (await ask(file, "evidence", "list")).evidence.filter((item) => item.state !== "geldig").length;
}

async function saved(app) {
  return (await app.text("saved-state")).includes("alles bewaard");
}
