import { useCallback, useEffect, useState } from "react";
import { emptyDraft, holdsWork, type LogDraft, readDraft } from "./logDraft";
import { today } from "./words";

const KEY = "regiovisie.meeting-draft:";

/**
 * The meeting being typed in this workbook. It is stored with every change, so that neither a crash nor another
 * screen loses it; `forget` when it is in the workbook.
 */
export function useLogDraft(workbook: string): {
  draft: LogDraft;
  change: (draft: LogDraft) => void;
  isRestored: boolean;
  discard: () => void;
  forget: () => void;
} {
  const key = KEY + workbook;
  const [state, setState] = useState(() => open(key));

  const change = useCallback((draft: LogDraft) => setState((now) => ({ ...now, draft })), []);
  const discard = useCallback(() => setState({ draft: emptyDraft(today()), isRestored: false }), []);
  const forget = useCallback(() => store(key, null), [key]);

  useEffect(() => store(key, holdsWork(state.draft) ? state.draft : null), [key, state.draft]);

  return { draft: state.draft, change, isRestored: state.isRestored, discard, forget };
}

function open(key: string): { draft: LogDraft; isRestored: boolean } {
  const stored = readDraft(window.localStorage.getItem(key));
  return stored === null ? { draft: emptyDraft(today()), isRestored: false } : { draft: stored, isRestored: true };
}

function store(key: string, draft: LogDraft | null): void {
  if (draft === null) window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, JSON.stringify(draft));
}
