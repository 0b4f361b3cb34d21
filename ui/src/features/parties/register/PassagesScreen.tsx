import { useState } from "react";
import { AppLink, Button, EmptyState, Page, Table, View, type Column } from "@/components";
import { type ContributionView, useCommand, useReadOnly, useView } from "@/ipc";
import { t } from "@/text";
import { PartyTabs } from "../PartyTabs";
import { addressOf, WHOLE } from "./part";
import { PlaceDialog } from "./PlaceDialog";
import { PlaceState } from "./PlaceSection";
import "../parties.css";
import "./register.css";

/** All words of the visie that input speaks about, those to place again first. */
export default function PassagesScreen() {
  const passages = useView("passages");
  return (
    <Page title={t("area-betrokkenen")} lead={<p>{t("passages-lead")}</p>} testId="passages-screen" width="wide">
      <PartyTabs current="passages" />
      <View query={passages}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title={t("passages-empty-title")}
              action={<AppLink to="/betrokkenen/inbreng">{t("passages-empty-open")}</AppLink>}
            >
              <p>{t("passages-empty-text")}</p>
            </EmptyState>
          ) : (
            <Passages items={items} />
          )
        }
      </View>
    </Page>
  );
}

function Passages({ items }: { items: ContributionView[] }) {
  const readOnly = useReadOnly();
  const accept = useCommand("acceptPlaces");
  const [placing, setPlacing] = useState<ContributionView | null>(null);
  const lost = items.filter((item) => item.place?.state === "los").length;
  const moved = items.filter((item) => item.place?.state === "verschoven").map((item) => item.id);
  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-row">
        <p role="status" data-testid="passages-words">
          {t("passages-words", { count: items.length, lost, moved: moved.length })}
        </p>
        {moved.length > 0 && !readOnly && (
          <Button
            small
            icon="check"
            onPress={() => void accept.run(moved)}
            isPending={accept.pending}
            testId="passages-accept"
          >
            {t("passages-accept", { count: moved.length })}
          </Button>
        )}
      </div>
      <Table
        label={t("passages-tab")}
        columns={columns(readOnly ? null : setPlacing)}
        rows={items}
        rowKey={(item) => item.id}
        height="70vh"
        testId="passages-table"
      />
      {placing !== null && <PlaceDialog item={placing} onClose={() => setPlacing(null)} />}
    </div>
  );
}

function columns(onPlace: ((item: ContributionView) => void) | null): Column<ContributionView>[] {
  const shown: Column<ContributionView>[] = [
    {
      id: "number",
      header: t("contribution-number"),
      cell: (item) => (
        <AppLink
          to={addressOf({ part: WHOLE, group: null, number: item.number })}
          label={t("contribution-open", { number: String(item.number) })}
        >
          {item.number}
        </AppLink>
      ),
      numeric: true,
      width: "4rem",
    },
    {
      id: "quote",
      header: t("place-title"),
      cell: (item) => <q className="rv-log__said">{item.place?.quote}</q>,
    },
    {
      id: "state",
      header: t("passages-state"),
      cell: (item) => item.place !== null && <PlaceState place={item.place} means />,
      width: "13rem",
    },
    {
      id: "section",
      header: t("passages-where"),
      cell: (item) =>
        item.place?.section != null && (
          <AppLink to={`/visie/${item.place.section}`}>{item.place.section_title}</AppLink>
        ),
      width: "14%",
    },
    {
      id: "text",
      header: t("contribution-text"),
      cell: (item) => <span className="rv-register__text">{item.text}</span>,
    },
  ];
  if (onPlace === null) return shown;
  return [
    ...shown,
    {
      id: "place",
      header: t("place-again"),
      hideHeader: true,
      cell: (item) =>
        item.place?.state !== "ok" && (
          <Button small onPress={() => onPlace(item)} testId={`passage-place-${item.id}`}>
            {t("place-again")}
          </Button>
        ),
      width: "10.5rem",
    },
  ];
}
