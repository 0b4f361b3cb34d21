import { useEffect, useState } from "react";
import {
  api,
  asIpcError,
  currentHost,
  reportError,
  useCommand,
  type ExportInput,
  type ExportView,
  type ProgressEvent,
} from "@/ipc";

/** Making documents in a folder that is asked for: how far it is, what came of it. */
export function useExport() {
  const command = useCommand("exportDocuments");
  const [progress, setProgress] = useState<ProgressEvent | null>(null);
  const [result, setResult] = useState<ExportView | null>(null);

  useEffect(() => {
    const stop = currentHost().events.progress.listen(({ payload }) => setProgress(payload));
    return () => void stop.then((end) => end());
  }, []);

  async function make(input: ExportInput) {
    try {
      const folder = await api.chooseFolder();
      if (folder === null) return;
      setProgress(null);
      setResult(null);
      const done = await command.run(input, folder);
      if (done.ok) setResult(done.data);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return {
    progress,
    result,
    pending: command.pending,
    /** Asks for the folder first; nothing is made when none is chosen. */
    make,
  };
}
