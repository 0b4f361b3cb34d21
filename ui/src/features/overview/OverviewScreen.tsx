import { useState } from "react";
import { ProcessLine } from "@/charts/ProcessLine";
import { RouteMap } from "@/charts/RouteMap";
import { AppLink, Button, Heading, Page, View } from "@/components";
import { useView, type OverviewView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { AttentionList } from "./AttentionList";
import { CouncilsCard } from "./CouncilsCard";
import { DeadlineList } from "./DeadlineList";
import { Glance } from "./Glance";
import { LawCard } from "./LawCard";
import { StationList } from "./StationList";
import "./overview.css";

/**
 * Where the region stands and what asks attention.
 *
 * Test ids: overview, glance, station-councils, route-map, station-<number>, station-list, map-as-list, attention, attention-<index>, deadlines,
 * councils-adopted, process-line, law-card.
 */
export default function OverviewScreen() {
  const overview = useView("overview");
  const region = useView("workbook").data?.region;
  return (
    <Page
      title={t("area-overzicht")}
      lead={
        region === undefined || overview.data === undefined
          ? undefined
          : t("overview-lead", {
              region: region.name,
              count: region.municipalities.length,
              date: formatDate(overview.data.today),
            })
      }
      width="wide"
      testId="overview"
    >
      <View query={overview}>{(data) => <Overview data={data} goal={region?.adoption_goal ?? null} />}</View>
    </Page>
  );
}

function Overview({ data, goal }: { data: OverviewView; goal: string | null }) {
  const [asList, setAsList] = useState(false);
  return (
    <div className="rv-overview">
      <Glance data={data} />
      <section className="rv-overview__map" aria-labelledby="overview-map" data-list={asList}>
        <div className="rv-row rv-overview__head">
          <Heading level={2} id="overview-map">
            {t("overview-map")}
          </Heading>
          <span className="rv-overview__switch">
            <Button small variant="subtle" pressed={asList} onPress={() => setAsList(!asList)} testId="map-as-list">
              {t("overview-as-list")}
            </Button>
          </span>
        </div>
        <p className="rv-muted rv-measure">{data.first_route_reason}</p>
        <div className="rv-overview__picture">
          <RouteMap
            routes={data.routes}
            stations={data.stations}
            coherence={data.coherence}
            firstRoute={data.first_route}
            adopted={data.councils_adopted}
            councils={data.councils_total}
          />
        </div>
        <div className="rv-overview__list">
          <StationList routes={data.routes} stations={[data.coherence, ...data.stations]} />
        </div>
        <p className="rv-small rv-muted">{t("overview-scale")}</p>
      </section>
      <div className="rv-overview__side">
        <AttentionList items={data.attention} more={data.attention_more} />
        <DeadlineList deadlines={data.deadlines} />
      </div>
      <div className="rv-overview__row">
        <section className="rv-stack" aria-labelledby="overview-process">
          <div className="rv-row rv-overview__head">
            <Heading level={2} id="overview-process">
              {t("overview-process", { date: formatDate(data.today) })}
            </Heading>
            <AppLink to="/proces">{t("overview-process-more")}</AppLink>
          </div>
          <ProcessLine steps={data.steps} today={data.today} goal={goal} />
        </section>
      </div>
      <div className="rv-overview__pair">
        <CouncilsCard adopted={data.councils_adopted} total={data.councils_total} />
        <LawCard groups={data.law} />
      </div>
    </div>
  );
}
