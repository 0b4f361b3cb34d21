import { useCallback } from "react";
import { type SectionMove, type SectionRowView, useCommand } from "@/ipc";
import { movesTo, placeOf, treeOf } from "./outline";

/** Moves sections; a drop becomes as many single moves as it takes, and stops at the first refusal. */
export function useMoves(rows: readonly SectionRowView[]) {
  const { run } = useCommand("moveSection");

  const moveBy = useCallback(
    async (id: string, moves: readonly SectionMove[]) => {
      for (const step of moves) if (!(await run(id, step)).ok) return;
    },
    [run],
  );

  const drop = useCallback(
    async (id: string, target: string, where: "before" | "after" | "on") => {
      const place = placeOf(rows, target, where);
      const moves = place === null ? null : movesTo(treeOf(rows), id, place);
      if (moves !== null) await moveBy(id, moves);
    },
    [rows, moveBy],
  );

  return { moveBy, drop };
}
