import { AppLink, StateShape, Table, type Column } from "@/components";
import type { CheckMoveView } from "@/ipc";
import { t } from "@/text";

/** The checks that moved. */
export function MovedChecks({ checks }: { checks: CheckMoveView[] }) {
  return (
    <Table
      label={t("snapshot-checks-table")}
      columns={columns()}
      rows={checks}
      rowKey={(check) => `${check.catalogue} ${check.id}`}
      height="70vh"
      rowHeight={70}
      testId="comparison-checks"
    />
  );
}

function columns(): Column<CheckMoveView>[] {
  return [
    {
      id: "id",
      header: t("snapshot-number"),
      width: "5.5rem",
      sort: (check) => check.id,
      cell: (check) => (
        <AppLink
          to={`/routekaart/${check.catalogue}/${check.group}/${check.id}`}
          label={t("snapshot-check-open", { id: check.id, name: check.name })}
          testId={`comparison-check-${check.id}`}
        >
          {check.id}
        </AppLink>
      ),
    },
    { id: "name", header: t("snapshot-check"), width: "26%", sort: (check) => check.name, cell: (check) => check.name },
    {
      id: "before",
      header: t("snapshot-before"),
      width: "10rem",
      cell: (check) => <StateShape state={check.before} />,
    },
    { id: "after", header: t("snapshot-after"), width: "10rem", cell: (check) => <StateShape state={check.after} /> },
    { id: "what", header: t("snapshot-what"), cell: (check) => check.what },
  ];
}
