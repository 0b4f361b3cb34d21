// Accessibility of what the window shows now, by the rules of axe: every rule of WCAG 2.2 A and AA, every element.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The violations, one line per element; empty when there are none. */
export async function violations(driver) {
  if (!(await driver.executeScript("return Boolean(window.axe)"))) await driver.executeScript(source);
  const result = await driver.executeAsyncScript((tags, done) => {
    window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }).then(
      (found) => done({ violations: found.violations }),
      (error) => done({ error: String(error) }),
    );
  }, tags);
  if (result.error) throw new Error(result.error);
  return result.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary ?? violation.help}`,
    ),
  );
}
