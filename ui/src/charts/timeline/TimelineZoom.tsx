import { Button, Choice } from "@/components";
import { t, textId } from "@/text";
import { zooms, type Zoom } from "./scale";

const labels: Record<Zoom, string> = {
  alles: textId("timeline-zoom-alles"),
  jaar: textId("timeline-zoom-jaar"),
  kwartaal: textId("timeline-zoom-kwartaal"),
  maand: textId("timeline-zoom-maand"),
  week: textId("timeline-zoom-week"),
};

/** How much of time is in view, and the way back to today. */
export function TimelineZoom(props: {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onStep: (direction: 1 | -1) => void;
  onToday: () => void;
}) {
  return (
    <div className="rv-timeline__tools">
      <Choice
        label={t("timeline-zoom")}
        hideLabel
        options={zooms.map((id) => ({ id, label: t(labels[id]) }))}
        value={props.zoom}
        onChange={props.onZoom}
        testId="timeline-zoom"
      />
      <div className="rv-row rv-gap-s">
        <Button iconOnly icon="minus" onPress={() => props.onStep(-1)} testId="timeline-zoom-out">
          {t("timeline-zoom-out")}
        </Button>
        <Button iconOnly icon="plus" onPress={() => props.onStep(1)} testId="timeline-zoom-in">
          {t("timeline-zoom-in")}
        </Button>
        <Button icon="calendar" onPress={props.onToday} testId="timeline-to-today">
          {t("timeline-to-today")}
        </Button>
      </div>
    </div>
  );
}
