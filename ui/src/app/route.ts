import type { ComponentType, LazyExoticComponent } from "react";

/** The areas of the left rail, in the order of the work. */
export type Area =
  | "overzicht"
  | "routekaart"
  | "proces"
  | "betrokkenen"
  | "visie"
  | "besluitvorming"
  | "documenten"
  | "geschiedenis"
  | "instellingen";

/** What a screen is given: the parts of the address at the `:names` of its pattern. */
export type ScreenProps = { params: Record<string, string> };

/** An address and the screen that stands there. */
export type Route = {
  /** Pattern such as `/visie/:section`. The first that fits wins, so write `nieuw` before `:id`. */
  path: string;
  /** Which entry of the rail is lit. */
  area: Area;
  /** The screen. Lazy, so that the window starts without it. */
  screen: LazyExoticComponent<ComponentType<ScreenProps>>;
  /**
   * The param that only opens details beside the screen, such as `check`. Give both addresses the same `screen`
   * constant: then it stays mounted, keeps its scroll and the focus goes to the details.
   */
  detail?: string;
};
