// The Debian package as a user meets it: install, see the file type and the icon, open a workbook, remove.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { startBus, startDisplay } from "../harness/display.mjs";
import { output, profile, scratch } from "../harness/files.mjs";
import { run, until } from "../harness/processes.mjs";

const type = "application/vnd.regiovisie";
const apt = (...args) =>
  run("apt-get", ["--quiet", "--yes", ...args], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });

test("the package installs, opens a workbook by its type, and leaves nothing behind", async (t) => {
  assert.equal(process.getuid(), 0, "installing a package asks for root");
  assert.ok(!existsSync("/usr/bin/regiovisie"), "regiovisie is installed already; this test would remove it");
  await apt("install", "--no-install-recommends", process.env.REGIOVISIE_DEB);
  // Also when a step fails, and without a word when it is gone already.
  t.after(() => run("dpkg", ["--purge", "regiovisie"]));

  const folder = await scratch(t);
  const variables = { ...(await profile(folder)), PATH: process.env.PATH, LC_ALL: "C.UTF-8" };
  const workbook = path.join(folder, "Regio één.regiovisie");

  await t.test("the command line is on the path and makes a workbook", async () => {
    await run("regiovisie-cli", ["new", workbook, "--example"], { env: variables });
    assert.ok(existsSync(workbook));
  });

  await t.test("the desktop knows the type of the file and the program for it", async () => {
    const mime = (...args) => run("xdg-mime", args, { env: variables }).then((said) => said.trim());
    // Not by xdg-mime: without a desktop it asks file(1), which sees a SQLite database and reads no file types.
    assert.match(await mime("query", "default", type), /^regiovisie\.desktop$/i);
    const info = await run("gio", ["info", "--attributes=standard::content-type", workbook], { env: variables });
    assert.ok(info.includes(type), info);
  });

  await t.test("the icon is there in every size", () => {
    for (const icon of ["32x32/apps/regiovisie.png", "128x128/apps/regiovisie.png", "scalable/apps/regiovisie.svg"]) {
      assert.ok(existsSync(`/usr/share/icons/hicolor/${icon}`), icon);
    }
  });

  await t.test("opening the file as a desktop does shows its window", async (t) => {
    const display = await startDisplay(1280, 900);
    t.after(() => display.stop());
    const bus = await startBus(variables);
    t.after(() => bus.stop());
    const env = { ...variables, DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: bus.address };
    const xdotool = (...args) => run("xdotool", args, { env });
    await run("gio", ["launch", await menuEntry(), workbook], { env });
    const window = await until(
      () => xdotool("search", "--onlyvisible", "--name", "Regio één").then((found) => found.trim().split("\n")[0]),
      "a window that names the workbook",
      30_000,
    );
    // The desktop started the program, so it is nobody's child here: the window says which process it is.
    const pid = Number(await xdotool("getwindowpid", window));
    await mkdir(output, { recursive: true });
    const picture = path.join(output, "installed.png");
    const colours = async () => {
      await run("import", ["-window", "root", picture], { env });
      return Number(await run("identify", ["-format", "%k", picture]));
    };
    await until(async () => (await colours()) > 200, "the window shows more than an empty page", 20_000);
    process.kill(pid);
  });

  await apt("purge", "regiovisie");
  assert.ok(!existsSync("/usr/bin/regiovisie"), "removing the package removes the program");
});

/** The menu entry that the package brought. */
async function menuEntry() {
  const listed = await run("dpkg", ["--listfiles", "regiovisie"]);
  return listed.split("\n").find((file) => file.endsWith(".desktop"));
}
