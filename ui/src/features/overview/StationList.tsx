import { AppLink, StateShape, Table, type Column } from "@/components";
import type { AgreementSummaryView, RouteView } from "@/ipc";
import { t } from "@/text";

/** The same as the map, as a table. */
export function StationList({ routes, stations }: { routes: RouteView[]; stations: AgreementSummaryView[] }) {
  const routeTitle = (group: AgreementSummaryView) =>
    routes.find((route) => route.number === group.route)?.title ?? t("map-all-routes");
  const columns: Column<AgreementSummaryView>[] = [
    {
      id: "title",
      header: t("agreement-column-title"),
      width: "34%",
      cell: (group) => (
        <AppLink to={`/routekaart/${group.catalogue}/${group.number}`}>
          {group.kind === "agreement" ? t("map-station", { number: group.number, title: group.title }) : group.title}
        </AppLink>
      ),
    },
    { id: "route", header: t("agreement-column-route"), width: "28%", cell: routeTitle },
    {
      id: "state",
      header: t("agreement-column-state"),
      width: "20%",
      cell: (group) => <StateShape state={group.state} />,
    },
    {
      id: "binding",
      header: t("agreement-column-binding"),
      width: "18%",
      cell: (group) =>
        group.binding_total === 0
          ? t("agreement-advice-count", { judged: group.advice_judged, total: group.advice_total })
          : t("agreement-binding-count", { met: group.binding_met, total: group.binding_total }),
    },
  ];
  return (
    <Table
      label={t("map-title")}
      columns={columns}
      rows={stations}
      rowKey={(group) => group.number}
      testId="station-list"
    />
  );
}
