import { useEffect, useState } from "react";
import { api, asIpcError, type IpcError, type MoveView } from "@/ipc";

/** What a move would bring, and for which days that was asked. */
type Preview = { days: string; moves: MoveView[]; error: IpcError | null };

/** Long enough to type a year. */
const WAIT = 250;

/**
 * What moves when something is planned on these days; nothing is changed by asking.
 *
 * While new days are asked about, the answer about the days before stays and `isFresh` is false. `days` null asks nothing.
 */
export function useMovePreview(id: string, days: { start: string | null; end: string | null } | null) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const key = days === null ? null : `${days.start ?? ""}/${days.end ?? ""}`;

  useEffect(() => {
    if (key === null) return;
    let isPast = false;
    const [start = "", end = ""] = key.split("/");
    const show = (moves: MoveView[], error: IpcError | null) => {
      if (!isPast) setPreview({ days: key, moves, error });
    };
    const ask = () =>
      void api.previewMove(id, start === "" ? null : start, end === "" ? null : end).then(
        (moves) => show(moves, null),
        (thrown: unknown) => show([], asIpcError(thrown)),
      );
    const timer = setTimeout(ask, WAIT);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [id, key]);

  return { moves: preview?.moves ?? [], error: preview?.error ?? null, isFresh: key !== null && preview?.days === key };
}
