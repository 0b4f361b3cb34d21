import { useSyncExternalStore } from "react";
import type { IpcError } from "./errors";

/** The refusal that the frame shows, the file it refused to open if it is about one, and whether something is being saved. */
type Status = { error: IpcError | null; refusedFile: string | null; busy: number };

let status: Status = { error: null, refusedFile: null, busy: 0 };
const listeners = new Set<() => void>();

function set(next: Partial<Status>): void {
  status = { ...status, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a refusal in the frame, or with null takes it away. `file`: what it refused to open. */
export function reportError(error: IpcError | null, file: string | null = null): void {
  set({ error, refusedFile: file });
}

/** Counts a save that began (1) or ended (-1); an unsaved draft counts as one too. */
export function countSaving(by: 1 | -1): void {
  set({ busy: status.busy + by });
}

/** The refusal to show, and whether all is saved. */
export function useStatus(): Status {
  return useSyncExternalStore(subscribe, () => status);
}
