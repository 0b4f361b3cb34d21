import { AppLink, StateShape, Table, type Column } from "@/components";
import type { GroupMoveView } from "@/ipc";
import { t } from "@/text";

/** Every agreement and article, then and now; what moved first. */
export function MovedGroups({ groups }: { groups: GroupMoveView[] }) {
  const rows = [...groups.filter((group) => group.moved), ...groups.filter((group) => !group.moved)];
  return (
    <Table
      label={t("snapshot-groups")}
      columns={columns()}
      rows={rows}
      rowKey={(group) => `${group.catalogue} ${group.number}`}
      testId="comparison-groups"
    />
  );
}

function columns(): Column<GroupMoveView>[] {
  return [
    {
      id: "title",
      header: t("snapshot-group"),
      cell: (group) => (
        <AppLink to={`/routekaart/${group.catalogue}/${group.number}`}>
          {t("snapshot-group-title", { number: group.number, title: group.title })}
        </AppLink>
      ),
    },
    {
      id: "moved",
      header: t("snapshot-moved"),
      width: "9rem",
      cell: (group) =>
        group.moved ? (
          <strong>{t("snapshot-moved-yes")}</strong>
        ) : (
          <span className="rv-muted">{t("snapshot-moved-no")}</span>
        ),
    },
    {
      id: "before",
      header: t("snapshot-before"),
      width: "10rem",
      cell: (group) => <StateShape state={group.before} />,
    },
    { id: "after", header: t("snapshot-after"), width: "10rem", cell: (group) => <StateShape state={group.after} /> },
    {
      id: "binding",
      header: t("snapshot-binding"),
      width: "13.5rem",
      cell: (group) =>
        group.binding_total === 0
          ? t("snapshot-binding-none")
          : t("snapshot-binding-count", {
              before: group.binding_before,
              after: group.binding_after,
              total: group.binding_total,
            }),
    },
  ];
}
