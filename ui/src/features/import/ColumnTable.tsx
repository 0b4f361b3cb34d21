import { Select, Table, type Column } from "@/components";
import type { InputColumnView, InputFieldView } from "@/ipc";
import { t } from "@/text";
import { choiceOf, columnName, sheetOf, type ImportState } from "./importState";

/** Stands for a column that is left out; a choice cannot have an empty word. */
const SKIP = "-";

type Line = InputColumnView & { index: number };

/** The columns of the file down, each with its first words and the field that it becomes. */
export function ColumnTable(props: {
  state: ImportState;
  fields: InputFieldView[];
  onChoose: (column: number, field: string) => void;
}) {
  const columns = sheetOf(props.state)?.columns ?? [];
  const chosen = choiceOf(props.state).fields;
  const options = [
    { id: SKIP, label: t("import-skip") },
    ...props.fields.map(({ id, title }) => ({ id, label: title })),
  ];
  const shown: Column<Line>[] = [
    {
      id: "heading",
      header: t("import-column"),
      width: "13rem",
      cell: ({ heading, index }) =>
        heading.trim() === "" ? (
          <span className="rv-muted">{columnName(heading, index)}</span>
        ) : (
          <strong>{columnName(heading, index)}</strong>
        ),
    },
    {
      id: "becomes",
      header: t("import-becomes"),
      width: "17rem",
      cell: ({ heading, index }) => (
        <Select
          label={t("import-becomes-of", { column: columnName(heading, index) })}
          hideLabel
          options={options}
          value={chosen[index] === undefined || chosen[index] === "" ? SKIP : chosen[index]}
          onChange={(field) => props.onChoose(index, field === SKIP ? "" : field)}
          testId={`import-field-${index}`}
        />
      ),
    },
    { id: "sample", header: t("import-sample"), cell: ({ sample }) => <Sample words={sample} /> },
  ];
  return (
    <Table
      label={t("import-columns-heading")}
      columns={shown}
      rows={columns.map((column, index) => ({ ...column, index }))}
      rowKey={(line) => String(line.index)}
      height="70vh"
      rowHeight={90}
      empty={t("import-no-columns")}
      testId="import-columns"
    />
  );
}

/** The first words under a heading. */
function Sample({ words }: { words: string[] }) {
  if (words.length === 0) return <span className="rv-muted rv-small">{t("import-sample-none")}</span>;
  return (
    <ul className="rv-plain-list rv-small">
      {words.slice(0, 3).map((word, index) => (
        // Two rows may say the same.
        <li key={index} className="rv-import__sample">
          {word}
        </li>
      ))}
    </ul>
  );
}
