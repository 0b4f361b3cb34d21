import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, viewKey, type ImportInput, type ImportView, type IpcError } from "@/ipc";

/** How long nothing may change before the file is gone through again. */
const REST = 250;

/** What would become of every row, and whether that is about what is chosen now. */
export type DryRun = { query: UseQueryResult<ImportView, IpcError>; isFresh: boolean; input: ImportInput };

/**
 * Goes through the file without writing, and again whenever something else is chosen or the workbook changes. Nothing is
 * kept: the file may be another one the next time. `reading` tells readings of one path apart.
 */
export function useDryRun(given: { path: string; input: ImportInput; reading: number; isAsked: boolean }): DryRun {
  const { path, reading } = given;
  const input = useSettled(given.input, reading);
  const query = useQuery<ImportView, IpcError>({
    queryKey: [...viewKey("previewInput", path, input), reading],
    queryFn: () => api.previewInput(path, input),
    enabled: given.isAsked,
    staleTime: 0,
    gcTime: 0,
    // The rows of a table stay while they are judged anew; those of another file or table would lie.
    placeholderData: (before, of) =>
      of?.queryKey[3] === reading && (of.queryKey[2] as ImportInput).sheet === input.sheet ? before : undefined,
  });
  const isFresh = isSame(input, given.input) && !query.isPlaceholderData && !query.isFetching;
  return { query, isFresh, input };
}

/** What was chosen when it last stood still: going through a list of choices by its
 * arrows does not read the file at every stop. */
function useSettled(input: ImportInput, reading: number): ImportInput {
  const [settled, setSettled] = useState({ input, reading });
  const words = JSON.stringify(input);
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ input: JSON.parse(words) as ImportInput, reading }), REST);
    return () => clearTimeout(timer);
  }, [words, reading]);
  // Another file or table is another question: what was chosen for the one before says nothing about it.
  return settled.reading === reading && settled.input.sheet === input.sheet ? settled.input : input;
}

function isSame(one: ImportInput, other: ImportInput): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
