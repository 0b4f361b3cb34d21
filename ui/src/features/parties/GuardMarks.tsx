import { Badge } from "@/components";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** Whether the words of an item stay inside, and whether someone released them. Nothing when they are free. */
export function GuardMarks(props: { traceable: boolean; confidential: boolean; released?: string | null }) {
  const { released = null } = props;
  if (!props.traceable && !props.confidential) return null;
  return (
    <span className="rv-row rv-gap-s">
      {props.traceable && <Badge kind="warning">{t("meeting-mark-traceable")}</Badge>}
      {props.confidential && <Badge kind="warning">{t("meeting-mark-confidential")}</Badge>}
      {released !== null && <Badge>{t("meeting-mark-released", { date: formatDate(released) })}</Badge>}
    </span>
  );
}
