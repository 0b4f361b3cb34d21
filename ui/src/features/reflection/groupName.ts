import type { AgreementSummaryView } from "@/ipc";
import { t } from "@/text";

/** An agreement, article or other group as it reads in a heading. */
export function groupName(group: Pick<AgreementSummaryView, "kind" | "number" | "title">): string {
  if (group.kind === "agreement") return t("map-station", { number: group.number, title: group.title });
  if (group.kind === "article") return t("agreement-article", { number: group.number, title: group.title });
  return group.title;
}
