import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { api, currentHost, type Api } from "./host";
import type { IpcError } from "./errors";
import { isStale, type ViewName } from "./nouns";

/** What a view gives. */
export type ViewOf<K extends ViewName> = Awaited<ReturnType<Api[K]>>;

/** A client whose answers stay good until the program says that something changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** The key under which a view is kept. */
export function viewKey<K extends ViewName>(name: K, ...args: Parameters<Api[K]>): unknown[] {
  return [name, ...args];
}

/** Shows a view of the workbook and keeps it fresh: `useView("agreement", "nvo-2020", "2")`. */
export function useView<K extends ViewName>(name: K, ...args: Parameters<Api[K]>): UseQueryResult<ViewOf<K>, IpcError> {
  return useQuery<unknown, IpcError>({
    queryKey: viewKey(name, ...args),
    queryFn: () => (api[name] as (...a: unknown[]) => Promise<unknown>)(...args),
    // While a new page or filter is fetched the old one stays: no flicker.
    placeholderData: KEEPS_PREVIOUS.has(name) ? keepPreviousData : undefined,
  }) as UseQueryResult<ViewOf<K>, IpcError>;
}

/** Whether the workbook is only looked at: it was opened for reading, or is a copy for reflection. */
export function useReadOnly(): boolean {
  const { data } = useView("workbook");
  return data?.read_only != null || data?.review != null;
}

const KEEPS_PREVIOUS: ReadonlySet<ViewName> = new Set<ViewName>(["register", "search", "history"]);

/** Asks again for every view that is made of one of these nouns. */
export function invalidate(client: QueryClient, nouns: readonly string[]): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => isStale(query.queryKey[0] as ViewName, nouns) });
}

/** Keeps the client fresh for as long as the window lives. What it returns stops it. */
export function followChanges(client: QueryClient): () => void {
  const stop = currentHost().events.changed.listen(({ payload }) => void invalidate(client, payload.nouns));
  return () => void stop.then((end) => end());
}
