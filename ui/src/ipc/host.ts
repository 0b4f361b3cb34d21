import { convertFileSrc } from "@tauri-apps/api/core";
import { commands, events, type ErrorView } from "./bindings";
import { IpcError } from "./errors";
import { asksForAll, savePending } from "./pending";

/** Done, or refused with an error that carries its own words. */
export type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

/** What the window stands on: the program, or in tests and previews a double. */
export type Host = {
  commands: typeof commands;
  events: typeof events;
  /** Address under which a picture of the workbook can be shown. */
  imageAddress: (hash: string) => string;
};

let host: Host = { commands, events, imageAddress: (hash) => convertFileSrc(hash, "afbeelding") };

/** Puts another host under the window; only tests and previews do. */
export function standOn(other: Host): void {
  host = other;
}

/** The host in use. */
export function currentHost(): Host {
  return host;
}

type Commands = typeof commands;
type DataOf<R> = R extends { status: "ok"; data: infer T } ? T : never;

/** The commands, each giving its data or throwing an [`IpcError`]. */
export type Api = {
  [K in keyof Commands]: (...args: Parameters<Commands[K]>) => Promise<DataOf<Awaited<ReturnType<Commands[K]>>>>;
};

/** Calls the program. A refusal is thrown as an `IpcError`. */
export const api: Api = new Proxy({} as Api, {
  get(_, name: string) {
    return async (...args: unknown[]) => {
      if (asksForAll(name)) await savePending();
      const command = host.commands[name as keyof Commands] as (...a: unknown[]) => Promise<Result<unknown, ErrorView>>;
      const result = await command(...args);
      if (result.status === "error") throw new IpcError(result.error);
      return result.data;
    };
  },
});

/** Address under which a picture of the workbook (`afbeelding:HASH`) can be shown. */
export function imageAddress(hash: string): string {
  return host.imageAddress(hash);
}
