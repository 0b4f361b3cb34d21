import { Button, ExportProgress, ExportResult, Heading, useExport } from "@/components";
import { t } from "@/text";

/** The planning as files, for who works without this program. */
export function PlanningExport() {
  const work = useExport();
  const make = (document: string) => void work.make({ documents: [document], profile: "intern" });
  return (
    <section className="rv-stack" aria-labelledby="process-export">
      <Heading level={2} look={3} id="process-export">
        {t("process-export-title")}
      </Heading>
      <p className="rv-small rv-muted rv-measure">{t("process-export-text")}</p>
      <div className="rv-row">
        <Button icon="documents" onPress={() => make("process")} isDisabled={work.pending} testId="export-process">
          {t("process-export-description")}
        </Button>
        <Button icon="documents" onPress={() => make("planning")} isDisabled={work.pending} testId="export-planning">
          {t("process-export-planning")}
        </Button>
        <Button icon="calendar" onPress={() => make("ics")} isDisabled={work.pending} testId="export-ics">
          {t("process-export-calendar")}
        </Button>
      </div>
      {work.pending && <ExportProgress progress={work.progress} />}
      {work.result !== null && <ExportResult result={work.result} level={3} />}
    </section>
  );
}
