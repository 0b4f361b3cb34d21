// The real file dialog of the desktop, by keyboard, as a person would use it.
import { pause, run, until } from "./processes.mjs";

/** Types `file` into the open dialog whose title holds `title`, and confirms. */
export async function answerDialog(display, title, file) {
  // xdotool types letters outside ASCII only when its locale knows them.
  const env = { PATH: process.env.PATH, DISPLAY: display, LC_ALL: "C.UTF-8" };
  const xdotool = (...args) => run("xdotool", args, { env });
  const find = () =>
    xdotool("search", "--onlyvisible", "--name", title).then((found) => found.trim().split("\n").at(-1));
  const dialog = await until(find, `a dialog called ${title}`);
  await xdotool("windowfocus", "--sync", dialog);
  // Ctrl+L opens the line for a path in GTK's dialog.
  await xdotool("key", "--clearmodifiers", "ctrl+l");
  await pause(300);
  await xdotool("type", "--clearmodifiers", "--delay", "15", file);
  await pause(300);
  await xdotool("key", "Return");
}
