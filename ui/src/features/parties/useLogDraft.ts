import { useCallback, useEffect, useState } from "react";
import { holdsWork, type LogDraft, readDraft } from "./logDraft";

const KEY = "regiovisie.meeting-draft:";

/**
 * The meeting being typed in this workbook. It is stored with every change, so that neither a crash nor another
 * screen loses it; `forget` when it is in the workbook.
 *
 * A planned meeting has a draft of its own. `begin` gives what one starts with; it must give the same at every call.
 */
export function useLogDraft(
  workbook: string,
  planned: string | null,
  begin: () => LogDraft,
): {
  draft: LogDraft;
  change: (draft: LogDraft) => void;
  isRestored: boolean;
  discard: () => void;
  forget: () => void;
} {
  const key = keyOf(workbook, planned);
  const [from] = useState(begin);
  const [state, setState] = useState(() => open(key, from));

  const change = useCallback((draft: LogDraft) => setState((now) => ({ ...now, draft })), []);
  const discard = useCallback(() => setState({ draft: from, isRestored: false }), [from]);
  const forget = useCallback(() => store(key, null), [key]);

  useEffect(() => store(key, holdsWork(state.draft, from) ? state.draft : null), [key, state.draft, from]);

  return { draft: state.draft, change, isRestored: state.isRestored, discard, forget };
}

/** Whether a planned meeting was begun to be logged and not finished. */
export function isBegun(workbook: string, planned: string): boolean {
  return readDraft(window.localStorage.getItem(keyOf(workbook, planned))) !== null;
}

function keyOf(workbook: string, planned: string | null): string {
  return planned === null ? KEY + workbook : `${KEY}${workbook}#${planned}`;
}

function open(key: string, from: LogDraft): { draft: LogDraft; isRestored: boolean } {
  const stored = readDraft(window.localStorage.getItem(key));
  return stored === null ? { draft: from, isRestored: false } : { draft: stored, isRestored: true };
}

function store(key: string, draft: LogDraft | null): void {
  if (draft === null) window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, JSON.stringify(draft));
}
