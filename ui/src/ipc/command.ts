import { useCallback, useState } from "react";
import { asIpcError, type IpcError } from "./errors";
import { api, type Api } from "./host";
import { countSaving, reportError } from "./notices";

/** How a command ended. */
export type Outcome<T> = { ok: true; data: T } | { ok: false; error: IpcError };

/** A command that can be run from a screen. */
export type Command<K extends keyof Api> = {
  /** Runs it. Never throws: a refusal is in the answer, and in the frame unless the screen shows it itself. */
  run: (...args: Parameters<Api[K]>) => Promise<Outcome<Awaited<ReturnType<Api[K]>>>>;
  /** Whether it is running. */
  pending: boolean;
  /** Its last refusal. */
  error: IpcError | null;
  /** Forgets the last refusal. */
  clear: () => void;
};

/**
 * A command of the program: `const save = useCommand("saveCouncil"); await save.run(input)`.
 *
 * `quiet`: the screen shows `error` itself, the frame does not.
 */
export function useCommand<K extends keyof Api>(name: K, options: { quiet?: boolean } = {}): Command<K> {
  const [pending, setPending] = useState(0);
  const [error, setError] = useState<IpcError | null>(null);
  const quiet = options.quiet ?? false;

  const run = useCallback(
    async (...args: Parameters<Api[K]>) => {
      setPending((count) => count + 1);
      countSaving(1);
      try {
        const data = await (api[name] as (...a: unknown[]) => Promise<Awaited<ReturnType<Api[K]>>>)(...args);
        setError(null);
        return { ok: true as const, data };
      } catch (thrown) {
        const refusal = asIpcError(thrown);
        setError(refusal);
        if (!quiet) reportError(refusal);
        return { ok: false as const, error: refusal };
      } finally {
        countSaving(-1);
        setPending((count) => count - 1);
      }
    },
    [name, quiet],
  );

  return { run, pending: pending > 0, error, clear: useCallback(() => setError(null), []) };
}
