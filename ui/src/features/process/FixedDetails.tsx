import { AppLink } from "@/components";
import type { PlannedView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** A decision or a meeting: its facts, and where they are changed in full. */
export function FixedDetails({ item }: { item: PlannedView }) {
  const isDecision = item.kind === "besluitmoment";
  const date = (day: string | null) => (day === null ? t("process-not-known") : formatDate(day));
  return (
    <div className="rv-stack">
      <dl className="rv-process-facts">
        <Fact name={t("process-planned-on")}>{date(item.planned_start ?? item.planned_end)}</Fact>
        <Fact name={t(isDecision ? "process-decided-on" : "process-held-on")}>
          {date(item.actual_start ?? item.actual_end)}
        </Fact>
        {isDecision && (
          <Fact name={t("process-who-decides")}>{item.owner === "" ? t("process-not-known") : item.owner}</Fact>
        )}
        {item.note !== "" && <Fact name={t(isDecision ? "process-about" : "process-note")}>{item.note}</Fact>}
      </dl>
      {item.address !== null && (
        <p>
          <AppLink to={item.address} testId="item-open">
            {placeText(item.address)}
          </AppLink>
        </p>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the link to a place says. */
function placeText(address: string): string {
  if (address.startsWith("/instrument/")) return t("process-open-description");
  return address.startsWith("/besluitvorming/") ? t("process-open-council") : t("process-open-meeting");
}
