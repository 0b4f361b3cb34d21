import { Button, Table, type Column } from "@/components";
import type { SnapshotView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** All peildata, newest first. Without `onRemove` they can only be read. */
export function SnapshotTable(props: {
  snapshots: SnapshotView[];
  onRemove: ((snapshot: SnapshotView) => void) | null;
}) {
  return (
    <Table
      label={t("snapshot-table")}
      columns={columns(props.onRemove)}
      rows={props.snapshots}
      rowKey={(row) => row.id}
      testId="snapshots-table"
    />
  );
}

function columns(onRemove: ((snapshot: SnapshotView) => void) | null): Column<SnapshotView>[] {
  const all: Column<SnapshotView>[] = [
    { id: "name", header: t("snapshot-name"), width: "24%", sort: (row) => row.name, cell: (row) => row.name },
    {
      id: "date",
      header: t("snapshot-date"),
      width: "11.5rem",
      sort: (row) => row.date,
      cell: (row) => formatDate(row.date),
    },
    {
      id: "met",
      header: t("snapshot-met"),
      width: "16rem",
      sort: (row) => row.agreements_met,
      cell: (row) =>
        row.damaged
          ? t("snapshot-damaged")
          : t("snapshot-met-count", { met: row.agreements_met, total: row.agreements }),
    },
    { id: "note", header: t("snapshot-note"), cell: (row) => row.note },
  ];
  if (onRemove === null) return all;
  return [
    ...all,
    {
      id: "remove",
      header: t("snapshot-remove"),
      hideHeader: true,
      width: "4rem",
      cell: (row) => (
        <Button
          variant="subtle"
          small
          icon="remove"
          iconOnly
          onPress={() => onRemove(row)}
          testId={`snapshot-remove-${row.id}`}
        >
          {t("snapshot-remove-name", { name: row.name })}
        </Button>
      ),
    },
  ];
}
