import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { t } from "@/text";
import { TableHead } from "./TableHead";
import { useVisibleRows } from "./useVisibleRows";
import "./Table.css";

/** A column. With `sort` its header is a button; give the value by which it sorts. */
export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sort?: (row: Row) => string | number | null;
  /** Share of the width, such as "30%" or "8rem". Columns are fixed: they do not jump. */
  width?: string;
  numeric?: boolean;
  /** Header for screen readers only, for a column of buttons. */
  hideHeader?: boolean;
};

export type TableProps<Row> = {
  /** What the table is about; its caption, for screen readers. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** The row whose details stand at the right. */
  selected?: string | null;
  initialSort?: { column: string; descending?: boolean };
  /** Height in which a long list scrolls by itself; without it the page scrolls. More than 80 rows draw only what shows. */
  height?: string;
  /** Expected height of a row in pixels, for long lists. */
  rowHeight?: number;
  /** Stands in the table when it has no rows. */
  empty?: ReactNode;
  testId?: string;
};

/** From this many rows on a list that has a height scrolls by itself. */
const LONG = 80;

/** A real table: sortable, keyboard first (arrows up and down go from row to row), only visible rows drawn. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey } = props;
  const [sort, setSort] = useState(props.initialSort ?? null);
  const scroller = useRef<HTMLDivElement>(null);

  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.column)?.sort;
    if (by === undefined) return rows;
    const turn = sort?.descending === true ? -1 : 1;
    return rows.toSorted((a, b) => turn * compare(by(a), by(b)));
  }, [rows, columns, sort]);

  // A short list scrolls with its page: two scroll bars beside each other help nobody.
  const height = rows.length > LONG ? props.height : undefined;
  const visible = useVisibleRows(sorted.length, scroller, props.rowHeight ?? 45);

  function toggle(column: string) {
    setSort((now) => ({ column, descending: now?.column === column && now.descending !== true }));
  }

  return (
    <div
      className="utrecht-table__container rv-table__box"
      ref={scroller}
      style={height === undefined ? undefined : { maxHeight: height, overflow: "auto" }}
      {...(height === undefined ? {} : { role: "region", tabIndex: 0, "aria-label": props.label })}
    >
      <table
        className="utrecht-table rv-table"
        aria-rowcount={sorted.length + 1}
        data-testid={props.testId}
        aria-label={props.label}
        style={{ minWidth: leastWidth(columns) }}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSort={toggle} />
        {/* The keys belong to the links in the rows; the body only hears them pass. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody className="utrecht-table__body" onKeyDown={moveBetweenRows}>
          {visible.before > 0 && <Gap height={visible.before} span={columns.length} />}
          {visible.indexes.map((index) => {
            const row = sorted[index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                className="utrecht-table__row rv-table__row"
                aria-rowindex={index + 2}
                data-selected={props.selected === key}
                data-key={key}
                ref={visible.measure}
                data-index={index}
              >
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={`utrecht-table__cell rv-table__cell${column.numeric === true ? " utrecht-table__cell--numeric-column" : ""}`}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {visible.after > 0 && <Gap height={visible.after} span={columns.length} />}
          {sorted.length === 0 && (
            <tr>
              <td className="utrecht-table__cell rv-table__empty" colSpan={columns.length}>
                {props.empty ?? t("table-empty")}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** A column without a width takes what is left, but never less than this. */
const LEAST = "12rem";

/** A share of the table is not allowed to become less than a few words. */
function atLeast(width: string): string {
  return width.endsWith("%") ? "8rem" : width;
}

function leastWidth<Row>(columns: Column<Row>[]): string {
  return `calc(${columns.map(({ width }) => (width === undefined ? LEAST : atLeast(width))).join(" + ")})`;
}

/** Stands in for rows that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "nl", { numeric: true });
}

/** Arrow up and down take the focus to the same control in the next row. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const target = event.target as HTMLElement;
  if (target.closest("input, textarea, [role=combobox], [aria-haspopup], [role=spinbutton], [role=radio]")) return;
  const row = target.closest("tr");
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  if (!row || !next) return;
  const controls = "a[href], button";
  const column = [...row.querySelectorAll(controls)].indexOf(target);
  const wanted = next.querySelectorAll<HTMLElement>(controls)[Math.max(column, 0)];
  if (wanted === undefined) return;
  event.preventDefault();
  wanted.focus();
}
