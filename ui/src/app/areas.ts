import type { IconName } from "@/components";
import { textId } from "@/text";
import type { Area } from "./route";

/** An entry of the rail. */
export type AreaEntry = { area: Area; to: string; name: string; icon: IconName };

/** The seven areas in the order of the work. */
export const workAreas: AreaEntry[] = [
  { area: "overzicht", to: "/overzicht", name: textId("area-overzicht"), icon: "overview" },
  { area: "routekaart", to: "/routekaart", name: textId("area-routekaart"), icon: "map" },
  { area: "proces", to: "/proces", name: textId("area-proces"), icon: "process" },
  { area: "betrokkenen", to: "/betrokkenen", name: textId("area-betrokkenen"), icon: "people" },
  { area: "visie", to: "/visie", name: textId("area-visie"), icon: "vision" },
  { area: "besluitvorming", to: "/besluitvorming", name: textId("area-besluitvorming"), icon: "council" },
  { area: "documenten", to: "/documenten", name: textId("area-documenten"), icon: "documents" },
];

/** Below them. */
export const otherAreas: AreaEntry[] = [
  { area: "geschiedenis", to: "/geschiedenis", name: textId("area-geschiedenis"), icon: "history" },
  { area: "instellingen", to: "/instellingen", name: textId("area-instellingen"), icon: "settings" },
];
