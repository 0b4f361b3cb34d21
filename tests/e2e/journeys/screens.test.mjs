// Every screen in two sizes, light and dark, as pictures for a person to judge; and no screen needs scrolling sideways,
// not even at 400 % zoom, which is a window of 320 pixels wide.
import assert from "node:assert/strict";
import { firstScreens, journey, leave, makeExample, screens, show } from "../harness/index.mjs";

/** Width, height, and how the window is dressed; what stands over a screen needs no large pictures of its own. */
const LARGE = [1920, 1080, ["dark", "light"]];
const USUAL = [1280, 800, ["dark", "light"]];
const ZOOMED = [320, 800, ["light"]];

journey("every screen in pictures, in two sizes and zoomed in, light and dark", async ({ desk, step }) => {
  const app = await desk.open();
  const found = [];

  async function look(screen) {
    try {
      await app.size(1280, 800);
      await show(app, screen);
      const sizes = screen.close === undefined ? [USUAL, LARGE, ZOOMED] : [USUAL, ZOOMED];
      for (const [width, height, appearances] of sizes) {
        await app.size(width, height);
        await app.standStill();
        found.push(
          ...(await app.driver.executeScript(tooWide)).map((what) => `${screen.name}, ${width} wide: ${what}`),
        );
        for (const appearance of appearances) {
          await app.dress(appearance);
          await app.picture(`${screen.name}-${width}-${appearance}`);
        }
      }
    } catch (error) {
      found.push(`${screen.name}: cannot be shown: ${error.message}`);
      await app.picture(`failed-${screen.name}`);
    }
    await app.size(1280, 800);
    await leave(app, screen);
  }

  await step("before a workbook is open", async () => {
    for (const screen of firstScreens) await look(screen);
    await app.pressOnCss(".rv-wizard__foot button");
  });

  await step("with the example open", async () => {
    await app.openThroughStart(await makeExample(desk.folder));
    for (const screen of screens) await look(screen);
  });

  await step("nothing has to be scrolled sideways", () => assert.deepEqual(found, []));
});

/** What is wider than the window and in no box of its own that scrolls; the first few. */
function tooWide() {
  const scrolls = (element) =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const areas = [...document.querySelectorAll(".rv-frame__main, .rv-details, .rv-dialog__body")];
  const ways = areas.filter((area) => area.scrollWidth > area.clientWidth + 1).map((area) => area.className);
  const elements = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement))
    .map((element) => `${element.tagName}.${element.className?.baseVal ?? element.className}`);
  const page = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  return [...page, ...ways, ...elements].slice(0, 4);
}
