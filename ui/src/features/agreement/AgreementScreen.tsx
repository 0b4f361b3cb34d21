import { useState } from "react";
import { navigate } from "@/app/router";
import type { ScreenProps } from "@/app/route";
import { Page, StateShape, Tabs, View } from "@/components";
import { useView, type AgreementView } from "@/ipc";
import { t } from "@/text";
import { AgreementAbout } from "./AgreementAbout";
import { AgreementChecks } from "./AgreementChecks";
import { AgreementLinked } from "./AgreementLinked";
import { AgreementPractice } from "./AgreementPractice";
import { AgreementRemarks } from "./AgreementRemarks";
import { AgreementRetired } from "./AgreementRetired";
import { AgreementWork } from "./AgreementWork";
import { CheckPane } from "./CheckPane";
import "./agreement.css";

/** One agreement (or article): its checks, why and what, practice, and what the workbook holds on it. */
export default function AgreementScreen({ params }: ScreenProps) {
  const { catalogue = "", number = "", check: checkId } = params;
  const agreement = useView("agreement", catalogue, number);
  return (
    <View query={agreement}>
      {(data) => <Agreement key={`${catalogue} ${number}`} data={data} checkId={checkId} />}
    </View>
  );
}

function Agreement({ data, checkId }: { data: AgreementView; checkId: string | undefined }) {
  const { summary } = data;
  const [tab, setTab] = useState("checks");
  const check = data.checks.find((item) => item.id === checkId);
  // Who was heard about which theme is counted, not filled in; it belongs to the agreement about the process.
  const hasMatrix = summary.kind === "agreement" && summary.number === "1";
  const address = `/routekaart/${summary.catalogue}/${summary.number}`;
  return (
    <Page
      title={titleOf(data)}
      crumbs={[{ label: t("area-routekaart"), to: "/routekaart" }]}
      lead={
        <>
          <p>{summary.summary}</p>
          <p className="rv-row rv-agreement__state">
            <StateShape state={summary.state} />
            {summary.binding_total > 0 && (
              <span>{t("agreement-binding-count", { met: summary.binding_met, total: summary.binding_total })}</span>
            )}
            {summary.advice_total > 0 && (
              <span>{t("agreement-advice-count", { judged: summary.advice_judged, total: summary.advice_total })}</span>
            )}
          </p>
          {summary.contradictions > 0 && (
            <p className="rv-agreement__contradicted" data-testid="agreement-contradictions">
              {t("agreement-contradictions", { count: summary.contradictions })}
            </p>
          )}
        </>
      }
      details={
        check === undefined ? undefined : (
          <CheckPane
            key={`${check.catalogue} ${check.id}`}
            check={check}
            remarks={data.remarks.filter((remark) => remark.check === check.id)}
            onClose={() => navigate(address)}
          />
        )
      }
      testId="agreement"
    >
      <Tabs
        label={t("agreement-tabs")}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: "checks",
            label: t("agreement-checks"),
            testId: "tab-agreement-checks",
            content: (
              <div className="rv-stack rv-gap-l">
                <AgreementChecks checks={data.checks} selected={check} />
                <AgreementRetired retired={data.retired} />
              </div>
            ),
          },
          {
            id: "work",
            label: t("agreement-work", { count: data.instruments.length + (hasMatrix ? 1 : 0) }),
            testId: "tab-agreement-work",
            content: <AgreementWork instruments={data.instruments} hasMatrix={hasMatrix} />,
          },
          {
            id: "about",
            label: t("agreement-about"),
            testId: "tab-agreement-about",
            content: <AgreementAbout agreement={data} />,
          },
          {
            id: "practice",
            label: t("agreement-practice", { count: data.practice.length }),
            testId: "tab-agreement-practice",
            content: <AgreementPractice practice={data.practice} />,
          },
          {
            id: "remarks",
            label: t("agreement-remarks", { count: data.remarks.length }),
            testId: "tab-agreement-remarks",
            content: (
              <AgreementRemarks
                catalogue={summary.catalogue}
                group={summary.number}
                check={null}
                remarks={data.remarks}
              />
            ),
          },
          {
            id: "linked",
            label: t("agreement-linked", { count: data.sections.length + data.contribution_count }),
            testId: "tab-agreement-linked",
            content: <AgreementLinked agreement={data} />,
          },
        ]}
      />
    </Page>
  );
}

function titleOf({ summary }: AgreementView): string {
  if (summary.kind === "agreement") return t("map-station", { number: summary.number, title: summary.title });
  if (summary.kind === "article") return t("agreement-article", { number: summary.number, title: summary.title });
  return summary.title;
}
