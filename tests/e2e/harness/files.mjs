// Folders of one test: a private profile for the program, and the place for pictures.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A later version of the norm, made up. */
export const releaseFile = path.join(root, "src-tauri/crates/workbook/tests/files/nvo-2020-versie-2.toml");

/** Where pictures of the window are left for a person to look at; git does not keep them. */
export const output = path.join(root, "tests/e2e/output");

/** A folder that is gone when the test is over. */
export async function scratch(t, name = "regiovisie") {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The environment in which the program meets nothing of the person who runs the test. */
export async function profile(folder) {
  const places = {
    HOME: "home",
    XDG_DATA_HOME: "data",
    XDG_CONFIG_HOME: "config",
    XDG_CACHE_HOME: "cache",
    XDG_STATE_HOME: "state",
    XDG_RUNTIME_DIR: "run",
  };
  const variables = {};
  for (const [name, place] of Object.entries(places)) {
    variables[name] = path.join(folder, place);
    await mkdir(variables[name], { recursive: true, mode: 0o700 });
  }
  return variables;
}
