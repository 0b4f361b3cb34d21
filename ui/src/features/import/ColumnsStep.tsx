import { useState } from "react";
import { Button, ErrorNotice, Heading, Notice, View } from "@/components";
import { useView, type InputFieldView, type IpcError } from "@/ipc";
import { t } from "@/text";
import { ColumnTable } from "./ColumnTable";
import { countsInWords } from "./fates";
import { FileBar } from "./FileBar";
import { columnName, columnWith, sheetOf, withField } from "./importState";
import { RestFields } from "./RestFields";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

/** What each column of the file is. Under it one sees at once what that makes of the rows. */
export function ColumnsStep({ work }: { work: Import }) {
  const fields = useView("inputFields");
  return (
    <section className="rv-stack rv-gap-l" aria-labelledby="import-step">
      <div className="rv-stack">
        <StepHeading id="import-step" takesFocus={work.hasMoved}>
          {t("import-columns-heading")}
        </StepHeading>
        <p className="rv-measure">{t("import-columns-text")}</p>
        <FileBar work={work} />
      </div>
      <View query={fields}>{(all) => <Columns work={work} fields={all} />}</View>
      <section className="rv-stack rv-gap-s" aria-labelledby="import-rest">
        <Heading level={3} id="import-rest">
          {t("import-rest")}
        </Heading>
        <RestFields work={work} />
      </section>
      <Foot work={work} />
    </section>
  );
}

function Columns({ work, fields }: { work: Import; fields: InputFieldView[] }) {
  const { state } = work;
  const [moved, setMoved] = useState("");
  const columns = sheetOf(state)?.columns ?? [];
  const nameOf = (index: number) => columnName(columns[index]?.heading ?? "", index);

  function choose(column: number, field: string) {
    const before = columnWith(state, field);
    const title = fields.find((one) => one.id === field)?.title ?? field;
    const isMoved = before !== null && before !== column;
    setMoved(isMoved ? t("import-moved", { field: title, from: nameOf(before), to: nameOf(column) }) : "");
    work.change(withField(state, column, field));
  }

  return (
    <div className="rv-stack rv-gap-s">
      <ColumnTable state={state} fields={fields} onChoose={choose} />
      <p role="status" className={moved === "" ? "rv-visually-hidden" : undefined} data-testid="import-moved">
        {moved}
      </p>
    </div>
  );
}

/** What the rows would become as it stands, and on to them. */
function Foot({ work }: { work: Import }) {
  const { query, isFresh } = work.dryRun;
  const { state, change } = work;
  return (
    <div className="rv-stack">
      {query.error !== null && isFresh && <Refusal error={query.error} />}
      <p role="status" data-testid="import-summary" className={isFresh ? undefined : "rv-muted"}>
        {!isFresh
          ? t("import-looking")
          : query.data !== undefined && t("import-summary", { counts: countsInWords(query.data) })}
      </p>
      <div>
        <Button
          variant="primary"
          onPress={() => change({ ...state, step: "rows" })}
          isDisabled={query.error !== null}
          testId="import-next"
        >
          {t("import-next")}
        </Button>
      </div>
    </div>
  );
}

/** Why the rows cannot be shown yet. That no column is the input is no mistake here: this is where one says which it is. */
function Refusal({ error }: { error: IpcError }) {
  if (error.code !== "no_input_text") return <ErrorNotice error={error} />;
  return (
    <Notice kind="warning" title={error.what} testId="import-no-text">
      <p>{error.next}</p>
    </Notice>
  );
}
