import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { api, type ContributionView, type IpcError, type RegisterFilter, type RegisterView, viewKey } from "@/ipc";

/** Items that are fetched at once. */
const PAGE = 200;

/** Which part of the register is looked at. */
export type RegisterPart = { party: string | null; section: string | null; meeting: string | null; waiting: boolean };

/** The register, page by page: only what is on the screen is fetched, whatever its length. */
export function useRegister(part: RegisterPart): {
  counts: { total: number; matching: number } | null;
  error: IpcError | null;
  itemAt: (index: number) => ContributionView | undefined;
  onVisible: (first: number, last: number) => void;
} {
  const { party, section, meeting, waiting } = part;
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = useMemo(
    () => Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at),
    [range],
  );

  const answers = useQueries({
    queries: pages.map((page) => {
      const filter: RegisterFilter = { party, section, meeting, waiting, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: viewKey("register", filter),
        queryFn: (): Promise<RegisterView> => api.register(filter),
        placeholderData: keepPreviousData<RegisterView>,
      };
    }),
  });

  const known = answers.find((answer) => answer.data !== undefined)?.data;
  const error = (answers.find((answer) => answer.error !== null)?.error ?? null) as IpcError | null;

  return {
    counts: known === undefined ? null : { total: known.total, matching: known.matching },
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
