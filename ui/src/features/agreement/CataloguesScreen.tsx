import { navigate, queryOf, useAddress } from "@/app/router";
import { Page, Tabs, View } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import { CatalogueLinks } from "./CatalogueLinks";
import { CatalogueSection } from "./CatalogueSection";
import { CheckList } from "./CheckList";
import "./agreement.css";

/**
 * Both catalogues: the groups by route, and every check in one list.
 *
 * Test ids: catalogues, tab-groups, tab-checks, group-<number>, check-list, check-filter, check-filter-words,
 * agreement, tab-agreement-checks, tab-agreement-about, tab-agreement-practice, tab-agreement-linked, show-advice,
 * check-<id>, check-pane, check-work, check-verdict, check-note, check-owner, check-date, check-proposal,
 * check-proposal-accept, evidence-add, evidence-kind, evidence-title, evidence-url, evidence-file, evidence-subject,
 * evidence-save, evidence-<index>, evidence-<index>-remove, evidence-<index>-open, evidence-<index>-renew, retired,
 * remarks, agreement-remark-add, to-evidence, to-snapshots, to-reflection, release-open, release-dialog, release-apply.
 */
export default function CataloguesScreen() {
  const catalogues = useView("catalogues");
  const shown = queryOf(useAddress()).get("toon");
  return (
    <Page title={t("area-routekaart")} lead={<p>{t("catalogues-lead")}</p>} testId="catalogues">
      <CatalogueLinks />
      <Tabs
        label={t("catalogues-tabs")}
        selected={shown === null ? "groups" : "checks"}
        onSelect={(tab) => navigate(tab === "groups" ? "/routekaart" : "/routekaart?toon=alles", { replace: true })}
        tabs={[
          {
            id: "groups",
            label: t("catalogues-groups"),
            testId: "tab-groups",
            content: (
              <View query={catalogues}>
                {(all) => (
                  <div className="rv-stack rv-gap-l">
                    {all.map((catalogue) => (
                      <CatalogueSection key={catalogue.id} catalogue={catalogue} />
                    ))}
                  </div>
                )}
              </View>
            ),
          },
          {
            id: "checks",
            label: t("catalogues-checks"),
            testId: "tab-checks",
            content: <CheckList key={shown} onlyOpen={shown === "open"} />,
          },
        ]}
      />
    </Page>
  );
}
