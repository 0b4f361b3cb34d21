import { asIpcError, countSaving, type IpcError, reportError, whenPending } from "@/ipc";

/** How the text stands against the workbook. */
export type SaveState =
  { kind: "saved" } | { kind: "unsaved" } | { kind: "saving" } | { kind: "failed"; error: IpcError };

const unsaved = new Set<Autosave>();

/** Saves what is still being typed anywhere in the window; false when something could not be saved. */
export async function flushEdits(): Promise<boolean> {
  await Promise.all(Array.from(unsaved, (edit) => edit.flush()));
  return unsaved.size === 0;
}

/**
 * Saves a text shortly after the last key, one save at a time, the newest text last.
 *
 * It lives apart from the screen: what was typed is saved also after the screen is gone, and what could not be saved
 * is tried again. `flush` reads the text at once, so the page may disappear right after it.
 */
export class Autosave {
  readonly #save: (text: string) => Promise<unknown>;
  readonly #delay: number;
  readonly #retry: number;
  #stored: string;
  #read: (() => string) | null = null;
  #due: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #listener: ((state: SaveState) => void) | null = null;

  constructor(
    stored: string,
    save: (text: string) => Promise<unknown>,
    times: { delay?: number; retry?: number } = {},
  ) {
    this.#stored = stored;
    this.#save = save;
    this.#delay = times.delay ?? 600;
    this.#retry = times.retry ?? 5000;
  }

  /** The text as the workbook has it, as far as known. */
  get stored(): string {
    return this.#stored;
  }

  /** Whether nothing waits to be saved. */
  get isClean(): boolean {
    return !unsaved.has(this);
  }

  /** Says how it stands, until told otherwise. */
  listen(listener: ((state: SaveState) => void) | null): void {
    this.#listener = listener;
  }

  /** The text changed; `read` gives it when it is time. */
  changed(read: () => string): void {
    this.#read = read;
    if (this.isClean) countSaving(1);
    unsaved.add(this);
    if (this.#running === null) this.#listener?.({ kind: "unsaved" });
    this.#wait(this.#delay);
  }

  /** Takes over what the workbook holds now; only while nothing waits. */
  adopt(stored: string): void {
    if (this.isClean) this.#stored = stored;
  }

  /** Saves now what waits. Never rejects. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#read !== null) this.#due = this.#read();
    this.#read = null;
    if (this.#due === null && this.#running === null && this.isClean) return Promise.resolve();
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  #wait(delay: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #run(): Promise<void> {
    while (this.#due !== null) {
      const text = this.#due;
      this.#due = null;
      if (text === this.#stored) continue;
      this.#listener?.({ kind: "saving" });
      try {
        await this.#save(text);
        this.#stored = text;
      } catch (thrown) {
        // A newer text may have come meanwhile; else this one is tried again.
        this.#due ??= text;
        const error = asIpcError(thrown);
        if (this.#listener === null) reportError(error);
        else this.#listener({ kind: "failed", error });
        this.#wait(this.#retry);
        return;
      }
    }
    if (this.#read !== null) {
      this.#listener?.({ kind: "unsaved" });
      return;
    }
    if (unsaved.delete(this)) countSaving(-1);
    this.#listener?.({ kind: "saved" });
  }
}

whenPending(flushEdits);

if (typeof window !== "undefined") {
  // The window is hidden or closed: do not wait for the next pause in the typing.
  window.addEventListener("pagehide", () => void flushEdits());
  window.addEventListener("beforeunload", () => void flushEdits());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flushEdits();
  });
}
