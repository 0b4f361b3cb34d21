import { AppLink, Heading, StateShape } from "@/components";
import type { AgreementSummaryView, CatalogueView } from "@/ipc";
import { t } from "@/text";

/** One catalogue: its groups, under their routes when it has them. */
export function CatalogueSection({ catalogue }: { catalogue: CatalogueView }) {
  const outside = catalogue.groups.filter((group) => group.route === null);
  return (
    <section className="rv-catalogue" aria-labelledby={`catalogue-${catalogue.id}`}>
      <header className="rv-prose">
        <Heading level={2} look={2} id={`catalogue-${catalogue.id}`}>
          {catalogue.title}
        </Heading>
        <details className="rv-disclosure">
          <summary>{t("catalogue-about")}</summary>
          <div className="rv-prose">
            {catalogue.about.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className="rv-muted rv-small">{t("source", { source: catalogue.source })}</p>
          </div>
        </details>
      </header>
      {catalogue.routes.map((route) => (
        <section
          key={route.number}
          className={`rv-route rv-route--${route.number}`}
          aria-labelledby={`route-${route.number}`}
        >
          <header className="rv-route__head">
            <Heading level={3} id={`route-${route.number}`}>
              {t("map-route", { number: route.number, title: route.title })}
            </Heading>
            <p className="rv-muted">
              {route.yields} {route.outside_norm && t("route-outside-norm")}
            </p>
          </header>
          <GroupRows groups={catalogue.groups.filter((group) => group.route === route.number)} />
        </section>
      ))}
      {outside.length > 0 && catalogue.routes.length === 0 && <GroupRows groups={outside} />}
      {outside.length > 0 && catalogue.routes.length > 0 && (
        <section className="rv-route" aria-labelledby={`route-all-${catalogue.id}`}>
          <header className="rv-route__head">
            <Heading level={3} id={`route-all-${catalogue.id}`}>
              {t("map-all-routes")}
            </Heading>
          </header>
          <GroupRows groups={outside} />
        </section>
      )}
    </section>
  );
}

function GroupRows({ groups }: { groups: AgreementSummaryView[] }) {
  return (
    <ul className="rv-plain-list rv-groups">
      {groups.map((group) => (
        <li key={group.number} className="rv-groups__row">
          <StateShape state={group.state} />
          <div>
            <AppLink to={`/routekaart/${group.catalogue}/${group.number}`} testId={`group-${group.number}`}>
              {groupTitle(group)}
            </AppLink>
            <p className="rv-muted rv-small">{group.summary}</p>
          </div>
          <p className="rv-small rv-groups__count">
            {group.binding_total > 0 && (
              <span>{t("agreement-binding-count", { met: group.binding_met, total: group.binding_total })}</span>
            )}
            {group.advice_total > 0 && (
              <span className="rv-muted">
                {t("agreement-advice-count", { judged: group.advice_judged, total: group.advice_total })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A group as it is called: with its number where the norm or the law has one. */
function groupTitle(group: AgreementSummaryView): string {
  if (group.kind === "agreement") return t("map-station", { number: group.number, title: group.title });
  if (group.kind === "article") return t("agreement-article", { number: group.number, title: group.title });
  return group.title;
}
