import { AppLink, Button, Notice } from "@/components";
import { t } from "@/text";
import { countsInWords, takenInWords } from "./fates";
import { emptyImport } from "./importState";
import { RowsTable } from "./RowsTable";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

/** What came of the file: what is in the register now, and what is not. */
export function ResultStep({ work }: { work: Import }) {
  const { result, file, reading } = work.state;
  if (result === null) return null;
  const taken = takenInWords(result);
  return (
    <section className="rv-stack rv-gap-l" aria-labelledby="import-step" data-testid="import-done">
      <div className="rv-stack">
        <StepHeading id="import-step" takesFocus={work.hasMoved}>
          {taken === "" ? t("import-done-nothing") : t("import-done", { what: taken })}
        </StepHeading>
        <p className="rv-measure">
          {t("import-done-counts", { file: file?.name ?? "", counts: countsInWords(result) })}
        </p>
        {taken !== "" && (
          <Notice kind="ok">
            <p>{t("import-done-undo")}</p>
          </Notice>
        )}
        {(result.refused > 0 || result.clashes > 0) && <p className="rv-measure">{t("import-done-left")}</p>}
        <div className="rv-row">
          <AppLink to="/betrokkenen/inbreng" testId="import-to-register">
            {t("import-to-register")}
          </AppLink>
          <Button onPress={() => work.change({ ...emptyImport, reading: reading + 1 })} testId="import-again">
            {t("import-again")}
          </Button>
        </div>
      </div>
      {result.rows.length > 0 && <RowsTable rows={result.rows} />}
    </section>
  );
}
