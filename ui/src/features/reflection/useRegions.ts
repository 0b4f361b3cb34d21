import { useEffect, useRef, useState } from "react";
import { api, asIpcError, reportError, useCommand, type RegionStandingView } from "@/ipc";

/** Where the chosen workbooks are kept as long as the window is open. */
const KEPT = "regiovisie.regions";

/** The workbooks that were chosen, in the order in which they were added, and how they stand. They outlive the screen. */
export function useRegions() {
  const [standings, setStandings] = useState<RegionStandingView[]>([]);
  const [isWaiting, setWaiting] = useState(() => kept().length > 0);
  const [isTwice, setTwice] = useState(false);
  const { run, pending, error } = useCommand("compareRegions", { quiet: true });
  const isBusy = useRef(false);

  // What was chosen before is read again: it may have changed since.
  useEffect(() => {
    const paths = kept();
    if (paths.length === 0) return;
    isBusy.current = true;
    void run(paths).then((done) => {
      isBusy.current = false;
      setWaiting(false);
      if (done.ok) setStandings(done.data);
    });
  }, [run]);

  async function add() {
    // The dialog of the system is open, or files are being read.
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const path = await api.chooseWorkbook();
      if (path === null) return;
      const paths = kept();
      setTwice(paths.includes(path));
      if (paths.includes(path)) return;
      const done = await run([...paths, path]);
      if (!done.ok) return;
      setStandings(done.data);
      keep(done.data);
    } catch (thrown) {
      reportError(asIpcError(thrown));
    } finally {
      isBusy.current = false;
    }
  }

  function remove(path: string) {
    if (isBusy.current) return;
    const left = standings.filter((standing) => standing.path !== path);
    setTwice(false);
    setStandings(left);
    keep(left);
  }

  return { standings, isWaiting, isTwice, pending, error, add, remove };
}

function kept(): string[] {
  try {
    const paths: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
  } catch {
    return [];
  }
}

function keep(standings: RegionStandingView[]): void {
  sessionStorage.setItem(KEPT, JSON.stringify(standings.map((standing) => standing.path)));
}
