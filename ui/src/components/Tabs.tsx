import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import "./Tabs.css";

/** Sheets of one screen. Arrow keys move, the panel follows. */
export function Tabs(props: {
  label: string;
  tabs: { id: string; label: ReactNode; content: ReactNode; testId?: string }[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  return (
    <AriaTabs className="rv-tabs" selectedKey={props.selected} onSelectionChange={(id) => props.onSelect(String(id))}>
      <TabList aria-label={props.label} className="rv-tabs__list">
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="rv-tabs__tab" data-testid={tab.testId}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="rv-tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
