import { t } from "@/text";
import type { Scale } from "./scale";
import { actualSpan, isMoment, pixelsOf, plannedSpan, reachOf, type Span } from "./spans";
import type { TimelineItem } from "./types";
import { isUndated, slipWords } from "./words";

/** Room for "120 dagen later", in pixels. */
const WORDS = 116;

/** What is drawn of a line: planned as an outline, real as filled, and how much it differs in words. */
export function TimelineBars({ item, scale, today }: { item: TimelineItem; scale: Scale; today: string }) {
  if (isUndated(item)) {
    return (
      <span className="rv-timeline__track" aria-hidden="true">
        <span className="rv-timeline__undated">{t("timeline-not-planned")}</span>
      </span>
    );
  }
  const planned = plannedSpan(item);
  const actual = actualSpan(item, today);
  return (
    <span className="rv-timeline__track" aria-hidden="true">
      {planned !== null && <Bar item={item} span={planned} look="planned" scale={scale} />}
      {actual !== null && <Bar item={item} span={actual} look="actual" scale={scale} />}
      <Slip item={item} scale={scale} today={today} />
    </span>
  );
}

function Bar(props: { item: TimelineItem; span: Span; look: "planned" | "actual"; scale: Scale }) {
  const { item, span, look } = props;
  const { from, to } = pixelsOf(item, span, props.scale);
  if (isMoment(item)) {
    return (
      <svg
        className={`rv-timeline__moment rv-timeline__moment--${look}`}
        viewBox="-9 -9 18 18"
        style={{ left: from, width: to - from }}
        data-look={look}
      >
        {item.kind === "besluitmoment" ? <path d="M0 -7.500L7.500 0L0 7.500L-7.500 0Z" /> : <circle r="6" />}
      </svg>
    );
  }
  return (
    <span
      className={`rv-timeline__bar rv-timeline__bar--${look}`}
      data-look={look}
      data-open={span.open ?? undefined}
      style={{ left: from, width: to - from }}
    />
  );
}

/** Behind what is drawn, or before it when there is no room behind. */
function Slip({ item, scale, today }: { item: TimelineItem; scale: Scale; today: string }) {
  const words = slipWords(item.slip);
  const reach = reachOf(item, today, scale);
  if (words === null || reach === null) return null;
  const isBehind = reach.to + WORDS <= scale.width || reach.from < WORDS;
  return (
    <span
      className="rv-timeline__slip"
      style={isBehind ? { left: reach.to + 14 } : { right: scale.width - reach.from + 14 }}
    >
      {words}
    </span>
  );
}
