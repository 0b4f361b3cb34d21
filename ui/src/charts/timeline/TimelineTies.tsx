import type { Scale } from "./scale";
import { reachOf } from "./spans";
import type { TimelineItem, TimelineTie } from "./types";

/** Quiet arrows from the end of one line to the begin of the next. Ties of what is not planned are not drawn. */
export function TimelineTies(props: {
  ties: TimelineTie[];
  items: TimelineItem[];
  middles: Map<string, number>;
  scale: Scale;
  today: string;
  rowHeight: number;
}) {
  const { ties, items, middles, scale, today, rowHeight } = props;
  const reaches = new Map(items.map((item) => [item.id, reachOf(item, today, scale)]));
  return (
    <svg className="rv-timeline__layer rv-timeline__ties" aria-hidden="true" focusable="false">
      {ties.map(({ before, after }) => {
        const [from, to] = [reaches.get(before), reaches.get(after)];
        const [y1, y2] = [middles.get(before), middles.get(after)];
        if (!from || !to || y1 === undefined || y2 === undefined) return null;
        return (
          <g key={`${before} ${after}`}>
            <path d={elbow(from.to, y1, to.from, y2, rowHeight)} />
            <path className="rv-timeline__arrow" d={`M${to.from} ${y2}l-6 -4v8z`} />
          </g>
        );
      })}
    </svg>
  );
}

/** Out to the right, up or down, and in from the left; around the back where the next begins too early for that. */
function elbow(x1: number, y1: number, x2: number, y2: number, rowHeight: number): string {
  const out = x1 + 8;
  const into = x2 - 12;
  if (out <= into) return `M${x1} ${y1}H${out}V${y2}H${x2 - 5}`;
  const between = y2 + (y1 < y2 ? -rowHeight / 2 : rowHeight / 2);
  return `M${x1} ${y1}H${out}V${between}H${into}V${y2}H${x2 - 5}`;
}
