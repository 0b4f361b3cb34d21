import type { KeyboardEvent } from "react";
import { Icon } from "@/components";
import type { Scale } from "./scale";
import { TimelineBars } from "./TimelineBars";
import { TimelineSign } from "./TimelineSign";
import type { TimelineItem } from "./types";

/** A line: its name, and its bars. For who does not see them its name is a sentence. */
export function TimelineRow(props: {
  item: TimelineItem;
  name: string;
  isInStep: boolean;
  isSelected: boolean;
  /** Holds the one tab stop. */
  isHolder: boolean;
  scale: Scale;
  today: string;
  onClick: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { item } = props;
  return (
    <div
      role="option"
      aria-selected={props.isSelected}
      tabIndex={props.isHolder ? 0 : -1}
      className="rv-timeline__row"
      data-kind={item.kind}
      data-in-step={props.isInStep}
      data-testid={`timeline-${item.id}`}
      onClick={props.onClick}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      {/* What one sees is spread over the line; what one hears is one sentence. */}
      <span className="rv-visually-hidden">{props.name}</span>
      <span className="rv-timeline__name" aria-hidden="true">
        <TimelineSign kind={item.kind} />
        <span className="rv-timeline__title" title={item.title}>
          {item.title}
        </span>
        {item.notes.length > 0 && (
          <span className="rv-timeline__notes">
            <Icon name="warning" />
            {item.notes.length}
          </span>
        )}
      </span>
      <TimelineBars item={item} scale={props.scale} today={props.today} />
    </div>
  );
}
