import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, asIpcError, useCommand, useView, type IpcError } from "@/ipc";
import { emptyImport, inputOf, withFile, type ImportState } from "./importState";
import { useDryRun } from "./useDryRun";

/** What was chosen outlives the screen, in this window and for this workbook: someone looks up a party and comes back. */
const kept = new WeakMap<QueryClient, { workbook: string; state: ImportState }>();

/** A file on its way into the register: what was chosen, what would become of it, and taking it in. */
export function useImport() {
  const client = useQueryClient();
  const workbook = useView("workbook").data?.path ?? "";
  const [state, setState] = useState(() => {
    const found = kept.get(client);
    return found?.workbook === workbook ? found.state : emptyImport;
  });
  const [hasMoved, setMoved] = useState(false);
  const [refused, setRefused] = useState<IpcError | null>(null);
  const read = useCommand("inputFile", { quiet: true });
  const take = useCommand("importInput", { quiet: true });
  const isBusy = useRef(false);
  useEffect(() => void kept.set(client, { workbook, state }), [client, workbook, state]);

  const path = state.file?.path ?? "";
  const isAsked = (state.step === "columns" || state.step === "rows") && !take.pending;
  const dryRun = useDryRun({ path, input: inputOf(state), reading: state.reading, isAsked });

  function change(next: ImportState) {
    setState(next);
    setMoved(true);
    take.clear();
  }

  async function choose() {
    // The dialog of the system is open, or a file is being read.
    if (isBusy.current) return;
    isBusy.current = true;
    setRefused(null);
    read.clear();
    try {
      const chosen = await api.chooseInputFile();
      if (chosen === null) return;
      const done = await read.run(chosen);
      if (!done.ok) return;
      setState((now) => withFile(now, done.data));
      setMoved(true);
      take.clear();
    } catch (thrown) {
      setRefused(asIpcError(thrown));
    } finally {
      isBusy.current = false;
    }
  }

  async function apply() {
    if (take.pending || !dryRun.isFresh) return;
    const done = await take.run(path, dryRun.input);
    if (!done.ok) return;
    setState((now) => ({ ...now, step: "done", result: done.data }));
    setMoved(true);
  }

  return {
    state,
    change,
    choose,
    apply,
    dryRun,
    /** Whether one went a step, so that its heading takes the focus. */
    hasMoved,
    isReading: read.pending,
    isTaking: take.pending,
    /** Why a file could not be read. */
    fileError: refused ?? read.error,
    /** Why it could not be taken in. */
    takeError: take.error,
  };
}

/** What the steps are given. */
export type Import = ReturnType<typeof useImport>;
