import { useCallback, useState } from "react";
import { useCommand, type ReflectionMergedView } from "@/ipc";

/** What taking in a copy would do. */
export function usePreview() {
  const [preview, setPreview] = useState<ReflectionMergedView | null>(null);
  const { run, error } = useCommand("previewReflection", { quiet: true });
  const read = useCallback(
    async (path: string) => {
      const done = await run(path);
      setPreview(done.ok ? done.data : null);
    },
    [run],
  );
  return { preview, error, read };
}
