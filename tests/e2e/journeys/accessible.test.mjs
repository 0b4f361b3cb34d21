// Every screen, light and dark, by every rule of axe for WCAG 2.2 A and AA; no rule and no element is left out.
import assert from "node:assert/strict";
import { firstScreens, journey, leave, makeExample, screens, show } from "../harness/index.mjs";

journey("every screen is accessible, light and dark", async ({ desk, step }) => {
  const app = await desk.open();
  const found = [];

  async function judge(screen) {
    try {
      await show(app, screen);
      for (const appearance of ["dark", "light"]) {
        await app.dress(appearance);
        for (const violation of await app.violations()) found.push(`${screen.name}, ${appearance}: ${violation}`);
      }
    } catch (error) {
      found.push(`${screen.name}: cannot be judged: ${error.message}`);
      await app.picture(`failed-${screen.name}`);
    }
    await leave(app, screen);
  }

  await step("the rules do find what is wrong", async () => {
    await app.find("start-screen");
    await app.driver.executeScript(() => {
      const probe = document.createElement("button");
      probe.id = "nameless";
      document.querySelector("main").append(probe);
    });
    assert.match((await app.violations()).join(), /button-name: #nameless/);
    await app.driver.executeScript("document.getElementById('nameless').remove()");
  });

  await step("before a workbook is open", async () => {
    for (const screen of firstScreens) await judge(screen);
    await app.pressOnCss(".rv-wizard__foot button");
  });

  await step("with the example open", async () => {
    await app.openThroughStart(await makeExample(desk.folder));
    for (const screen of screens) await judge(screen);
  });

  await step("dark is what the settings make it", async () => {
    await app.choose("appearance", "donker");
    assert.equal(await app.driver.executeScript("return document.documentElement.dataset.theme"), "dark");
  });

  await step("nothing was found", () => assert.deepEqual(found, []));
});
