import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { api, type ContributionView, type IpcError, type RegisterView, viewKey } from "@/ipc";
import { pageOf, type Part } from "./part";

/** Items that are fetched at once. */
const PAGE = 200;

/** Most items that the program gives at once. */
const MOST = 500;

/** What is known of the register as a whole. */
export type RegisterCounts = { total: number; matching: number; capped: boolean };

/** The register, page by page: only what is on the screen is fetched, whatever its length. */
export function useRegister(part: Part): {
  counts: RegisterCounts | null;
  error: IpcError | null;
  itemAt: (index: number) => ContributionView | undefined;
  onVisible: (first: number, last: number) => void;
} {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = useMemo(
    () => Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at),
    [range],
  );

  const answers = useQueries({
    queries: pages.map((page) => {
      const filter = pageOf(part, page * PAGE, PAGE);
      return {
        queryKey: viewKey("register", filter),
        queryFn: (): Promise<RegisterView> => api.register(filter),
        placeholderData: keepPreviousData<RegisterView>,
      };
    }),
  });

  // While another part is asked the screen keeps its counts: it would lose the field one types in.
  const known = answers.find((answer) => answer.data !== undefined)?.data;
  const [counts, setCounts] = useState<RegisterCounts | null>(null);
  if (known !== undefined && !sameCounts(known, counts)) {
    setCounts({ total: known.total, matching: known.matching, capped: known.capped });
  }
  const error = (answers.find((answer) => answer.error !== null)?.error ?? null) as IpcError | null;

  return {
    counts,
    error,
    itemAt: (index) => {
      const answer = answers[Math.floor(index / PAGE) - range.first];
      return answer === undefined || answer.isPlaceholderData ? undefined : answer.data?.items[index % PAGE];
    },
    onVisible: useCallback((first: number, last: number) => {
      const wanted = { first: Math.floor(first / PAGE), last: Math.floor(last / PAGE) };
      setRange((now) => (now.first === wanted.first && now.last === wanted.last ? now : wanted));
    }, []),
  };
}

function sameCounts(a: RegisterCounts, b: RegisterCounts | null): boolean {
  return a.total === b?.total && a.matching === b.matching && a.capped === b.capped;
}

/** The ids of the items from one place in the register to another, both included, also where they were never drawn. */
export async function idsBetween(part: Part, first: number, last: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = first; offset <= last; offset += MOST) {
    const page = await api.register(pageOf(part, offset, Math.min(MOST, last - offset + 1)));
    ids.push(...page.items.map((item) => item.id));
    if (page.items.length === 0) break;
  }
  return ids;
}
