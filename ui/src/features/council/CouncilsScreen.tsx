import { navigate } from "@/app/router";
import type { ScreenProps } from "@/app/route";
import { AppLink, Badge, EmptyState, Page, Table, View, type Column } from "@/components";
import { useView, type CouncilView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { agendaItemWords, outcomeWords } from "@/text/words";
import { adopts } from "./adopts";
import { CouncilMarks } from "./CouncilMarks";
import { CouncilPane } from "./CouncilPane";
import "./council.css";

/**
 * The road to adoption, council by council.
 *
 * Test ids: councils, councils-count, council-table, council-<municipality id>, council-pane, council-college,
 * council-papers, council-committee, council-date, council-outcome, council-number, council-vote, council-item,
 * council-version, council-note.
 */
export default function CouncilsScreen({ params }: ScreenProps) {
  const councils = useView("councils");
  return (
    <View query={councils}>
      {(all) => {
        const open = all.find((council) => council.municipality === params["municipality"]);
        const adopted = all.filter(adopts).length;
        return (
          <Page
            title={t("area-besluitvorming")}
            lead={t("councils-lead")}
            details={
              open === undefined ? undefined : (
                <CouncilPane key={open.municipality} council={open} onClose={() => navigate("/besluitvorming")} />
              )
            }
            testId="councils"
          >
            {all.length === 0 ? (
              <EmptyState
                title={t("councils-none")}
                action={<AppLink to="/instellingen">{t("councils-none-action")}</AppLink>}
              >
                <p>{t("councils-none-text")}</p>
              </EmptyState>
            ) : (
              <>
                <div className="rv-stack rv-gap-s">
                  <p className="rv-councils-count" data-testid="councils-count">
                    {t("councils-adopted", { adopted, total: all.length })}
                  </p>
                  <CouncilMarks councils={all} />
                </div>
                <Table
                  label={t("councils-table")}
                  columns={columns(open !== undefined)}
                  rows={all}
                  rowKey={(council) => council.municipality}
                  selected={open?.municipality}
                  testId="council-table"
                />
              </>
            )}
          </Page>
        );
      }}
    </View>
  );
}

function columns(narrow: boolean): Column<CouncilView>[] {
  const date = (id: string, header: string, of: (council: CouncilView) => string | null): Column<CouncilView> => ({
    id,
    header,
    width: "6.9rem",
    sort: of,
    cell: (council) => {
      const value = of(council);
      return value === null ? (
        <span className="rv-muted">{t("councils-no-date")}</span>
      ) : (
        <span className="rv-nowrap">{formatShortDate(value)}</span>
      );
    },
  });
  const name: Column<CouncilView> = {
    id: "name",
    header: t("councils-municipality"),
    sort: (council) => council.name,
    cell: (council) => (
      <>
        <AppLink to={`/besluitvorming/${council.municipality}`} testId={`council-${council.municipality}`}>
          {council.name}
        </AppLink>
        {council.advice.length > 0 && (
          <span className="rv-council-advice">
            <Badge kind="warning">{t("councils-advice-count", { count: council.advice.length })}</Badge>
          </span>
        )}
      </>
    ),
  };
  const outcome: Column<CouncilView> = {
    id: "outcome",
    header: t("councils-outcome"),
    width: "9rem",
    sort: (council) => council.outcome,
    cell: (council) =>
      council.outcome === null ? (
        <span className="rv-muted">{t("councils-not-yet")}</span>
      ) : (
        outcomeWords.text(council.outcome)
      ),
  };
  const councilDate = date("council", t("councils-council"), (council) => council.council_date);
  if (narrow) return [name, councilDate, outcome];
  return [
    name,
    date("college", t("councils-college"), (council) => council.college_date),
    date("papers", t("councils-papers"), (council) => council.papers_date),
    date("committee", t("councils-committee"), (council) => council.committee_date),
    councilDate,
    {
      id: "item",
      header: t("councils-item"),
      width: "7.4rem",
      sort: (council) => council.item,
      cell: (council) => (council.item === null ? "" : agendaItemWords.text(council.item)),
    },
    outcome,
    {
      id: "version",
      header: t("councils-version"),
      width: "4.5rem",
      sort: (council) => council.version_name,
      cell: (council) => council.version_name,
    },
  ];
}
