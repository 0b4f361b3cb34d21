import { useMemo, useState } from "react";
import { Choice, Heading, Icon, Table, type Column } from "@/components";
import type { ImportRowView } from "@/ipc";
import { t } from "@/text";
import { allFates, fateWords, placeOf } from "./fates";
import type { Side } from "./importState";

/** Stands for every fate. */
const ALL = "alle";

const NONE: ReadonlyMap<number, Side> = new Map();

/** Every row of the file with its fate and why. `sides`: for a file that is not taken in yet, what was chosen. */
export function RowsTable(props: { rows: ImportRowView[]; sides?: ReadonlyMap<number, Side> }) {
  const { rows } = props;
  const sides = props.sides ?? NONE;
  const [wanted, setWanted] = useState(ALL);
  const counts = useMemo(() => countsOf(rows, sides), [rows, sides]);
  // A fate that no row has any more is no filter.
  const filter = counts.has(wanted) ? wanted : ALL;
  const shown = useMemo(
    () => (filter === ALL ? rows : rows.filter((row) => placeOf(row, sides) === filter)),
    [rows, sides, filter],
  );
  const columns = useMemo(() => columnsOf(), []);
  const places = [...allFates, ...[...counts.keys()].filter((fate) => !allFates.some((known) => known === fate))];

  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="import-all-rows">
      <Heading level={3} id="import-all-rows">
        {t("import-all-rows")}
      </Heading>
      <Choice
        label={t("import-filter")}
        hideLabel
        options={[
          { id: ALL, label: t("import-filter-all", { count: rows.length }) },
          ...places
            .filter((fate) => counts.has(fate))
            .map((fate) => ({
              id: fate,
              label: t("import-filter-one", { fate: fateWords(fate).word, count: counts.get(fate) ?? 0 }),
            })),
        ]}
        value={filter}
        onChange={setWanted}
        testId="import-filter"
      />
      <p role="status" className="rv-muted rv-small" data-testid="import-shown">
        {filter === ALL
          ? t("import-shown-all", { count: rows.length })
          : t("import-shown", { count: shown.length, total: rows.length, fate: fateWords(filter).word })}
      </p>
      <Table
        label={t("import-all-rows")}
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.row)}
        height="60vh"
        rowHeight={70}
        testId="import-rows"
      />
    </section>
  );
}

function columnsOf(): Column<ImportRowView>[] {
  return [
    {
      id: "row",
      header: t("import-row"),
      width: "5rem",
      numeric: true,
      cell: (row) => row.row,
      sort: (row) => row.row,
    },
    {
      id: "fate",
      header: t("import-fate"),
      width: "9.5rem",
      cell: (row) => <FateCell fate={row.fate} />,
      sort: (row) => allFates.findIndex((fate) => fate === row.fate),
    },
    {
      id: "number",
      header: t("import-number"),
      width: "5.5rem",
      numeric: true,
      cell: (row) => row.number,
      sort: (row) => row.number,
    },
    {
      id: "text",
      header: t("import-text"),
      width: "36%",
      cell: (row) => (row.text === "" ? <span className="rv-muted">{t("import-text-none")}</span> : row.text),
    },
    { id: "why", header: t("import-why"), cell: (row) => <Why row={row} /> },
  ];
}

function FateCell({ fate }: { fate: string }) {
  const { word, icon } = fateWords(fate);
  return (
    <span className="rv-import__fate" data-fate={fate}>
      <Icon name={icon} />
      {word}
    </span>
  );
}

/** Why, and for an answer what it was and what it becomes. */
function Why({ row }: { row: ImportRowView }) {
  const isAnswer = row.fate === "antwoord";
  return (
    <>
      {row.words}
      {isAnswer && row.ours !== "" && <p className="rv-muted rv-small">{t("import-was", { answer: row.ours })}</p>}
      {isAnswer && row.theirs !== "" && (
        <p className="rv-muted rv-small">{t("import-answer-becomes", { answer: row.theirs })}</p>
      )}
    </>
  );
}

/** How many rows stand under each fate. */
function countsOf(rows: ImportRowView[], sides: ReadonlyMap<number, Side>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(placeOf(row, sides), (counts.get(placeOf(row, sides)) ?? 0) + 1);
  return counts;
}
