import { useEffect, useState } from "react";
import { currentHost, useCommand, type ExportView, type ProgressEvent } from "@/ipc";

/** Making documents: how far it is, what came of it. */
export function useExport() {
  const command = useCommand("exportDocuments");
  const [progress, setProgress] = useState<ProgressEvent | null>(null);
  const [result, setResult] = useState<ExportView | null>(null);

  useEffect(() => {
    const stop = currentHost().events.progress.listen(({ payload }) => setProgress(payload));
    return () => void stop.then((end) => end());
  }, []);

  return {
    progress,
    result,
    pending: command.pending,
    run: async (documents: string[], folder: string) => {
      setProgress(null);
      setResult(null);
      const done = await command.run(documents, folder);
      if (done.ok) setResult(done.data);
    },
  };
}
