import { AppLink, Heading, Notice } from "@/components";
import { t } from "@/text";
import { StepHeading } from "./StepHeading";

/** What was erased, and what is left outside the workbook. */
export type Erased = {
  /** What was done, as the program words it. */
  lines: string[];
  /** What could not be looked into. */
  unseen: string[];
  /** Whether spare copies stay that may hold the name. */
  leftBackups: boolean;
};

/** After erasing: what was done, and what the user still has to do outside the workbook. */
export function EraseResult({ erased }: { erased: Erased }) {
  return (
    <section className="rv-stack rv-gap-l" data-testid="erase-result">
      <div className="rv-stack">
        <StepHeading takesFocus>{t("erase-done")}</StepHeading>
        <Notice kind="ok">
          <ul className="rv-privacy__list rv-privacy__path">
            {erased.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Notice>
      </div>
      <section className="rv-stack rv-gap-s" aria-labelledby="erase-outside" data-testid="erase-outside">
        <Heading level={3} id="erase-outside">
          {t("erase-outside")}
        </Heading>
        <p className="rv-measure">{t("erase-outside-about")}</p>
        <ul className="rv-privacy__list rv-measure">
          <li>{t("erase-outside-files")}</li>
          <li>{t("erase-outside-mail")}</li>
          <li>{t("erase-outside-copies")}</li>
          {erased.leftBackups && <li>{t("erase-outside-backups")}</li>}
        </ul>
        {erased.unseen.length > 0 && (
          <>
            <p className="rv-measure">{t("erase-unseen-about")}</p>
            <ul className="rv-privacy__list rv-measure">
              {erased.unseen.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p>
        <AppLink to="/privacy" testId="erase-to-privacy">
          {t("erase-to-privacy")}
        </AppLink>
      </p>
    </section>
  );
}
