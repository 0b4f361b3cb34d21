import { Button, EmptyState, ErrorNotice, Waiting } from "@/components";
import type { ImportView } from "@/ipc";
import { t } from "@/text";
import { ClashList } from "./ClashList";
import { countsInWords, isClash, takenInWords } from "./fates";
import { FileBar } from "./FileBar";
import { choiceOf, withSides } from "./importState";
import { RowsTable } from "./RowsTable";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

/** What would become of every row, which answers clash, and taking it in. */
export function RowsStep({ work }: { work: Import }) {
  const { query } = work.dryRun;
  return (
    <section className="rv-stack rv-gap-l" aria-labelledby="import-step" aria-busy={!work.dryRun.isFresh}>
      <div className="rv-stack">
        <StepHeading id="import-step" takesFocus={work.hasMoved}>
          {t("import-rows-heading")}
        </StepHeading>
        <FileBar work={work} />
        {query.data !== undefined && (
          <p role="status" className="rv-measure" data-testid="import-counts">
            {t("import-counts", { total: query.data.rows.length, counts: countsInWords(query.data) })}
          </p>
        )}
      </div>
      {query.data !== undefined && <Rows work={work} view={query.data} />}
      {query.data === undefined && query.error === null && <Waiting />}
      {query.error !== null && query.data === undefined && <Refusal work={work} />}
    </section>
  );
}

function Rows({ work, view }: { work: Import; view: ImportView }) {
  const { state, change } = work;
  const { sides } = choiceOf(state);
  if (view.rows.length === 0)
    return (
      <EmptyState title={t("import-no-rows")} action={<Back work={work} />}>
        <p>{t("import-no-rows-text")}</p>
      </EmptyState>
    );
  const clashes = view.rows.filter((row) => isClash(row, sides, work.dryRun.isFresh));
  return (
    <>
      {clashes.length > 0 && (
        <ClashList
          rows={clashes}
          sides={sides}
          onChoose={(numbers, side) => change(withSides(state, numbers, side))}
          isDisabled={work.isTaking}
        />
      )}
      <RowsTable rows={view.rows} sides={sides} />
      <Foot work={work} view={view} />
    </>
  );
}

/** What the button does stands on the button; what it leaves stands above it. */
function Foot({ work, view }: { work: Import; view: ImportView }) {
  const { sides } = choiceOf(work.state);
  const taken = takenInWords(view);
  const open = view.rows.filter((row) => row.fate === "botsing" && !sides.has(row.number ?? 0)).length;
  return (
    <div className="rv-stack">
      <div className="rv-measure rv-stack rv-gap-s">
        {open > 0 && <p>{t("import-open-clashes", { count: open })}</p>}
        {view.refused > 0 && <p>{t("import-left-out", { count: view.refused })}</p>}
        <p className="rv-muted">{taken === "" ? t("import-nothing-text") : t("import-one-step")}</p>
      </div>
      {work.takeError !== null && <ErrorNotice error={work.takeError} />}
      <div className="rv-row">
        <Back work={work} />
        <Button
          variant="primary"
          onPress={() => void work.apply()}
          isPending={work.isTaking}
          isDisabled={taken === "" || !work.dryRun.isFresh}
          testId="import-apply"
        >
          {taken === "" ? t("import-nothing") : t("import-apply", { what: taken })}
        </Button>
      </div>
      <p role="status" className={work.isTaking ? "rv-muted" : "rv-visually-hidden"}>
        {work.isTaking ? t("import-taking") : ""}
      </p>
    </div>
  );
}

/** Why the rows cannot be shown, in the words of the program, with the way on. */
function Refusal({ work }: { work: Import }) {
  const { query } = work.dryRun;
  if (query.error === null) return null;
  const isAboutColumns = query.error.code === "no_input_text";
  return (
    <>
      <ErrorNotice
        error={query.error}
        action={
          isAboutColumns ? (
            <Back work={work} />
          ) : (
            <Button small onPress={() => void query.refetch()}>
              {t("error-again")}
            </Button>
          )
        }
      />
      {!isAboutColumns && (
        <div>
          <Back work={work} />
        </div>
      )}
    </>
  );
}

function Back({ work }: { work: Import }) {
  return (
    <Button
      icon="chevronLeft"
      onPress={() => work.change({ ...work.state, step: "columns" })}
      isDisabled={work.isTaking}
      testId="import-back"
    >
      {t("import-back")}
    </Button>
  );
}
