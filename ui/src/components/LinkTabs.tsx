import { AppLink } from "./AppLink";
import "./Tabs.css";

/** Sheets that each have an address of their own. */
export function LinkTabs(props: {
  label: string;
  tabs: { to: string; label: string; current: boolean; testId?: string }[];
}) {
  return (
    <nav className="rv-tabs__list" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <AppLink key={tab.to} to={tab.to} current={tab.current} className="rv-tabs__tab" testId={tab.testId}>
          {tab.label}
        </AppLink>
      ))}
    </nav>
  );
}
