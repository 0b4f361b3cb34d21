import { ProcessLine } from "@/charts/ProcessLine";
import { EmptyState, Heading, Notice, Page, View } from "@/components";
import { queryOf, useAddress } from "@/app/router";
import { useView, type ProcessView } from "@/ipc";
import { t } from "@/text";
import { StepEditor } from "./StepEditor";
import "./process.css";

/**
 * The five steps: drawn on a line of time, and with their dates to fill in.
 *
 * Test ids: process, process-line, process-advice, step-<word>, step-<word>-planned-start, -planned-end,
 * -actual-start, -actual-end, -note.
 */
export default function ProcessScreen() {
  const process = useView("process");
  return (
    <Page title={t("area-proces")} lead={t("process-lead")} testId="process">
      <View query={process}>{(data) => <Process data={data} />}</View>
    </Page>
  );
}

function Process({ data }: { data: ProcessView }) {
  const overview = useView("overview").data;
  const goal = useView("workbook").data?.region.adoption_goal ?? null;
  const asked = queryOf(useAddress()).get("stap");
  const isEmpty = data.steps.every((step) => step.planned_start === null && step.actual_start === null);
  return (
    <div className="rv-stack rv-gap-l">
      {isEmpty && (
        <EmptyState title={t("process-empty-title")}>
          <p>{t("process-empty-text")}</p>
        </EmptyState>
      )}
      {!isEmpty && overview !== undefined && (
        <section aria-label={t("process-line-label")}>
          <ProcessLine steps={data.steps} today={overview.today} goal={goal} />
        </section>
      )}
      {data.advice.length > 0 && (
        <Notice title={t("process-advice")} testId="process-advice">
          <ul className="rv-process-advice">
            {data.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section className="rv-stack" aria-labelledby="process-dates">
        <Heading level={2} id="process-dates">
          {t("process-dates")}
        </Heading>
        {data.steps.map((step) => (
          <StepEditor key={step.step} step={step} isAsked={asked === step.step} />
        ))}
      </section>
    </div>
  );
}
