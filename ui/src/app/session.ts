import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { viewKey } from "@/ipc";
import { navigate } from "./router";

/** After opening, making or closing a workbook: forget the old one and go to its first screen. */
export function useEnterWorkbook(): (address?: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (address = "/overzicht") => {
      navigate(address);
      const state = viewKey("appState")[0];
      await client.refetchQueries({ queryKey: [state] });
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== state && !query.isActive() });
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== state });
    },
    [client],
  );
}
