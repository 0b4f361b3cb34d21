// The example workbook, made by the command line: quicker than through the window, and the same bytes.
import { rm } from "node:fs/promises";
import path from "node:path";
import { root } from "./files.mjs";
import { run } from "./processes.mjs";

const cli = process.env.REGIOVISIE_CLI ?? path.join(root, "target/debug/regiovisie-cli");

/** Makes the example in `folder` and gives its path. */
export async function makeExample(folder, name = "Zilverlanden.regiovisie") {
  const file = path.join(folder, name);
  await rm(file, { force: true });
  await run(cli, ["new", file, "--example"]);
  return file;
}

/** Makes an empty workbook of a known region and gives its path. */
export async function makeWorkbook(folder, name = "JeugdFV") {
  const file = path.join(folder, `${name}.regiovisie`);
  await run(cli, ["new", file, "--region", "JeugdFV"]);
  return file;
}

/** What the command line says of a workbook: `ask(file, "section", "list")`. */
export async function ask(file, verb, ...rest) {
  // Findings (1) are an answer too.
  return JSON.parse(await run(cli, [verb, file, ...rest, "--json"], { allowed: [0, 1] }));
}
