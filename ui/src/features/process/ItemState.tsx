import { Badge, Button, Notice } from "@/components";
import type { PlannedView } from "@/ipc";
import { t } from "@/text";
import { isOneDay, isOver, slipText } from "./planned";

/** What stands out at an item, how late or early it was, and moving it. `onMove` is null where nothing is changed. */
export function ItemState({ item, onMove }: { item: PlannedView; onMove: (() => void) | null }) {
  const over = isOver(item);
  // That it was late is among what stands out; it is not said twice.
  const isSaid = over && (item.slip ?? 0) > 0 && item.notes.length > 0;
  const slip = isSaid ? null : slipText(item);
  return (
    <div className="rv-stack">
      {item.notes.length > 0 && (
        <Notice kind="warning" title={t("process-notes")} testId="item-notes">
          <ul className="rv-process-list">
            {item.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {slip !== null && (
        <p>
          <Badge kind={(item.slip ?? 0) > 0 ? "warning" : "ok"} testId="item-slip">
            {slip}
          </Badge>
        </p>
      )}
      {onMove !== null && !over && (
        <div>
          <Button icon="calendar" onPress={onMove} testId="item-move">
            {t("move-start")}
          </Button>
        </div>
      )}
      {onMove !== null && over && (
        <p className="rv-small rv-muted" data-testid="item-over">
          {t(isOneDay(item) ? "move-over" : "item-over")}
        </p>
      )}
    </div>
  );
}
