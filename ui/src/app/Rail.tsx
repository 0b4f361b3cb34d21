import { useEffect, useRef } from "react";
import { AppLink, Badge, Icon } from "@/components";
import type { WorkbookView } from "@/ipc";
import { t } from "@/text";
import { otherAreas, workAreas, type AreaEntry } from "./areas";
import type { Area } from "./route";

/** The left rail: whose workbook this is, and its areas. */
export function Rail(props: { workbook: WorkbookView; area: Area | null; isOpen: boolean; onNavigate: () => void }) {
  const { region } = props.workbook;
  const nav = useRef<HTMLElement>(null);
  // Opened on request in a narrow window, where it stands below the button: go on from its first link.
  useEffect(() => {
    if (props.isOpen) nav.current?.querySelector("a")?.focus();
  }, [props.isOpen]);
  return (
    <div className="rv-rail" data-open={props.isOpen} id="rail">
      {/* A press on a link closes the menu of a narrow window; the links themselves do the work. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <nav ref={nav} aria-label={t("rail-label")} onClick={props.onNavigate} data-testid="rail">
        <div className="rv-rail__head">
          <p className="rv-rail__product">{t("app-name")}</p>
          <p className="rv-rail__region">{region.name}</p>
          {region.fictional && <Badge kind="warning">{t("rail-fictional")}</Badge>}
        </div>
        <RailList entries={workAreas} area={props.area} />
        <RailList entries={otherAreas} area={props.area} />
      </nav>
    </div>
  );
}

function RailList({ entries, area }: { entries: AreaEntry[]; area: Area | null }) {
  return (
    <ul className="rv-rail__list">
      {entries.map((entry) => (
        <li key={entry.area}>
          <AppLink to={entry.to} className="rv-rail__link" current={entry.area === area} testId={`rail-${entry.area}`}>
            <Icon name={entry.icon} />
            {t(entry.name)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
