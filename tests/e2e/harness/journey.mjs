// One journey: steps on one desk, in order. After a step that fails the rest is skipped, and a picture is left of it.
import test from "node:test";
import { Desk } from "./app.mjs";

/** `work` gets the desk, `step(name, work)`, and the test itself. */
export function journey(name, work) {
  test(name, async (t) => {
    const desk = await Desk.make(t);
    let failed = false;
    const step = (what, take) =>
      t.test(what, { skip: failed && "an earlier step failed" }, async () => {
        try {
          await take();
        } catch (error) {
          failed = true;
          await desk.app?.picture(`failed ${what}`.replaceAll(/\W+/g, "-")).catch(() => {});
          throw error;
        }
      });
    await work({ desk, step, t });
  });
}
