import { useState } from "react";
import { asIpcError, IpcError, useCommand, type ErrorView } from "@/ipc";

/** Codes that can be answered by opening to read only. */
const READABLE = new Set(["in_use", "read_only_place"]);

/** Opens workbooks and keeps the refusal that is on screen, with the way to read on where there is one. */
export function useOpening(first: ErrorView | null, onOpened: () => void) {
  const open = useCommand("openWorkbook", { quiet: true });
  const example = useCommand("createExample", { quiet: true });
  const [error, setError] = useState<IpcError | null>(first === null ? null : new IpcError(first));
  const [path, setPath] = useState<string | null>(null);

  async function tryPath(wanted: string, readOnly: boolean) {
    setPath(wanted);
    const done = await open.run(wanted, readOnly);
    if (done.ok) onOpened();
    else setError(done.error);
  }

  return {
    error,
    open: (wanted: string) => tryPath(wanted, false),
    example: async (wanted: string) => {
      const done = await example.run(wanted);
      if (done.ok) onOpened();
      else setError(done.error);
    },
    readOnly: error !== null && path !== null && READABLE.has(error.code) ? () => void tryPath(path, true) : null,
    fail: (thrown: unknown) => {
      setError(asIpcError(thrown));
      return null;
    },
    clear: () => setError(null),
  };
}
