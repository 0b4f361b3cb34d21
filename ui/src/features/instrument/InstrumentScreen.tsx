import { useState } from "react";
import type { ScreenProps } from "@/app/route";
import { navigate } from "@/app/router";
import { Page, Tabs, View } from "@/components";
import { type InstrumentView, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { RowPane } from "./RowPane";
import { SheetPanel } from "./SheetPanel";
import "./instrument.css";

/**
 * One instrument: its tables, and the row that is being filled in.
 *
 * Test ids: instrument, sheet-ID (the table), sheet-tab-ID, row-add, row-name, row-add-confirm, row-pane, fact-FIELD,
 * row-rename, row-remove, row-remove-confirm, row-confidential, remarks, charts.
 */
export default function InstrumentScreen({ params }: ScreenProps) {
  const { id = "", row } = params;
  const instrument = useView("instrument", id);
  return <View query={instrument}>{(data) => <Instrument key={id} data={data} rowId={row} />}</View>;
}

function Instrument({ data, rowId }: { data: InstrumentView; rowId: string | undefined }) {
  const { summary, sheets } = data;
  const readOnly = useReadOnly();
  const agreement = useView("agreement", summary.catalogue, summary.group).data?.summary;
  const holding = sheets.find((sheet) => sheet.rows.some((row) => row.id === rowId));
  const [asked, setAsked] = useState(sheets[0]?.id ?? "");
  // The row that is open decides; else the table that was asked for.
  const chosen = holding?.id ?? asked;
  const row = holding?.rows.find((candidate) => candidate.id === rowId);
  const address = `/instrument/${summary.id}`;
  const shown = sheets.find((sheet) => sheet.id === chosen);

  return (
    <Page
      title={summary.title}
      crumbs={[
        { label: t("area-routekaart"), to: "/routekaart" },
        {
          label: agreement?.title ?? summary.group,
          to: `/routekaart/${summary.catalogue}/${summary.group}`,
        },
      ]}
      lead={<p>{data.about}</p>}
      details={
        row === undefined || holding === undefined ? undefined : (
          <RowPane key={row.id} sheet={holding} row={row} readOnly={readOnly} onClose={() => navigate(address)} />
        )
      }
      width="wide"
      testId="instrument"
    >
      {sheets.length === 1 && shown !== undefined ? (
        <SheetPanel instrument={summary.id} sheet={shown} selected={rowId} readOnly={readOnly} />
      ) : (
        <Tabs
          label={t("instrument-tables")}
          selected={chosen}
          onSelect={(sheet) => {
            setAsked(sheet);
            if (rowId !== undefined && sheet !== holding?.id) navigate(address);
          }}
          tabs={sheets.map((sheet) => ({
            id: sheet.id,
            label: sheet.title,
            testId: `sheet-tab-${sheet.id}`,
            content: <SheetPanel instrument={summary.id} sheet={sheet} selected={rowId} readOnly={readOnly} />,
          }))}
        />
      )}
      <p className="rv-muted rv-small">{t("instrument-source", { source: data.source })}</p>
    </Page>
  );
}
