// Reading a Word file with a reader that is not ours.
import { run } from "./processes.mjs";

/** The document as Markdown, by pandoc. */
export function wordAsMarkdown(file) {
  return run("pandoc", ["--from=docx", "--to=markdown", "--wrap=none", "--track-changes=all", file]);
}

/** The document as pandoc's own tree. */
export async function wordAsTree(file) {
  return JSON.parse(await run("pandoc", ["--from=docx", "--to=json", file]));
}
