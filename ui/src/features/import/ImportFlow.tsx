import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { ResultStep } from "./ResultStep";
import { RowsStep } from "./RowsStep";
import { StepList } from "./StepList";
import { useImport } from "./useImport";

/** The three steps, and what came of them. Nothing is written before the button of the last. */
export function ImportFlow() {
  const work = useImport();
  const { state } = work;
  return (
    <div className="rv-stack rv-gap-l">
      {state.step !== "done" && <StepList current={state.step} />}
      {/* Another step or another file is another part of the screen: its heading takes the focus. */}
      <div key={`${state.step}-${state.reading}`}>
        {state.step === "file" && <FileStep work={work} />}
        {state.step === "columns" && <ColumnsStep work={work} />}
        {state.step === "rows" && <RowsStep work={work} />}
        {state.step === "done" && <ResultStep work={work} />}
      </div>
    </div>
  );
}
