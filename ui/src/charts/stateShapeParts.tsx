import type { ReactElement } from "react";
import type { Verdict } from "@/ipc";
import "./charts.css";

/**
 * The shape of a state, drawn around 0,0: dotted ring, empty ring, half, three quarters, full with a tick, dash.
 *
 * Stroke and fill follow `color`; what shows through is `--rv-shape-ground`.
 */
export function stateShapeParts(state: Verdict, radius: number): ReactElement {
  const r = radius;
  const ring = <circle className="rv-shape__ring" r={r} data-shape="ring" />;
  switch (state) {
    case "niet-beoordeeld":
      return <circle className="rv-shape__ring rv-shape__ring--dotted" r={r} data-shape="dotted-ring" />;
    case "nog-niet":
      return ring;
    case "in-ontwikkeling":
      return (
        <>
          {ring}
          <path className="rv-shape__fill" d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`} data-shape="half" />
        </>
      );
    case "grotendeels":
      return (
        <>
          {ring}
          <path className="rv-shape__fill" d={`M0 0V${-r}A${r} ${r} 0 1 0 ${r} 0Z`} data-shape="three-quarters" />
        </>
      );
    case "voldoet":
      return (
        <>
          <circle className="rv-shape__ring rv-shape__fill" r={r} data-shape="full" />
          <path
            className="rv-shape__tick"
            d={`M${-0.42 * r} ${0.04 * r}L${-0.1 * r} ${0.36 * r}L${0.46 * r} ${-0.34 * r}`}
          />
        </>
      );
    case "nvt":
      return (
        <>
          <circle className="rv-shape__ring rv-shape__ring--thin" r={r} />
          <path className="rv-shape__dash" d={`M${-0.5 * r} 0H${0.5 * r}`} data-shape="dash" />
        </>
      );
  }
}
