// Every screen, light and dark, by every rule of axe for WCAG 2.2 A and AA; no rule and no element is left out.
import assert from "node:assert/strict";
import { firstScreens, journey, leave, makeExample, screens, show } from "../harness/index.mjs";

for (const appearance of ["light", "dark"]) {
  journey(`every screen is accessible, ${appearance}`, async ({ desk, step }) => {
    const app = await desk.open();
    const found = [];

    async function judge(screen) {
      try {
        await show(app, screen);
        for (const violation of await app.violations()) found.push(`${screen.name}: ${violation}`);
      } catch (error) {
        found.push(`${screen.name}: cannot be shown: ${error.message}`);
        await app.picture(`failed-${screen.name}`);
      }
      await leave(app, screen);
    }

    await step("before a workbook is open", async () => {
      await app.find("start-screen");
      await app.dress(appearance);
      for (const screen of firstScreens) await judge(screen);
    });

    await step("with the example open", async () => {
      await app.dress(appearance);
      await app.openThroughStart(await makeExample(desk.folder));
      for (const screen of screens) await judge(screen);
    });

    await step("nothing was found", () => assert.deepEqual(found, []));
  });
}
