// Starting the programs a test needs, and ending exactly those.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

const running = new Set();

// A test that is cut short leaves no display and no driver behind.
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Starts a program that is ended with `stop()`. What it says on standard error is kept for when it fails. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  running.add(child);
  const said = [];
  child.stderr?.on("data", (text) => said.push(String(text)));
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error));
    child.once("exit", (code, signal) => resolve(code ?? signal));
  }).finally(() => running.delete(child));
  return {
    child,
    ended,
    said: () => said.join(""),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const hard = setTimeout(() => child.kill("SIGKILL"), 3000);
      await ended;
      clearTimeout(hard);
    },
  };
}

/** Runs a program to its end and gives what it printed; throws when it fails. */
export async function run(program, args, { allowed = [0], ...options } = {}) {
  const started = start(program, args, options);
  const printed = [];
  started.child.stdout.on("data", (text) => printed.push(String(text)));
  const code = await started.ended;
  if (!allowed.includes(code))
    throw new Error(`${program} ${args.join(" ")}: ${code}\n${printed.join("")}${started.said()}`);
  return printed.join("");
}

/** The first line a program prints on one of its streams. */
export async function firstLine(started, stream) {
  const line = await Promise.race([
    new Promise((resolve) => createInterface({ input: stream }).once("line", resolve)),
    started.ended.then((code) => Promise.reject(new Error(`ended at once (${code}): ${started.said()}`))),
  ]);
  return line.trim();
}

/** A port on this machine that nobody uses. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** All processes below `pid`, itself not included. */
export function below(pid) {
  const parents = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // The name of the program stands between brackets and may hold spaces; the parent is the second word after it.
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It ended between the listing and the reading.
    }
  }
  const found = [pid];
  for (const known of found) {
    for (const [child, parent] of parents) if (parent === known) found.push(child);
  }
  return found.slice(1);
}

/** Waits until `ask` gives something true. */
export async function until(ask, what, limit = 15_000) {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try {
      // Who never answers must not hold up the test.
      const answer = await Promise.race([ask(), pause(Math.max(end - Date.now(), 0))]);
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`waited ${limit} ms in vain: ${what}`, { cause: last });
}

/** For the rare moment at which there is nothing to wait for. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
