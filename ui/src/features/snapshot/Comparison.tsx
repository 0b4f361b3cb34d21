import { Heading } from "@/components";
import type { SnapshotCompareView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { ComparisonExport } from "./ComparisonExport";
import { MovedChecks } from "./MovedChecks";
import { MovedGroups } from "./MovedGroups";
import { OtherMoves } from "./OtherMoves";

/** What moved between two moments: in a few sentences, then per agreement, per check, and the rest. */
export function Comparison({ comparison }: { comparison: SnapshotCompareView }) {
  const { from, to } = comparison;
  return (
    <div className="rv-stack rv-gap-l" data-testid="comparison">
      <div className="rv-stack rv-gap-s">
        <p>
          <strong>
            {t("snapshot-between", {
              from: from.name,
              fromDate: formatDate(from.date),
              to: to.name,
              toDate: formatDate(to.date),
            })}
          </strong>
        </p>
        <ul className="rv-compare__summary rv-measure">
          {comparison.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ComparisonExport from={from.id} to={to.id} />
      </div>
      <section className="rv-stack rv-gap-s" aria-labelledby="comparison-groups">
        <Heading level={3} id="comparison-groups">
          {t("snapshot-groups")}
        </Heading>
        <MovedGroups groups={comparison.groups} />
      </section>
      <section className="rv-stack rv-gap-s" aria-labelledby="comparison-checks">
        <Heading level={3} id="comparison-checks">
          {t("snapshot-checks", { count: comparison.checks.length })}
        </Heading>
        {comparison.checks.length === 0 ? (
          <p className="rv-muted">{t("snapshot-checks-none")}</p>
        ) : (
          <MovedChecks checks={comparison.checks} />
        )}
      </section>
      <section className="rv-stack rv-gap-s" aria-labelledby="comparison-others">
        <Heading level={3} id="comparison-others">
          {t("snapshot-others", { count: comparison.others.length })}
        </Heading>
        {comparison.others.length === 0 ? (
          <p className="rv-muted">{t("snapshot-others-none")}</p>
        ) : (
          <OtherMoves moves={comparison.others} />
        )}
      </section>
    </div>
  );
}
