import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, type ContributionView, type IpcError, type RegisterView, type ResponseView } from "@/ipc";
import { findNumber } from "./findNumber";
import { pageOf, type Part, WHOLE } from "./part";

// The keys begin with `register`: what makes that stale makes these stale too.

const OLDEST_FIRST: Part = { ...WHOLE, descending: false };

function keyOf(number: number | null): unknown[] {
  return ["register", "number", number];
}

/** The item with a number, wherever it stands in the register; null when there is none. */
export function useItem(number: number | null): UseQueryResult<ContributionView | null, IpcError> {
  const client = useQueryClient();
  const key = keyOf(number);
  return useQuery<ContributionView | null, IpcError>({
    queryKey: key,
    enabled: number !== null,
    queryFn: async () => {
      const known = client.getQueryData<ContributionView | null>(key);
      // It may have been removed or taken up in another since; then its number tells.
      const again = known == null ? null : await api.contribution(known.id).catch(() => null);
      return again ?? findNumber(number ?? 0, oldestFirst);
    },
  });
}

/** Tells what an item is before it is opened, so that it opens at once. */
export function useKnownItem(): (item: ContributionView) => void {
  const client = useQueryClient();
  return useCallback((item) => client.setQueryData(keyOf(item.number), item), [client]);
}

/** The items that share an answer, by number. Asked only when someone wants to see or change them all. */
export function useItemsOf(
  response: ResponseView | null,
  isAsked: boolean,
): UseQueryResult<ContributionView[], IpcError> {
  return useQuery<ContributionView[], IpcError>({
    queryKey: ["register", "answer", response?.id, response?.decision, response?.items],
    enabled: isAsked && response !== null,
    queryFn: () => (response === null ? [] : itemsOf(response)),
  });
}

/** The items that share an answer: looked for among those with the same decision until all are there. */
export async function itemsOf(response: ResponseView): Promise<ContributionView[]> {
  const found: ContributionView[] = [];
  for (let offset = 0; found.length < response.items; offset += PAGE) {
    const page = await api.register(pageOf({ ...OLDEST_FIRST, answer: response.decision }, offset, PAGE));
    found.push(...page.items.filter((item) => item.response?.id === response.id));
    if (page.items.length < PAGE) break;
  }
  return found;
}

/** Items that the program gives at once. */
const PAGE = 500;

function oldestFirst(offset: number, limit: number): Promise<RegisterView> {
  return api.register(pageOf(OLDEST_FIRST, offset, limit));
}
