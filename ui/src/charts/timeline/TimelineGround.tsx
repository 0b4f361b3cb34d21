import type { Band } from "./bands";
import { flagsOf } from "./flags";
import type { Head } from "./heads";
import type { Scale } from "./scale";

/** Behind the bars: thin lines of months or weeks, and the periods as hatched bands. */
export function TimelineGround({ heads, bands }: { heads: Head[]; bands: Band[] }) {
  return (
    <div className="rv-timeline__layer rv-timeline__ground" aria-hidden="true">
      {heads.map((head) => (
        <span key={head.date} className="rv-timeline__grid" style={{ left: head.from }} />
      ))}
      {bands.map((band) => (
        <span
          key={band.period.id}
          className="rv-timeline__band"
          data-kind={band.period.kind}
          style={{ left: band.from, width: band.width }}
        />
      ))}
    </div>
  );
}

/** Over the bars: the lines of today and of the goal. */
export function TimelineMarks({ scale, today, goal }: { scale: Scale; today: string; goal: string | null }) {
  return (
    <div className="rv-timeline__layer rv-timeline__marks" aria-hidden="true">
      {flagsOf(scale, today, goal).map((flag) => (
        <span
          key={flag.kind}
          className={`rv-timeline__mark rv-timeline__mark--${flag.kind}`}
          style={{ left: flag.x }}
        />
      ))}
    </div>
  );
}
