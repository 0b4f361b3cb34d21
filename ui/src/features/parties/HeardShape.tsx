import { stateShapeParts } from "@/charts/stateShapeParts";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import "@/components/StateShape.css";

/** Whether a party was heard, as a shape with its words. */
export function HeardShape({ on }: { on: string | null }) {
  const state = on === null ? "nog-niet" : "voldoet";
  return (
    <span className="rv-state" data-state={state}>
      <svg
        className="rv-state__shape"
        viewBox="-12 -12 24 24"
        width={16}
        height={16}
        aria-hidden="true"
        focusable="false"
      >
        {stateShapeParts(state, 9)}
      </svg>
      <span>{on === null ? t("party-not-heard") : t("party-heard", { date: formatDate(on) })}</span>
    </span>
  );
}
