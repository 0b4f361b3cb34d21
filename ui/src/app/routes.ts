import { lazy } from "react";
import { routes as evidenceRoutes } from "@/features/evidence/routes";
import { routes as importRoutes } from "@/features/import/routes";
import { routes as partyRoutes } from "@/features/parties/routes";
import { routes as privacyRoutes } from "@/features/privacy/routes";
import { routes as processRoutes } from "@/features/process/routes";
import { routes as reflectionRoutes } from "@/features/reflection/routes";
import { routes as snapshotRoutes } from "@/features/snapshot/routes";
import { routes as visionRoutes } from "@/features/vision/routes";
import { match } from "./router";
import type { Route } from "./route";

const agreementScreen = lazy(() => import("@/features/agreement/AgreementScreen"));
const instrumentScreen = lazy(() => import("@/features/instrument/InstrumentScreen"));
const councilsScreen = lazy(() => import("@/features/council/CouncilsScreen"));

/** Every address of the open workbook. */
export const routes: Route[] = [
  { path: "/overzicht", area: "overzicht", screen: lazy(() => import("@/features/overview/OverviewScreen")) },
  { path: "/routekaart", area: "routekaart", screen: lazy(() => import("@/features/agreement/CataloguesScreen")) },
  { path: "/routekaart/:catalogue/:number", area: "routekaart", screen: agreementScreen },
  { path: "/routekaart/:catalogue/:number/:check", area: "routekaart", screen: agreementScreen, detail: "check" },
  { path: "/instrument/:id", area: "routekaart", screen: instrumentScreen },
  { path: "/instrument/:id/:row", area: "routekaart", screen: instrumentScreen, detail: "row" },
  ...evidenceRoutes,
  ...snapshotRoutes,
  ...reflectionRoutes,
  ...processRoutes,
  ...importRoutes,
  ...partyRoutes,
  ...privacyRoutes,
  ...visionRoutes,
  { path: "/besluitvorming", area: "besluitvorming", screen: councilsScreen },
  { path: "/besluitvorming/:municipality", area: "besluitvorming", screen: councilsScreen, detail: "municipality" },
  { path: "/documenten", area: "documenten", screen: lazy(() => import("@/features/documents/DocumentsScreen")) },
  { path: "/geschiedenis", area: "geschiedenis", screen: lazy(() => import("@/features/history/HistoryScreen")) },
  { path: "/instellingen", area: "instellingen", screen: lazy(() => import("@/features/settings/SettingsScreen")) },
];

/** The route that fits an address, with its params. */
export function findRoute(address: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = match(route.path, address);
    if (params !== null) return { route, params };
  }
  return null;
}
