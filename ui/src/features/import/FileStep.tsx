import { Button, ErrorNotice } from "@/components";
import { t } from "@/text";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

/** Which file. */
export function FileStep({ work }: { work: Import }) {
  return (
    <section className="rv-stack" aria-labelledby="import-step">
      <StepHeading id="import-step" takesFocus={work.hasMoved}>
        {t("import-file-heading")}
      </StepHeading>
      <div className="rv-prose">
        <p>{t("import-file-text")}</p>
        <ul className="rv-import__list">
          <li>{t("import-file-new")}</li>
          <li>{t("import-file-returned")}</li>
        </ul>
        <p>{t("import-safe")}</p>
      </div>
      <div>
        <Button
          variant="primary"
          icon="folder"
          onPress={() => void work.choose()}
          isPending={work.isReading}
          testId="import-choose"
        >
          {t("import-choose")}
        </Button>
      </div>
      <p role="status" className={work.isReading ? "rv-muted" : "rv-visually-hidden"}>
        {work.isReading ? t("import-reading") : ""}
      </p>
      {work.fileError !== null && <ErrorNotice error={work.fileError} />}
    </section>
  );
}
