import { kindWord } from "@/charts/timeline/words";
import { DetailsPane } from "@/components";
import type { PlannedView, PlannerView, ProcessView } from "@/ipc";
import { t } from "@/text";
import { stepWords } from "@/text/words";
import { FixedDetails } from "./FixedDetails";
import { ItemState } from "./ItemState";
import { StepDetails } from "./StepDetails";
import { TaskDetails } from "./TaskDetails";
import { Ties } from "./Ties";

/** The details of one line of the planning. */
export function ItemPane(props: {
  item: PlannedView;
  plan: PlannerView;
  process: ProcessView;
  readOnly: boolean;
  onMove: () => void;
  onClose: () => void;
}) {
  const { item, plan, process, readOnly } = props;
  const step = process.steps.find((found) => found.step === item.step);
  return (
    <DetailsPane
      title={item.title}
      over={overTitle(item, step?.number)}
      onClose={props.onClose}
      focusKey={item.id}
      testId="item-pane"
    >
      <ItemState item={item} onMove={readOnly ? null : props.onMove} />
      {item.kind === "stap" && step !== undefined && <StepDetails step={step} items={plan.items} readOnly={readOnly} />}
      {item.kind === "taak" && <TaskDetails task={item} readOnly={readOnly} onRemoved={props.onClose} />}
      {(item.kind === "besluitmoment" || item.kind === "bijeenkomst") && <FixedDetails item={item} />}
      <Ties item={item} plan={plan} readOnly={readOnly} />
    </DetailsPane>
  );
}

function overTitle(item: PlannedView, number: number | undefined): string {
  if (item.kind === "stap") return number === undefined ? kindWord("stap") : t("process-over-step", { number });
  if (item.step === null) return kindWord(item.kind);
  return t("timeline-kind-in-step", { kind: kindWord(item.kind), step: stepWords.text(item.step) });
}
