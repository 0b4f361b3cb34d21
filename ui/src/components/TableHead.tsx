import type { Column } from "./Table";

/** The header row; a column that sorts has a button. */
export function TableHead<Row>(props: {
  columns: Column<Row>[];
  sort: { column: string; descending?: boolean } | null;
  onSort: (column: string) => void;
}) {
  return (
    <thead className="utrecht-table__header utrecht-table__header--sticky">
      <tr className="utrecht-table__row">
        {props.columns.map((column) => {
          const isSorted = props.sort?.column === column.id;
          const descending = props.sort?.descending === true;
          return (
            <th
              key={column.id}
              scope="col"
              className={`utrecht-table__header-cell rv-table__head${column.numeric === true ? " utrecht-table__header-cell--numeric-column" : ""}`}
              aria-sort={isSorted ? (descending ? "descending" : "ascending") : undefined}
            >
              {column.hideHeader === true ? (
                <span className="rv-visually-hidden">{column.header}</span>
              ) : column.sort === undefined ? (
                column.header
              ) : (
                <button
                  type="button"
                  className="utrecht-table__header-cell-button rv-table__sort"
                  onClick={() => props.onSort(column.id)}
                >
                  {column.header}
                  <span aria-hidden="true" className="rv-table__arrow" data-sorted={isSorted}>
                    {isSorted ? (descending ? "↓" : "↑") : "↕"}
                  </span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
