// Start and memory of the window, beside an empty Tauri window: `node window.mjs OURS EMPTY FILE ROUNDS`.
// Prints one line of JSON: {"ours": {"usable": [...], "memory": [...]}, "peer": {...}}, in milliseconds and megabytes.
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBus, startDisplay } from "../e2e/harness/display.mjs";
import { profile } from "../e2e/harness/files.mjs";
import { below, pause, until } from "../e2e/harness/processes.mjs";
import { openSession } from "../e2e/harness/webdriver.mjs";

const [ours, empty, workbook, rounds] = process.argv.slice(2);
const result = { ours: { usable: [], memory: [] }, peer: { usable: [], memory: [] } };
const display = await startDisplay();
const folder = await mkdtemp(path.join(tmpdir(), "regiovisie-bench-"));
try {
  const variables = { ...(await profile(folder)), PATH: process.env.PATH, LANG: "C.UTF-8", DISPLAY: display.name };
  const bus = await startBus(variables);
  variables.DBUS_SESSION_BUS_ADDRESS = bus.address;
  // The first round warms the disk cache for both and is not counted.
  for (let round = 0; round <= Number(rounds); round += 1) {
    for (const [who, program, args] of [
      ["ours", ours, [workbook]],
      ["peer", empty, []],
    ]) {
      const measured = await measure(program, args, variables);
      if (round === 0) continue;
      result[who].usable.push(measured.usable);
      result[who].memory.push(measured.memory);
    }
  }
  await bus.stop();
} finally {
  await display.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(result));

async function measure(program, args, variables) {
  // A script in between notes the moment of starting; the driver's own start is not counted.
  const stamp = path.join(folder, "started");
  const starter = path.join(folder, "start.sh");
  await writeFile(starter, `#!/bin/sh\ndate +%s%N > '${stamp}'\nexec '${program}' "$@"\n`);
  await chmod(starter, 0o755);
  const { driver, server } = await openSession(starter, args, variables);
  const moment =
    "const mark = performance.getEntriesByName('usable')[0];" +
    "return mark ? performance.timeOrigin + mark.startTime : 0";
  const usable = await until(() => driver.executeScript(moment), "the window is usable");
  const started = Number(BigInt((await readFile(stamp, "utf8")).trim()) / 1000n) / 1000;
  await pause(3000);
  const pids = below(server.child.pid);
  const memory = await proportionalMemory(pids);
  // Not asked to close but ended: what is still there would take over the next start.
  for (const pid of pids) process.kill(pid, "SIGKILL");
  await server.stop("SIGKILL");
  return { usable: usable - started, memory };
}

/** The memory of all processes in megabytes, what they share counted once. */
async function proportionalMemory(pids) {
  let kilobytes = 0;
  for (const pid of pids) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  }
  return kilobytes / 1000;
}
