import { LineChart } from "@/charts/LineChart";
import { Heading } from "@/components";
import type { LineView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";

/** What is measured over time, each as a line with the value aimed at. The table above holds the same figures. */
export function Measurements({ lines }: { lines: LineView[] }) {
  return (
    <section className="rv-stack" data-testid="charts">
      <Heading level={3}>{t("instrument-charts")}</Heading>
      <div className="rv-measurements">
        {lines.map((line, index) => (
          <figure key={index} className="rv-stack rv-gap-s">
            <figcaption>
              <strong>{line.title}</strong> <span className="rv-muted">{line.unit}</span>
            </figcaption>
            <LineChart
              points={line.points.map((point) => ({ ...point, value: Number(point.value) }))}
              goal={line.goal === null ? null : Number(line.goal)}
              goalLabel={line.goal === null ? "" : t("instrument-chart-goal", { value: line.goal.replace(".", ",") })}
              label={t("instrument-chart-text", {
                title: line.title,
                unit: line.unit,
                points: line.points
                  .map((point) => t("instrument-chart-point", { date: formatShortDate(point.date), value: point.text }))
                  .join(", "),
              })}
            />
          </figure>
        ))}
      </div>
    </section>
  );
}
