import type { ContributionView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";

/** Whether the party was told what was done with its input. */
export function ToldBack({ item }: { item: Pick<ContributionView, "told_back_on"> }) {
  if (item.told_back_on === null) return <span className="rv-muted">{t("contribution-untold")}</span>;
  return (
    <span>
      <span aria-hidden="true">✓ </span>
      {formatShortDate(item.told_back_on)}
    </span>
  );
}
