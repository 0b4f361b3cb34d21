import { useMemo, useState, type RefObject } from "react";
import { navigate } from "@/app/router";
import { Timeline } from "@/charts/Timeline";
import { TimelineTable } from "@/charts/TimelineTable";
import { AppLink, Button, Choice, EmptyState, Notice } from "@/components";
import type { PlannerView } from "@/ipc";
import { t } from "@/text";
import { addressOf, bandsOf, isDated, lineOf } from "./planned";
import { PlanningExport } from "./PlanningExport";
import { ProcessCard } from "./ProcessCard";

/** Everything that is planned, drawn or as a table, and what stands out in it. */
export function Planning(props: {
  plan: PlannerView;
  advice: string[];
  selected: string | null;
  onMove: ((id: string, days: number) => void) | undefined;
  board: RefObject<HTMLElement | null>;
}) {
  const { plan, advice, selected, onMove, board } = props;
  const [view, setView] = useState<"line" | "table">("line");
  const lines = useMemo(() => plan.items.map(lineOf), [plan.items]);
  const periods = useMemo(() => bandsOf(plan.periods), [plan.periods]);
  const first = plan.items.find((item) => item.kind === "stap");
  const select = (id: string) => navigate(addressOf(id));

  return (
    <div className="rv-stack rv-gap-l">
      {!plan.items.some(isDated) && (
        <EmptyState
          title={t("process-empty-title")}
          action={
            first !== undefined &&
            onMove !== undefined && (
              <Button variant="primary" onPress={() => select(first.id)} testId="process-begin">
                {t("process-empty-action")}
              </Button>
            )
          }
        >
          <p>{t("process-empty-text")}</p>
        </EmptyState>
      )}
      <section className="rv-stack" aria-label={t("process-line-label")} ref={board} data-testid="process-line">
        <div className="rv-process-head">
          <Choice
            label={t("process-view")}
            hideLabel
            options={[
              { id: "line", label: t("process-view-line") },
              { id: "table", label: t("process-view-table") },
            ]}
            value={view}
            onChange={setView}
            testId="process-view"
          />
          <ProcessCard />
        </div>
        {view === "line" ? (
          <Timeline
            items={lines}
            periods={periods}
            ties={plan.ties}
            today={plan.today}
            goal={plan.goal}
            selected={selected}
            onSelect={select}
            onMove={onMove}
            hidesNotes
            testId="process-timeline"
          />
        ) : (
          <TimelineTable items={lines} selected={selected} onSelect={select} testId="process-table" />
        )}
        {plan.more_meetings > 0 && (
          <p className="rv-small" data-testid="process-more">
            {t("process-more-meetings", { count: plan.more_meetings })}{" "}
            <AppLink to="/betrokkenen/bijeenkomsten">{t("process-more-meetings-link")}</AppLink>
          </p>
        )}
      </section>
      {advice.length > 0 && (
        <Notice title={t("process-advice")} testId="process-advice">
          <ul className="rv-process-list">
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PlanningExport />
    </div>
  );
}
