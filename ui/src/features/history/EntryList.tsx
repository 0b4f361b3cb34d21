import { Badge, Button, Table, type Column } from "@/components";
import type { EntryView } from "@/ipc";
import { t, textId } from "@/text";
import { formatMoment } from "@/text/dates";
import "./history.css";

const states: Record<string, string> = {
  undone: textId("history-undone"),
  superseded: textId("history-superseded"),
  undo: textId("history-is-undo"),
  redo: textId("history-is-redo"),
};

const columns = (): Column<EntryView>[] => [
  { id: "at", header: t("history-at"), width: "15rem", cell: (entry) => formatMoment(entry.at) },
  {
    id: "label",
    header: t("history-what"),
    cell: (entry) => {
      const state = states[entry.state];
      return (
        <span className="rv-entry" data-state={entry.state} data-testid={`history-entry-${entry.id}`}>
          <span className="rv-entry__label">{entry.label}</span>
          {state !== undefined && <Badge>{t(state)}</Badge>}
        </span>
      );
    },
  },
  { id: "actor", header: t("history-who"), width: "13rem", cell: (entry) => entry.actor },
];

/** The lines, newest first; older ones on request. */
export function EntryList({ entries, onMore }: { entries: EntryView[]; onMore: (() => void) | null }) {
  return (
    <div className="rv-stack">
      <Table
        label={t("history-table")}
        columns={columns()}
        rows={entries}
        rowKey={(entry) => entry.id}
        height="70vh"
        rowHeight={48}
        testId="history-list"
      />
      {onMore !== null && (
        <div>
          <Button small onPress={onMore}>
            {t("history-more")}
          </Button>
        </div>
      )}
    </div>
  );
}
