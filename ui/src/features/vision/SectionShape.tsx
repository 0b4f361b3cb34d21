import { stateShapeParts } from "@/charts/stateShapeParts";
import type { SectionState } from "@/ipc";
import { stateShape, stateText } from "./words";

/** How far a section is, as a shape with its word. */
export function SectionShape(props: { state: SectionState; shapeOnly?: boolean }) {
  const word = stateText(props.state);
  const shapeOnly = props.shapeOnly === true;
  return (
    <span className="rv-state" data-state={stateShape(props.state)}>
      <svg
        className="rv-state__shape"
        viewBox="-12 -12 24 24"
        width={16}
        height={16}
        role={shapeOnly ? "img" : undefined}
        aria-label={shapeOnly ? word : undefined}
        aria-hidden={shapeOnly ? undefined : true}
        focusable="false"
      >
        {stateShapeParts(stateShape(props.state), 9)}
      </svg>
      {!shapeOnly && <span>{word}</span>}
    </span>
  );
}
