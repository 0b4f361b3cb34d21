import { useMemo, useState } from "react";
import { AppLink, Badge, Button, EmptyState, Heading, Icon, Table, type Column } from "@/components";
import type { ColumnView, SheetRowView, SheetView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { Measurements } from "./Measurements";
import { RowNameDialog } from "./RowNameDialog";
import { SheetExport } from "./SheetExport";
import { nameOf, useAddRow } from "./rows";

/** One table of facts: its rows, and the verb that adds one. */
export function SheetPanel(props: {
  instrument: string;
  sheet: SheetView;
  selected: string | undefined;
  readOnly: boolean;
}) {
  const { instrument, sheet, readOnly } = props;
  const [isNaming, setNaming] = useState(false);
  const add = useAddRow(instrument, sheet.id);
  const columns = useMemo(
    () => columnsOf(instrument, sheet, props.selected !== undefined),
    [instrument, sheet, props.selected],
  );
  const isFull = sheet.most !== null && sheet.rows.filter((row) => row.own).length >= sheet.most;
  const button = sheet.takes_rows && !readOnly && !isFull && (
    <Button
      icon="plus"
      onPress={() => {
        if (sheet.named) setNaming(true);
        else void add("");
      }}
      testId="row-add"
    >
      {t("instrument-add", { word: capital(sheet.row_word) })}
    </Button>
  );

  return (
    <section className="rv-stack" aria-label={sheet.title}>
      <div className="rv-row">
        <div className="rv-sheet__head">
          <Heading level={2}>{sheet.title}</Heading>
          {sheet.about !== "" && <p className="rv-measure">{sheet.about}</p>}
        </div>
        {sheet.rows.length > 0 && (
          <div className="rv-page__actions rv-row">
            <SheetExport sheet={sheet} />
            {button}
          </div>
        )}
      </div>
      {isFull && <p className="rv-muted">{t("instrument-full", { most: sheet.most ?? 0 })}</p>}
      {sheet.rows.length === 0 ? (
        <EmptyState title={t("instrument-empty-title")} action={button}>
          <p>{t(sheet.takes_rows ? "instrument-empty-text" : "instrument-given-empty")}</p>
        </EmptyState>
      ) : (
        <Table
          label={sheet.title}
          columns={columns}
          rows={sheet.rows}
          rowKey={(row) => row.id}
          selected={props.selected}
          height="70vh"
          testId={`sheet-${sheet.id}`}
        />
      )}
      <p className="rv-muted rv-small">{t("instrument-live", { title: sheet.title })}</p>
      {sheet.lines.length > 0 && <Measurements lines={sheet.lines} />}
      {isNaming && (
        <RowNameDialog
          title={t("instrument-add-title", { word: capital(sheet.row_word) })}
          confirm={t("instrument-add-confirm")}
          start=""
          save={add}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  );
}

function columnsOf(instrument: string, sheet: SheetView, narrow: boolean): Column<SheetRowView>[] {
  const numbers = new Map(sheet.rows.map((row, index) => [row.id, index + 1]));
  const name: Column<SheetRowView> = {
    id: "name",
    header: t("instrument-column-name"),
    width: sheet.named ? undefined : "9rem",
    sort: (row) => (row.own ? row.name : null),
    cell: (row) => (
      <>
        <AppLink to={`/instrument/${instrument}/${row.id}`}>{nameOf(sheet, row, numbers.get(row.id) ?? 0)}</AppLink>
        {row.confidential && (
          <span className="rv-sheet__mark">
            <Badge kind="warning">{t("instrument-confidential")}</Badge>
          </span>
        )}
        {row.remarks.some((remark) => remark.kind === "warning") && (
          <span className="rv-sheet__mark rv-sheet__warning">
            <Icon name="warning" />
            {row.remarks.find((remark) => remark.kind === "warning")?.text}
          </span>
        )}
      </>
    ),
  };
  const shown = sheet.columns.filter((column) => column.shown).slice(0, narrow ? 2 : undefined);
  return [
    name,
    ...shown.map((column): Column<SheetRowView> => ({
      id: column.id,
      header: column.title,
      numeric: isNumber(column),
      width: widthOf(column.kind),
      sort: (row) => sortValue(column, row),
      cell: (row) => {
        const fact = row.facts.find((candidate) => candidate.field === column.id);
        return fact === undefined ? (
          <span className="rv-muted">{t("instrument-not-filled")}</span>
        ) : (
          <span className="rv-sheet__cell">{column.kind === "date" ? formatShortDate(fact.value) : fact.text}</span>
        );
      },
    })),
  ];
}

/** Numbers and days by what they are, everything else by what a person reads. */
function sortValue(column: ColumnView, row: SheetRowView): string | number | null {
  const fact = row.facts.find((candidate) => candidate.field === column.id);
  if (fact === undefined) return null;
  if (isNumber(column)) return Number(fact.value);
  return column.kind === "date" ? fact.value : fact.text;
}

function isNumber(column: ColumnView): boolean {
  return ["number", "decimal", "amount", "percent"].includes(column.kind);
}

function widthOf(kind: string): string | undefined {
  if (["text", "line", "choices", "row", "municipality"].includes(kind)) return undefined;
  return kind === "date" || kind === "yes" ? "8rem" : "10rem";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
