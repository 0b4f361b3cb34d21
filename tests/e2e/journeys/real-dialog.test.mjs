// The desktop's own file dialog, by keyboard: the other journeys answer it through a hook.
import { answerDialog, journey, makeWorkbook } from "../harness/index.mjs";

journey("a workbook is opened through the real file dialog", async ({ desk, step }) => {
  const file = await makeWorkbook(desk.folder, "Foodvalley é");
  desk.useRealDialogs();
  const app = await desk.open();

  await step("the dialog opens, a path is typed, the workbook is there", async () => {
    await app.click("start-open");
    await answerDialog(desk.display.name, "Open", file);
    await app.find("overview");
    await app.waitForText("rail", "JeugdFV");
  });
});
