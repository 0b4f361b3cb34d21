// Working out an agreement: facts are filled in, the program proposes a verdict from them, and says when they change.
import assert from "node:assert/strict";
import { ask, journey, Key, makeWorkbook, until } from "../harness/index.mjs";

journey("facts of an instrument propose a verdict, and a later fact contradicts it", async ({ desk, step }) => {
  const file = await makeWorkbook(desk.folder);
  const app = await desk.open(file);
  await app.find("overview");

  await step("from the agreement to its instrument, and a procurement is added", async () => {
    await app.go("/routekaart/nvo-2020/7");
    await app.click("tab-agreement-work");
    await app.click("instrument-inkoop");
    await app.click("row-add");
    await app.fill("row-name", "Wonen en verblijf");
    await app.press(Key.ENTER);
    await app.find("row-pane");
  });

  await step("its days are filled in, and the row says whether they are in time", async () => {
    await app.typeDate("fact-publicatie", "15022027");
    await app.typeDate("fact-getekend", "24092027");
    await app.typeDate("fact-ingang", "01012028");
    await app.typeDate("fact-einde", "31122031");
    await app.waitForText("remarks", "vóór 1 april 2027: op tijd");
    await app.waitForText("remarks", "4 jaar");
  });

  await step("the check carries the proposal with its reason; confirming keeps the facts", async () => {
    await app.go("/routekaart/nvo-2020/7/7.1");
    await app.waitForText("check-proposal", "Wonen en verblijf is gepubliceerd op 15 februari 2027");
    await app.click("check-proposal-accept");
    await app.waitForText("check-confirmed", "15 februari 2027");
    assert.equal((await checkOf(file, "7.1")).verdict, "voldoet");
  });

  await step("a later day contradicts it: on the check and on the agreement", async () => {
    await app.go("/instrument/inkoop");
    await app.choose("sheet-inkooptrajecten", "Wonen en verblijf");
    await app.typeDate("fact-publicatie", "01052027");
    await app.waitForText("remarks", "op tijd geweest");
    await app.go("/routekaart/nvo-2020/7/7.1");
    await app.waitForText("check-proposal", "spreken");
    await app.waitForText("agreement-contradictions", "Bij 1 toetspunt");
    await app.waitForText("check-confirmed", "15 februari 2027");
  });

  await step("a number that cannot be is refused at its field, and a good one adds up", async () => {
    await app.go("/instrument/tarieven");
    await app.click("sheet-tab-producten");
    await app.click("row-add");
    await app.fill("row-name", "Begeleiding");
    await app.press(Key.ENTER);
    await app.fill("fact-beroepskracht", "zestig");
    await app.press(Key.TAB);
    await app.waitForText("row-pane", "Typ een getal");
    await app.fill("fact-beroepskracht", "60,50");
    await app.fill("fact-overheadkosten", "1.020,25");
    await app.fill("fact-tarief", "1.000");
    await app.press(Key.TAB);
    await app.waitForText("remarks", "Kostprijs: € 1.080,75");
    await app.waitForText("remarks", "€ 80,75 onder de kostprijs");
  });

  await step("a function that becomes supraregional appears in the table of agreement 5", async () => {
    await app.go("/instrument/functies");
    await app.choose("sheet-functies", "Crisishulp");
    await app.pick("fact-schaal", "bovenregionaal");
    await until(async () => (await saved(app)) && (await rowsOf(file, "bovenregionaal")).length === 1, "one row");
    await app.go("/instrument/bovenregionaal");
    await app.choose("sheet-bovenregionaal", "Crisishulp");
    await app.fill("fact-partnerregios", "Buurregio Oost");
    await app.press(Key.TAB);
    await until(async () => (await checkOf(file, "5.1")).proposal?.verdict === "voldoet", "5.1 is proposed");
  });

  await step("measurements are drawn, with the value aimed at", async () => {
    await app.go("/instrument/hoofddoelen");
    await app.click("row-add");
    await app.fill("row-name", "Minder opnames");
    await app.press(Key.ENTER);
    await app.fill("fact-streefwaarde", "60");
    await app.press(Key.TAB);
    for (const [day, value] of [
      ["31122025", "96"],
      ["30062026", "92,5"],
    ]) {
      await app.click("sheet-tab-metingen");
      await app.click("row-add");
      await app.pick("fact-hoofddoel", "Minder opnames");
      await app.typeDate("fact-datum", day);
      await app.fill("fact-waarde", value);
      await app.press(Key.TAB);
      await until(() => saved(app), "it is saved");
    }
    await app.find("charts");
    const said = await app.driver.executeScript("return document.querySelector('[data-testid=charts] svg').ariaLabel");
    assert.match(said, /92,5/);
  });

  await step("all of it is taken back and done again", async () => {
    const before = (await ask(file, "history")).entries.length;
    await app.click("undo");
    await until(async () => (await ask(file, "history")).entries.length === before + 1, "a line more");
    await app.click("redo");
    await app.find("charts");
  });
});

async function saved(app) {
  return (await app.text("saved-state")).includes("alles bewaard");
}

async function checkOf(file, id) {
  return (await ask(file, "check")).checks.find((check) => check.id === id && check.catalogue === "nvo-2020");
}

async function rowsOf(file, instrument) {
  return (await ask(file, "instrument", "show", instrument)).sheets[0].rows;
}
