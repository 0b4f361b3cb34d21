import type { Verdict } from "@/ipc";
import { verdictWords } from "@/text/words";
import { stateShapeParts } from "@/charts/stateShapeParts";
import "./StateShape.css";

/**
 * The state as a shape, with its word unless `shapeOnly` (then the word is its name). `besideWord`: the shape alone, where
 * the word already stands beside it. Colour only repeats it.
 */
export function StateShape(props: {
  state: Verdict;
  shapeOnly?: boolean;
  besideWord?: boolean;
  size?: number;
  testId?: string;
}) {
  const size = props.size ?? 18;
  const word = verdictWords.text(props.state);
  const shape = (
    <svg
      className="rv-state__shape"
      viewBox="-12 -12 24 24"
      width={size}
      height={size}
      role={props.shapeOnly === true ? "img" : undefined}
      aria-label={props.shapeOnly === true ? word : undefined}
      aria-hidden={props.shapeOnly === true ? undefined : true}
      focusable="false"
    >
      {stateShapeParts(props.state, 9)}
    </svg>
  );
  return (
    <span className="rv-state" data-state={props.state} data-testid={props.testId}>
      {shape}
      {props.shapeOnly !== true && props.besideWord !== true && <span>{word}</span>}
    </span>
  );
}
