import { useRef, useState } from "react";
import type { ScreenProps } from "@/app/route";
import { navigate, queryOf, useAddress } from "@/app/router";
import { Button, Page, View } from "@/components";
import { useReadOnly, useView, type PlannedView, type PlannerView, type ProcessView } from "@/ipc";
import { t } from "@/text";
import { dateOfDay, dayNumber } from "@/text/dates";
import { GonePane } from "./GonePane";
import { ItemPane } from "./ItemPane";
import { MoveDialog } from "./MoveDialog";
import { addressOf } from "./planned";
import { Planning } from "./Planning";
import { ProcessTabs } from "./ProcessTabs";
import { TaskDialog } from "./TaskDialog";
import "./process.css";

/** A date that someone wants to change: what, and to when. */
type Wish = { item: PlannedView; start: string | null; end: string | null };

/** The five steps, tasks, decisions and meetings: drawn or as a table, with the details of one beside it. */
export default function PlanningScreen({ params }: ScreenProps) {
  const planner = useView("planner");
  const process = useView("process");
  return (
    <View query={planner}>
      {(plan) => (
        <View query={process}>
          {(steps) => (
            <Screen plan={plan} process={steps} open={params["item"] ?? null} isFetching={planner.isFetching} />
          )}
        </View>
      )}
    </View>
  );
}

function Screen(props: {
  plan: PlannerView;
  process: ProcessView;
  /** The id of the item whose details are open. */
  open: string | null;
  /** A newer plan is on its way: what is not in this one may be in that. */
  isFetching: boolean;
}) {
  const { plan, process, open, isFetching } = props;
  const readOnly = useReadOnly();
  const asked = queryOf(useAddress()).get("stap");
  const board = useRef<HTMLElement>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const [isAdding, setAdding] = useState(false);
  const chosen = plan.items.find((item) =>
    open === null ? item.kind === "stap" && item.step === asked : item.id === open,
  );

  function close() {
    // The focus goes back to the line whose details these were.
    board.current?.querySelector<HTMLElement>("[aria-selected=true], [data-selected=true] button")?.focus();
    navigate("/proces");
  }

  function propose(id: string, days: number) {
    const item = plan.items.find((found) => found.id === id);
    if (item === undefined) return;
    const shifted = (date: string | null) => (date === null ? null : dateOfDay(dayNumber(date) + days));
    setWish({ item, start: shifted(item.planned_start), end: shifted(item.planned_end) });
  }

  return (
    <Page
      title={t("area-proces")}
      lead={t("process-lead")}
      width="wide"
      testId="process"
      actions={
        !readOnly && (
          <Button icon="plus" onPress={() => setAdding(true)} testId="task-add">
            {t("task-add")}
          </Button>
        )
      }
      details={
        chosen !== undefined ? (
          <ItemPane
            key={chosen.id}
            item={chosen}
            plan={plan}
            process={process}
            readOnly={readOnly}
            onMove={() => setWish({ item: chosen, start: chosen.planned_start, end: chosen.planned_end })}
            onClose={close}
          />
        ) : open !== null && !isFetching ? (
          <GonePane onClose={close} />
        ) : undefined
      }
    >
      <ProcessTabs current="planning" />
      <Planning
        plan={plan}
        advice={process.advice}
        selected={chosen?.id ?? null}
        onMove={readOnly ? undefined : propose}
        board={board}
      />
      {wish !== null && <MoveDialog {...wish} onClose={() => setWish(null)} />}
      {isAdding && (
        <TaskDialog
          step={chosen?.step ?? "procesbeschrijving"}
          onAdded={(id) => navigate(addressOf(id))}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
