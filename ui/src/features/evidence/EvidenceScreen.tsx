import { useState } from "react";
import type { ScreenProps } from "@/app/route";
import { navigate } from "@/app/router";
import { EmptyState, Page, Select, View } from "@/components";
import { useView, type EvidenceView } from "@/ipc";
import { t } from "@/text";
import { EvidencePane } from "./EvidencePane";
import { EvidenceTable } from "./EvidenceTable";

type Shown = "all" | "unsound";

/** All evidence with the checks it stands under: first what no longer holds. */
export default function EvidenceScreen({ params }: ScreenProps) {
  const evidence = useView("evidence");
  const [shown, setShown] = useState<Shown>("all");
  const chosen = evidence.data?.find((item) => item.id === params.id);
  return (
    <Page
      title={t("evidence-title")}
      crumbs={[{ label: t("area-routekaart"), to: "/routekaart" }]}
      lead={<p>{t("evidence-lead")}</p>}
      width="wide"
      details={
        chosen === undefined ? undefined : (
          <EvidencePane key={chosen.id} item={chosen} onClose={() => navigate("/bewijs")} />
        )
      }
      testId="evidence-screen"
    >
      <View query={evidence}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t("evidence-none")}>
              <p>{t("evidence-none-text")}</p>
            </EmptyState>
          ) : (
            <List all={all} shown={shown} onShow={setShown} selected={params.id} />
          )
        }
      </View>
    </Page>
  );
}

function List(props: {
  all: EvidenceView[];
  shown: Shown;
  onShow: (shown: Shown) => void;
  selected: string | undefined;
}) {
  const rows = props.shown === "all" ? props.all : props.all.filter((item) => item.state !== "geldig");
  return (
    <div className="rv-stack">
      <div className="rv-row">
        <Select
          label={t("evidence-filter")}
          options={[
            { id: "all", label: t("evidence-filter-all") },
            { id: "unsound", label: t("evidence-filter-unsound") },
          ]}
          value={props.shown}
          onChange={props.onShow}
          testId="evidence-filter"
        />
        <p role="status">
          <strong>
            {props.shown === "all"
              ? t("evidence-shown-all", { count: rows.length })
              : t("evidence-shown-unsound", { count: rows.length, total: props.all.length })}
          </strong>
        </p>
      </div>
      <EvidenceTable rows={rows} selected={props.selected ?? null} />
    </div>
  );
}
