import { t } from "@/text";
import type { Band } from "./bands";
import type { Head } from "./heads";
import { flagsOf, type Flag } from "./flags";
import type { Scale } from "./scale";

/** Above the drawing: years, months or weeks, the names of periods, today and the goal. Stays while one scrolls. */
export function TimelineHead(props: {
  scale: Scale;
  upper: Head[];
  lower: Head[];
  bands: Band[];
  lanes: number;
  today: string;
  goal: string | null;
  hasNames: boolean;
}) {
  const { scale, bands, lanes } = props;
  return (
    <div className="rv-timeline__head" aria-hidden="true">
      {props.hasNames && <div className="rv-timeline__corner">{t("timeline-column")}</div>}
      <div className="rv-timeline__heads">
        {props.upper.length > 0 && <Heads heads={props.upper} kind="upper" />}
        <Heads heads={props.lower} kind="lower" />
        {lanes > 0 && (
          <div className="rv-timeline__lanes" style={{ height: `${lanes * 1.25}rem` }}>
            {bands.map((band) => (
              <span
                key={band.period.id}
                className="rv-timeline__period"
                title={band.period.title}
                style={{ left: band.from, top: `${band.lane * 1.25}rem`, maxWidth: band.room }}
              >
                {band.period.title}
              </span>
            ))}
          </div>
        )}
        <Flags flags={flagsOf(scale, props.today, props.goal)} />
      </div>
    </div>
  );
}

/** Today and the goal in words, each at its line. */
function Flags({ flags }: { flags: Flag[] }) {
  const lanes = flags.some((flag) => flag.lane === 1) ? 2 : 1;
  return (
    <div className="rv-timeline__flags" style={{ height: `${lanes * 1.25 + 0.25}rem` }}>
      {flags.map((flag) => (
        <span
          key={flag.kind}
          className={`rv-timeline__flag rv-timeline__flag--${flag.kind}`}
          data-side={flag.side}
          data-raised={flag.lane === 1}
          style={{ left: flag.x, bottom: `${flag.lane * 1.25}rem` }}
        >
          {flag.kind === "today" ? t("timeline-today") : t("timeline-goal")}
        </span>
      ))}
    </div>
  );
}

function Heads({ heads, kind }: { heads: Head[]; kind: "upper" | "lower" }) {
  return (
    <div className={`rv-timeline__units rv-timeline__units--${kind}`}>
      {heads.map((head) => (
        <span
          key={head.date}
          className="rv-timeline__unit"
          data-date={head.date}
          style={{ left: head.from, width: head.width }}
        >
          <span>{head.label}</span>
        </span>
      ))}
    </div>
  );
}
