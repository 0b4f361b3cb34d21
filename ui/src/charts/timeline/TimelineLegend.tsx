import type { ReactNode } from "react";
import { Icon } from "@/components";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { TimelineSign } from "./TimelineSign";
import type { TimelineKind, TimelinePeriod } from "./types";
import { kindWord, shortSpan } from "./words";

const kinds: TimelineKind[] = ["stap", "taak", "besluitmoment", "bijeenkomst"];

/** The signs of the drawing with their meaning, and the periods in words. */
export function TimelineLegend(props: {
  today: string;
  goal: string | null;
  periods: TimelinePeriod[];
  hasTies: boolean;
  hasNotes: boolean;
}) {
  const { goal, periods } = props;
  return (
    <div className="rv-timeline__below rv-small">
      <ul className="rv-plain-list rv-timeline__legend" aria-label={t("timeline-legend")}>
        {kinds.map((kind) => (
          <Key key={kind} sign={<TimelineSign kind={kind} />}>
            {kindWord(kind)}
          </Key>
        ))}
        <Key kind="planned">{t("timeline-key-planned")}</Key>
        <Key kind="actual">{t("timeline-key-actual")}</Key>
        <Key kind="today">{t("timeline-key-today", { date: formatDate(props.today) })}</Key>
        {goal !== null && <Key kind="goal">{t("timeline-key-goal", { date: formatDate(goal) })}</Key>}
        {periods.length > 0 && <Key kind="period">{t("timeline-key-period")}</Key>}
        {props.hasTies && <Key kind="tie">{t("timeline-key-tie")}</Key>}
        {props.hasNotes && <Key sign={<Icon name="warning" />}>{t("timeline-key-notes")}</Key>}
      </ul>
      {periods.length > 0 && (
        <details>
          <summary className="rv-timeline__summary">{t("timeline-periods", { count: periods.length })}</summary>
          <ul className="rv-timeline__periods">
            {periods.map(({ id, title, first, last }) => (
              <li key={id}>{t("timeline-period", { title, when: shortSpan(first, last) })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Key({ kind, sign, children }: { kind?: string; sign?: ReactNode; children: ReactNode }) {
  return (
    <li className="rv-timeline__meaning">
      {sign ?? <span className={`rv-timeline__key rv-timeline__key--${kind ?? ""}`} aria-hidden="true" />}
      {children}
    </li>
  );
}
