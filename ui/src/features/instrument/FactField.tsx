import { Checkbox, DateField, Select, TextArea, TextField } from "@/components";
import { type ColumnView, type SheetRowView, useCommand, useDraft } from "@/ipc";
import { t } from "@/text";

const NONE = "geen";

/** One field of a row, as its kind asks. It saves itself; a refusal stands at the field, with the words still there. */
export function FactField(props: { sheet: string; row: SheetRowView; column: ColumnView; readOnly: boolean }) {
  const { sheet, row, column, readOnly } = props;
  const fill = useCommand("fillFact", { quiet: true });
  const stored = row.facts.find((fact) => fact.field === column.id)?.value ?? "";
  const save = (value: string) => fill.run(sheet, row.id, column.id, value);
  const isTyped = ["line", "text", "number", "decimal", "amount", "percent"].includes(column.kind);
  const draft = useDraft(isTyped ? asTyped(column.kind, stored) : stored, save, isTyped ? 700 : 0);
  const field = {
    label: column.title,
    description: column.help === "" ? undefined : column.help,
    error: fill.error === null ? null : `${fill.error.what} ${fill.error.next}`,
    isReadOnly: readOnly,
    testId: `fact-${column.id}`,
  };

  switch (column.kind) {
    case "text":
      return <TextArea {...field} {...draft} rows={3} />;
    case "date":
      return (
        <DateField
          {...field}
          value={draft.value === "" ? null : draft.value}
          onChange={(date) => draft.onChange(date ?? "")}
          onBlur={draft.onBlur}
        />
      );
    case "choices":
      return (
        <Several
          column={column}
          value={draft.value}
          onChange={draft.onChange}
          isDisabled={readOnly}
          error={field.error}
        />
      );
    case "yes":
    case "choice":
    case "municipality":
    case "row":
      return (
        <Select
          {...field}
          options={[{ id: NONE, label: t("instrument-none") }, ...optionsOf(column)]}
          value={draft.value === "" ? NONE : draft.value}
          onChange={(id) => draft.onChange(id === NONE ? "" : id)}
        />
      );
    default:
      return <TextField {...field} {...draft} inputMode={column.kind === "line" ? "text" : "numeric"} />;
  }
}

/** Some of a few options, as ticks. */
function Several(props: {
  column: ColumnView;
  value: string;
  onChange: (value: string) => void;
  isDisabled: boolean;
  error: string | null;
}) {
  const { column } = props;
  const chosen = props.value === "" ? [] : props.value.split(",");
  const change = (id: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, id] : chosen.filter((other) => other !== id);
    props.onChange(next.join(","));
  };
  return (
    <fieldset className="rv-several" data-testid={`fact-${column.id}`}>
      <legend className="utrecht-form-label rv-field__label">{column.title}</legend>
      {column.help !== "" && <p className="utrecht-form-field-description rv-field__description">{column.help}</p>}
      {column.options.map((option) => (
        <Checkbox
          key={option.id}
          isSelected={chosen.includes(option.id)}
          onChange={(isChosen) => change(option.id, isChosen)}
          isDisabled={props.isDisabled}
        >
          {option.title}
        </Checkbox>
      ))}
      {props.error !== null && (
        <p role="alert" className="utrecht-form-field-error-message">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}

function optionsOf(column: ColumnView): { id: string; label: string }[] {
  if (column.kind === "yes") {
    return [
      { id: "ja", label: t("yes") },
      { id: "nee", label: t("no") },
    ];
  }
  return column.options.map((option) => ({ id: option.id, label: option.title }));
}

/** A stored number as it is typed here: with a comma before its decimals. */
function asTyped(kind: string, value: string): string {
  return kind === "line" || kind === "text" ? value : value.replace(".", ",");
}
