import type { AgreementSummaryView, RouteView } from "@/ipc";

/** A station on the map. */
export type Station = { x: number; y: number; group: AgreementSummaryView; lines: string[] };
/** A line of the map with its stations. */
export type Line = { route: RouteView; path: string; titleX: number; y: number; stations: Station[] };

export const mapWidth = 1000;
const top = 48;
const pitch = 98;
const firstStation = 268;
const between = 172;
const hub = 44;
const fanEnd = 150;
const terminus = 896;

/** Where everything on the map stands. Lines in the order of the routes, stations in the order of the norm. */
export function layOut(routes: RouteView[], stations: AgreementSummaryView[]) {
  const goal = top + pitch / 2;
  const middle = top + ((routes.length - 1) * pitch) / 2;
  const lines: Line[] = routes.map((route, index) => {
    const y = top + index * pitch;
    const start = middle + (index - (routes.length - 1) / 2) * 8;
    const own = stations.filter((station) => station.route === route.number);
    const begin = `M${hub} ${start}H78C112 ${start} 108 ${y} ${fanEnd} ${y}`;
    const end = leadsToVision(route)
      ? `H${terminus - 90}C${terminus - 45} ${y} ${terminus - 50} ${goal} ${terminus} ${goal}`
      : `H${firstStation + (own.length - 1) * between + 70}`;
    return {
      route,
      y,
      titleX: fanEnd + 2,
      path: begin + end,
      stations: own.map((group, place) => ({
        x: firstStation + place * between,
        y,
        group,
        // The line already says "Route 5".
        lines: wrap(group.kind === "learning" ? route.title : group.title, 23),
      })),
    };
  });
  return {
    lines,
    hub: { x: hub, y: middle },
    terminus: { x: terminus, y: goal },
    height: top + (routes.length - 1) * pitch + 66,
  };
}

/** Routes 1 and 2 are the process and the substance of the visie: they end where the councils adopt it. */
function leadsToVision(route: RouteView): boolean {
  return route.number <= 2;
}

/** A title in lines of at most `length` characters, broken between words. */
function wrap(title: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
