import { useCallback, useEffect, useRef, useState } from "react";
import { countSaving } from "./notices";
import { whenPending } from "./pending";

/** What a field needs to save itself; spread it: `<TextField {...useDraft(view.note, save)} />`. */
export type Draft<T> = { value: T; onChange: (value: T) => void; onBlur: () => void };

/** What the user made of a value, what the workbook held then, and whether it was taken in. */
type Made<T> = { value: T; base: T; saved: boolean };

/**
 * A value that saves itself: shortly after the last change, on leaving the field, and on leaving the screen.
 *
 * `stored` is what the workbook holds; while the user is not typing the field follows it (undo, another screen). A save
 * that was refused leaves the words where they are. `save` may give back what `useCommand().run` gives.
 */
export function useDraft<T>(stored: T, save: (value: T) => unknown, delay = 700): Draft<T> {
  const [made, setMade] = useState<Made<T> | null>(null);
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef({ save, stored });
  useEffect(() => {
    latest.current = { save, stored };
  });

  // Taken in and come back from the workbook: from here on the field follows the workbook again.
  if (made?.saved === true && !same(made.base, stored)) setMade(null);

  const flush = useCallback(async () => {
    const due = waiting.current;
    if (due === null) return;
    waiting.current = null;
    clearTimeout(due.timer);
    try {
      const done = await latest.current.save(due.value);
      const refused = typeof done === "object" && done !== null && "ok" in done && done.ok === false;
      if (!refused) setMade((now) => (now !== null && same(now.value, due.value) ? { ...now, saved: true } : now));
    } finally {
      countSaving(-1);
    }
  }, []);

  const onChange = useCallback(
    (value: T) => {
      if (waiting.current === null) countSaving(1);
      else clearTimeout(waiting.current.timer);
      waiting.current = { value, timer: setTimeout(() => void flush(), delay) };
      setMade({ value, base: latest.current.stored, saved: false });
    },
    [delay, flush],
  );

  useEffect(() => {
    const end = whenPending(flush);
    return () => {
      end();
      void flush();
    };
  }, [flush]);

  return { value: made === null ? stored : made.value, onChange, onBlur: useCallback(() => void flush(), [flush]) };
}

/** Whether two values say the same; inputs are small plain objects. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
