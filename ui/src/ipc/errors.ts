import type { ErrorView } from "./bindings";

/** A refusal by the program: what happened, what is safe, what to do now, and a code where someone acts on it. */
export class IpcError extends Error {
  readonly code: string;
  readonly what: string;
  readonly safe: string;
  readonly next: string;

  constructor(view: ErrorView) {
    super(view.what);
    this.name = "IpcError";
    this.code = view.code;
    this.what = view.what;
    this.safe = view.safe;
    this.next = view.next;
  }
}

/** Any thrown thing as an error with three parts; an unforeseen one keeps its own words in `what`. */
export function asIpcError(thrown: unknown): IpcError {
  if (thrown instanceof IpcError) return thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return new IpcError({ code: "unforeseen", what, safe: "", next: "" });
}
