// A screen that nobody sees, and a message bus that nobody else uses.
import { fileURLToPath } from "node:url";
import { firstLine, run, start } from "./processes.mjs";

/** Starts Xvfb on a free display. The screen is larger than any window asked for, since there is no window manager. */
export async function startDisplay(width = 1920, height = 1200) {
  const options = { stdio: ["ignore", "ignore", "pipe", "pipe"] };
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", "-noreset"];
  const server = start("Xvfb", args, options);
  const number = await firstLine(server, server.child.stdio[3]);
  return { name: `:${number}`, stop: server.stop };
}

/** Starts a private session bus: without one, a second start of the program could not find the first. */
export async function startBus(variables) {
  const options = { env: { PATH: process.env.PATH, ...variables } };
  const bus = start("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"], options);
  const address = await firstLine(bus, bus.child.stdout);
  return { address, stop: bus.stop };
}

/** Presses the cross of the window of a program, known by its class. */
export async function closeWindow(display, name) {
  const env = { PATH: process.env.PATH, DISPLAY: display };
  const found = await run("xdotool", ["search", "--onlyvisible", "--class", name], { env });
  const script = fileURLToPath(new URL("close-window.py", import.meta.url));
  for (const window of found.trim().split("\n")) await run("python3", [script, window], { env });
}
