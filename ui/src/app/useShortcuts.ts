import { useEffect, useRef } from "react";

/** What the keys of the frame do. */
type Shortcuts = { search: () => void; undo: () => void; redo: () => void };

/** Ctrl+K everywhere; Ctrl+Z and Ctrl+Y only outside text, where they belong to the text itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "k" && !event.shiftKey) run(event, current.current.search);
      else if (isText(event.target)) return;
      else if (key === "z" && !event.shiftKey) run(event, current.current.undo);
      else if (key === "y" || (key === "z" && event.shiftKey)) run(event, current.current.redo);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function run(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, [contenteditable=true], [role=textbox]") !== null;
}
