import { AppLink, Heading, StateShape } from "@/components";
import type { AgreementSummaryView } from "@/ipc";
import { t } from "@/text";

/** The law beside the norm: what a regiovisie must hold. */
export function LawCard({ groups }: { groups: AgreementSummaryView[] }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="overview-law" data-testid="law-card">
      <Heading level={2} id="overview-law">
        {t("overview-law")}
      </Heading>
      <ul className="rv-plain-list rv-law">
        {groups.map((group) => (
          <li key={group.number}>
            <StateShape state={group.state} shapeOnly />
            <AppLink to={`/routekaart/${group.catalogue}/${group.number}`}>
              {t("agreement-article", { number: group.number, title: group.title })}
            </AppLink>
            <span className="rv-muted rv-small">
              {t("agreement-binding-count", { met: group.binding_met, total: group.binding_total })}
            </span>
          </li>
        ))}
      </ul>
      <p className="rv-small rv-muted">{t("overview-law-check")}</p>
    </section>
  );
}
