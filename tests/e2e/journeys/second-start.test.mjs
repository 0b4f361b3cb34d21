// A double click on a file while the window is open: the second start hands its file to the first and ends.
import assert from "node:assert/strict";
import { journey, makeWorkbook } from "../harness/index.mjs";

journey("a second start hands its file to the window that is open", async ({ desk, step }) => {
  const north = await makeWorkbook(desk.folder, "noord");
  const south = await makeWorkbook(desk.folder, "zuid");
  const app = await desk.open();

  await step("from the start screen", async () => {
    await app.find("start-screen");
    assert.equal(await desk.openBeside(north), 0, "the second start ends well");
    await app.find("overview");
    await app.waitForText("frame", "noord");
  });

  await step("while another workbook is open, which is closed", async () => {
    await app.go("/proces");
    assert.equal(await desk.openBeside(south), 0);
    await app.waitForText("frame", "zuid");
    await app.find("overview");
  });

  await step("with a file that is no workbook: the open one stays, and the window says why", async () => {
    assert.equal(await desk.openBeside(new URL(import.meta.url).pathname), 0);
    await app.waitForText("error-notice", "geen werkboek van Regiovisie");
    await app.waitForText("frame", "zuid");
  });
});
