import type { CouncilView } from "@/ipc";

/** Whether the council has settled the visie; the program counts the same way. */
export function adopts(council: CouncilView): boolean {
  return council.outcome !== null && council.outcome !== "verworpen" && council.outcome !== "aangehouden";
}
