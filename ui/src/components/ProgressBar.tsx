import { Label, ProgressBar as AriaProgressBar } from "react-aria-components";
import "./ProgressBar.css";

/** How far long work is. */
export function ProgressBar(props: { label: string; done: number; total: number; text?: string; testId?: string }) {
  return (
    <AriaProgressBar
      className="rv-progress"
      value={props.done}
      maxValue={Math.max(props.total, 1)}
      valueLabel={props.text}
      data-testid={props.testId}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="rv-progress__words">
            <Label>{props.label}</Label>
            <span className="rv-muted">{valueText}</span>
          </span>
          <span className="rv-progress__track">
            <span className="rv-progress__bar" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
