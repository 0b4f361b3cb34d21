import { commands } from "./bindings";

/** Saves what is still on its way from a field to the workbook. */
type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** Takes part in saving before something big happens. What it returns ends that. */
export function whenPending(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Saves everything that is still being typed anywhere in the window. A refusal is shown where it was typed. */
export async function savePending(): Promise<void> {
  await Promise.allSettled(Array.from(flushes, (flush) => flush()));
}

/** Commands that speak about the workbook as a whole: what was typed before them belongs in it. */
const WHOLE: ReadonlySet<string> = new Set<keyof typeof commands>([
  "undo",
  "redo",
  "openWorkbook",
  "createWorkbook",
  "createExample",
  "closeWorkbook",
  "saveCopy",
  "fixVersion",
  "fixSnapshot",
  "exportDocuments",
  "exportTable",
  "exportComparison",
  "writeReflectionCopy",
  "restoreRevision",
  "finishClosing",
]);

/** Whether what is being typed must be saved before this command. */
export function asksForAll(command: string): boolean {
  return WHOLE.has(command);
}
