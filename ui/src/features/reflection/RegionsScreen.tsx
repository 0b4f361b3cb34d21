import { Button, EmptyState, ErrorNotice, Page, Waiting } from "@/components";
import { t } from "@/text";
import { RegionsTable } from "./RegionsTable";
import { UnreadRegions } from "./UnreadRegions";
import { useRegions } from "./useRegions";
import "./reflection.css";

/** Workbooks of several regions beside each other: how each agreement stands. It lists; it never ranks. */
export default function RegionsScreen() {
  const regions = useRegions();
  const read = regions.standings.filter((standing) => standing.error === null);
  const unread = regions.standings.filter((standing) => standing.error !== null);
  const isEmpty = regions.standings.length === 0 && !regions.isWaiting;
  const add = (
    <Button variant="primary" icon="plus" onPress={() => void regions.add()} testId="regions-add">
      {t("regions-add")}
    </Button>
  );

  return (
    <Page
      title={t("regions-title")}
      crumbs={[
        { label: t("area-routekaart"), to: "/routekaart" },
        { label: t("reflection-title"), to: "/reflectie" },
      ]}
      lead={
        <>
          <p>{t("regions-lead")}</p>
          <p>{t("regions-no-ranking")}</p>
        </>
      }
      actions={isEmpty ? undefined : add}
      width="wide"
      testId="regions"
    >
      {regions.error !== null && <ErrorNotice error={regions.error} />}
      <p role="status" className={regions.isTwice ? undefined : "rv-visually-hidden"}>
        {regions.isTwice ? t("regions-twice") : t("regions-count", { count: read.length })}
      </p>
      {isEmpty && (
        <EmptyState title={t("regions-empty")} action={add}>
          <p>{t("regions-empty-text")}</p>
        </EmptyState>
      )}
      {regions.isWaiting && <Waiting />}
      {read.length > 0 && <RegionsTable standings={read} onRemove={regions.remove} />}
      {unread.length > 0 && <UnreadRegions standings={unread} onRemove={regions.remove} />}
    </Page>
  );
}
