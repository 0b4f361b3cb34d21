import { useState } from "react";
import { asIpcError, IpcError, useCommand, type AppStateView } from "@/ipc";

/** Opens workbooks, and keeps the refusal that is on screen with the file it is about. */
export function useOpening(state: AppStateView, onOpened: () => void) {
  const open = useCommand("openWorkbook", { quiet: true });
  const example = useCommand("createExample", { quiet: true });
  const [error, setError] = useState(state.opening_error === null ? null : new IpcError(state.opening_error));
  const [file, setFile] = useState(state.opening_path);

  return {
    error,
    file,
    open: async (path: string) => {
      setFile(path);
      const done = await open.run(path, false);
      if (done.ok) onOpened();
      else setError(done.error);
    },
    example: async (path: string) => {
      setFile(null);
      const done = await example.run(path);
      if (done.ok) onOpened();
      else setError(done.error);
    },
    fail: (thrown: unknown) => {
      setError(asIpcError(thrown));
      return null;
    },
    clear: () => setError(null),
  };
}
