import { Badge, Icon } from "@/components";
import type { ContributionView } from "@/ipc";
import { t } from "@/text";

/** Why the words of an item stay inside, or that they were released; nothing when they are free. */
export function Marks({ item }: { item: Pick<ContributionView, "id" | "traceable" | "confidential" | "released_on"> }) {
  if (!item.traceable && !item.confidential) return null;
  return (
    <span className="rv-row rv-gap-s rv-marks" data-testid={`marks-${item.id}`}>
      {item.traceable && (
        <Badge kind="warning">
          <Icon name="people" />
          {t("mark-traceable")}
        </Badge>
      )}
      {item.confidential && (
        <Badge kind="warning">
          <Icon name="lock" />
          {t("mark-confidential")}
        </Badge>
      )}
      {item.released_on !== null && (
        <Badge kind="ok">
          <Icon name="check" />
          {t("mark-released")}
        </Badge>
      )}
    </span>
  );
}
