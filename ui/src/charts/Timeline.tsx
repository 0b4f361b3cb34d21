import { useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { Notice } from "@/components";
import { t } from "@/text";
import { dateOfDay, dayNumber, formatDate } from "@/text/dates";
import { bandsOf } from "./timeline/bands";
import { headsOf } from "./timeline/heads";
import { groupsOf, hasTitleLine, middlesOf, type Group } from "./timeline/rows";
import { stretchOf, type Stretch } from "./timeline/scale";
import { beginOf, reachOf } from "./timeline/spans";
import { TimelineGround, TimelineMarks } from "./timeline/TimelineGround";
import { TimelineHead } from "./timeline/TimelineHead";
import { TimelineLegend } from "./timeline/TimelineLegend";
import { TimelineRow } from "./timeline/TimelineRow";
import { TimelineTies } from "./timeline/TimelineTies";
import { TimelineZoom } from "./timeline/TimelineZoom";
import type { TimelineItem, TimelinePeriod, TimelineTie } from "./timeline/types";
import { useBoxSize, type BoxSize } from "./timeline/useBoxSize";
import { useRows } from "./timeline/useRows";
import { useZoom } from "./timeline/useZoom";
import { nameOf } from "./timeline/words";
import "./Timeline.css";

export type { TimelineItem, TimelineKind, TimelinePeriod, TimelineTie } from "./timeline/types";

export type TimelineProps = {
  items: TimelineItem[];
  periods: TimelinePeriod[];
  ties: TimelineTie[];
  /** Civil dates. */
  today: string;
  goal: string | null;
  selected: string | null;
  onSelect: (id: string) => void;
  /** Alt with an arrow proposes to move a planned line by so many days. */
  onMove?: (id: string, days: number) => void;
  /** The warnings of the chosen line stand elsewhere on the screen, so not below the drawing as well. */
  hidesNotes?: boolean;
  testId?: string;
};

/**
 * A process of months on a line of time: steps with their tasks, decisions and meetings, planned and real.
 *
 * To a screen reader it is a list of sentences, grouped by step. It draws what it is given: what may be moved, and what
 * that means for the rest, is not decided here.
 *
 * Test ids: timeline, timeline-<id of a line>, timeline-notes, timeline-zoom, -zoom-in, -zoom-out, timeline-to-today.
 */
export function Timeline(props: TimelineProps) {
  const { items, today, goal } = props;
  const stretch = stretchOf([
    ...items.flatMap((item) => [item.plannedStart, item.plannedEnd, item.actualStart, item.actualEnd]),
    today,
    goal,
  ]);
  if (items.length === 0 || stretch === null) return <p className="rv-muted">{t("timeline-empty")}</p>;
  return <Drawing {...props} stretch={stretch} />;
}

function Drawing(props: TimelineProps & { stretch: Stretch }) {
  const { items, ties, today, goal, selected, onMove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [proposed, setProposed] = useState("");
  const help = useId();

  const groups = useMemo(() => groupsOf(items), [items]);
  const rows = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const chosen = items.find((item) => item.id === selected);
  const size = useBoxSize(scroller);
  const { zoom, scale, ...view } = useZoom(scroller, props.stretch, size, (chosen && beginOf(chosen)) ?? today);
  const { upper, lower } = useMemo(() => headsOf(scale), [scale]);
  const { bands, lanes } = useMemo(() => bandsOf(props.periods, scale), [props.periods, scale]);
  const { rowHeight, titleHeight } = size;
  const middles = useMemo(() => middlesOf(groups, rowHeight, titleHeight), [groups, rowHeight, titleHeight]);

  const { holder, visit, press } = useRows(list, rows, selected, {
    onSelect: props.onSelect,
    onMove:
      onMove &&
      ((item, days) => {
        setProposed(t("timeline-proposed", { title: item.title, date: movedDate(item, days) }));
        onMove(item.id, days);
      }),
    onZoom: (key, item) => {
      if (key === "0") view.zoomTo("alles");
      else view.zoomBy(key === "+" ? 1 : -1, beginOf(item) ?? undefined);
    },
    onReach: (item) => view.reveal(reachOf(item, today, scale)),
  });

  return (
    <div
      className="rv-timeline"
      data-testid={props.testId ?? "timeline"}
      data-narrow={size.isNarrow}
      data-zoom={zoom}
      style={sizesOf(size)}
    >
      <TimelineZoom
        zoom={zoom}
        onZoom={(next) => view.zoomTo(next)}
        onStep={(direction) => view.zoomBy(direction)}
        onToday={() => view.centre(today)}
      />
      <div className="rv-timeline__box" ref={scroller}>
        <div className="rv-timeline__canvas" style={{ width: size.names + scale.width }}>
          <TimelineHead {...{ scale, upper, lower, bands, lanes, today, goal }} hasNames={!size.isNarrow} />
          <div className="rv-timeline__body">
            <TimelineGround heads={lower} bands={bands} />
            <div role="listbox" aria-label={t("timeline-label")} aria-describedby={help} ref={list}>
              {groups.map((group) => (
                <Rows key={group.step?.id ?? ""} group={group} hasTitle={hasTitleLine(group, groups)}>
                  {(item) => (
                    <TimelineRow
                      key={item.id}
                      item={item}
                      name={nameOf(item, titleOfStep(item, group), titlesBefore(item, ties, items))}
                      isInStep={group.step !== null && group.step !== item}
                      isSelected={item.id === selected}
                      isHolder={item.id === holder}
                      scale={scale}
                      today={today}
                      onClick={() => props.onSelect(item.id)}
                      onFocus={() => visit(item.id)}
                      onKeyDown={(event) => press(event, item)}
                    />
                  )}
                </Rows>
              ))}
            </div>
            <TimelineTies {...{ ties, items, middles, scale, today }} rowHeight={rowHeight} />
            <TimelineMarks scale={scale} today={today} goal={goal} />
          </div>
        </div>
      </div>
      {props.hidesNotes !== true && chosen !== undefined && chosen.notes.length > 0 && <Notes item={chosen} />}
      <TimelineLegend
        today={today}
        goal={goal}
        periods={props.periods}
        hasTies={ties.length > 0}
        hasNotes={items.some((item) => item.notes.length > 0)}
      />
      <p className="rv-small rv-muted rv-measure" id={help}>
        {t("timeline-help")} {onMove !== undefined && t("timeline-help-move")}
      </p>
      <p role="status" className="rv-visually-hidden">
        {proposed}
      </p>
    </div>
  );
}

/** A step with what belongs to it. What belongs to no step has words above it when there are steps. */
function Rows(props: { group: Group; hasTitle: boolean; children: (item: TimelineItem) => ReactNode }) {
  const { group } = props;
  return (
    <div role="group" aria-label={group.step?.title ?? t("timeline-no-step")} className="rv-timeline__group">
      {props.hasTitle && (
        <div className="rv-timeline__loose" aria-hidden="true">
          <span className="rv-timeline__name">{t("timeline-no-step")}</span>
        </div>
      )}
      {group.items.map(props.children)}
    </div>
  );
}

/** The warnings of the chosen line: the drawing only counts them. */
function Notes({ item }: { item: TimelineItem }) {
  return (
    <Notice kind="warning" title={t("timeline-notes-of", { title: item.title })} testId="timeline-notes">
      <ul className="rv-timeline__periods">
        {item.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}

function sizesOf(size: BoxSize): CSSProperties {
  return {
    "--rv-timeline-names": `${size.names}px`,
    "--rv-timeline-box": `${size.box}px`,
    "--rv-timeline-row": `${size.rowHeight}px`,
    "--rv-timeline-title": `${size.titleHeight}px`,
  } as CSSProperties;
}

function titleOfStep(item: TimelineItem, group: Group): string | null {
  return group.step === null || group.step === item ? null : group.step.title;
}

function titlesBefore(item: TimelineItem, ties: TimelineTie[], items: TimelineItem[]): string[] {
  const before = ties.filter((tie) => tie.after === item.id).map((tie) => tie.before);
  return items.filter(({ id }) => before.includes(id)).map(({ title }) => title);
}

function movedDate(item: TimelineItem, days: number): string {
  return formatDate(dateOfDay(dayNumber(beginOf(item) ?? "") + days));
}
