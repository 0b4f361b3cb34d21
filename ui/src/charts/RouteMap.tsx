import { useId, useMemo, type MouseEvent, type ReactNode } from "react";
import { href, navigate } from "@/app/router";
import type { AgreementSummaryView, RouteView } from "@/ipc";
import { t } from "@/text";
import { verdictWords } from "@/text/words";
import { layOut, mapWidth, type Line, type Station } from "./routeMapLayout";
import { stateShapeParts } from "./stateShapeParts";
import "./RouteMap.css";

/**
 * The routekaart as a map: five lines, nine stations, and the four guiding questions where all lines begin.
 * Each station is a link with its state as a shape and in words; a screen reader meets lists of stations per route.
 */
export function RouteMap(props: {
  routes: RouteView[];
  stations: AgreementSummaryView[];
  coherence: AgreementSummaryView;
  /** The route that is proposed to begin with. */
  firstRoute: number;
  /** Councils that adopted the visie, and all. */
  adopted: number;
  councils: number;
}) {
  const title = useId();
  const { lines, hub, terminus, height } = useMemo(
    () => layOut(props.routes, props.stations),
    [props.routes, props.stations],
  );
  return (
    <svg
      className="rv-map"
      viewBox={`0 0 ${mapWidth} ${height}`}
      role="group"
      aria-labelledby={title}
      data-testid="route-map"
    >
      <title id={title}>{t("map-title")}</title>
      {lines.map((line) => (
        <path
          key={line.route.number}
          d={line.path}
          className={`rv-map__line rv-map__route-${line.route.number}`}
          data-outside={line.route.outside_norm}
        />
      ))}
      <Terminus x={terminus.x} y={terminus.y} adopted={props.adopted} total={props.councils} />
      <Hub x={hub.x} y={hub.y} group={props.coherence} />
      {lines.map((line) => (
        <RouteLine key={line.route.number} line={line} isFirst={line.route.number === props.firstRoute} />
      ))}
    </svg>
  );
}

function RouteLine({ line, isFirst }: { line: Line; isFirst: boolean }) {
  const { route } = line;
  const name = t("map-route", { number: route.number, title: route.title });
  return (
    <g role="list" aria-label={name} className={`rv-map__route-${route.number}`}>
      <text x={line.titleX} y={line.y - 22} className="rv-map__route-title" aria-hidden="true">
        <tspan className="rv-map__route-number">{t("map-route-number", { number: route.number })}</tspan>
        <tspan dx={8}>{route.title}</tspan>
        {isFirst && (
          <tspan dx={10} className="rv-map__begin">
            {t("map-begin")}
          </tspan>
        )}
      </text>
      {line.stations.map((station) => (
        <StationMark key={station.group.number} station={station} />
      ))}
    </g>
  );
}

function StationMark({ station }: { station: Station }) {
  const { group, x, y } = station;
  return (
    <g role="listitem" transform={`translate(${x} ${y})`}>
      <MapLink group={group}>
        <rect className="rv-map__halo" x={-82} y={-17} width={164} height={42 + station.lines.length * 17} rx={6} />
        <g className="rv-map__shape">{stateShapeParts(group.state, 12)}</g>
        <text className="rv-map__name" y={32} textAnchor="middle" aria-hidden="true">
          {station.lines.map((line, index) => (
            <tspan key={line} x={0} dy={index === 0 ? 0 : 17}>
              {`${index === 0 && group.kind === "agreement" ? `${group.number}. ${line}` : line} `}
            </tspan>
          ))}
          <tspan x={0} dy={17} className="rv-map__state">
            {verdictWords.text(group.state)}
          </tspan>
        </text>
      </MapLink>
    </g>
  );
}

/** Where all lines begin: the four questions that keep the agreements together. */
function Hub({ x, y, group }: { x: number; y: number; group: AgreementSummaryView }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <MapLink group={group}>
        <rect className="rv-map__halo" x={-40} y={-36} width={84} height={110} rx={6} />
        <rect className="rv-map__hub" x={-15} y={-30} width={30} height={60} rx={15} />
        <g className="rv-map__shape">{stateShapeParts(group.state, 9)}</g>
        <text className="rv-map__name" x={2} y={48} textAnchor="middle" aria-hidden="true">
          <tspan x={2}>{`${group.title} `}</tspan>
          <tspan x={2} dy={17} className="rv-map__state">
            {verdictWords.text(group.state)}
          </tspan>
        </text>
      </MapLink>
    </g>
  );
}

/** Where routes 1 and 2 lead: adoption by every council. */
function Terminus({ x, y, adopted, total }: { x: number; y: number; adopted: number; total: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        href={href("/besluitvorming")}
        onClick={(event) => follow(event, "/besluitvorming")}
        aria-label={t("map-terminus-name", { adopted, total })}
        data-testid="station-councils"
      >
        <rect className="rv-map__halo" x={-20} y={-24} width={130} height={48} rx={6} />
        <rect className="rv-map__hub" x={-13} y={-13} width={26} height={26} rx={4} />
        {adopted === total && total > 0 && <path className="rv-map__done" d="M-6 0L-2 5L7 -5" />}
        <text className="rv-map__name" y={-3} aria-hidden="true">
          <tspan x={22}>{`${t("map-terminus")} `}</tspan>
          <tspan x={22} dy={17} className="rv-map__state">
            {t("map-terminus-count", { adopted, total })}
          </tspan>
        </text>
      </a>
    </g>
  );
}

function follow(event: MouseEvent, to: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  navigate(to);
}

function MapLink({ group, children }: { group: AgreementSummaryView; children: ReactNode }) {
  const to = `/routekaart/${group.catalogue}/${group.number}`;
  return (
    <a
      href={href(to)}
      onClick={(event) => follow(event, to)}
      aria-label={stationName(group)}
      data-testid={`station-${group.number}`}
    >
      {children}
    </a>
  );
}

/** A station in words: what it is, how it stands, how many demands are met. */
function stationName(group: AgreementSummaryView): string {
  const title = group.kind === "agreement" ? `${group.number}. ${group.title}` : group.title;
  const state = verdictWords.text(group.state);
  if (group.binding_total === 0) {
    return t("map-station-advice", { title, state, judged: group.advice_judged, total: group.advice_total });
  }
  return t("map-station-binding", { title, state, met: group.binding_met, total: group.binding_total });
}
