export * from "./bindings";
export type { InputChannel as Channel, Progress as ProgressEvent } from "./bindings";
export { api, currentHost, imageAddress, type Api } from "./host";
export { asIpcError, IpcError } from "./errors";
export { createQueryClient, followChanges, invalidate, useView, viewKey, type ViewOf } from "./query";
export type { Noun, ViewName } from "./nouns";
export { useCommand, type Command } from "./command";
export { useDraft, type Draft } from "./draft";
export { countSaving, reportError, useStatus } from "./notices";
