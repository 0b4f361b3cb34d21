import { useMemo, useState } from "react";
import { navigate } from "@/app/router";
import { AppLink, Button, EmptyState, Page, Table, TextField, View, type Column } from "@/components";
import { type MeetingRowView, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { plain } from "./letters";
import { PartyTabs } from "./PartyTabs";
import { kindText } from "./words";
import "./parties.css";

/** All meetings, newest first. */
export default function MeetingsScreen() {
  const meetings = useView("meetings");
  const readOnly = useReadOnly();
  const [words, setWords] = useState("");
  const log = !readOnly && (
    <Button
      variant="primary"
      icon="plus"
      onPress={() => navigate("/betrokkenen/bijeenkomst/nieuw")}
      testId="meeting-new"
    >
      {t("meeting-new")}
    </Button>
  );

  return (
    <Page title={t("area-betrokkenen")} testId="meetings-screen" actions={log} width="wide">
      <PartyTabs current="meetings" />
      <View query={meetings}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("meetings-empty-title")} action={log}>
              <p>{t("meetings-empty-text")}</p>
            </EmptyState>
          ) : (
            <MeetingsTable rows={rows} words={words} onWords={setWords} />
          )
        }
      </View>
    </Page>
  );
}

function MeetingsTable(props: { rows: MeetingRowView[]; words: string; onWords: (words: string) => void }) {
  const { rows, words } = props;
  const shown = useMemo(() => {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    return rows.filter((row) => {
      const text = plain([row.title, kindText(row.kind), formatDate(row.date), ...row.parties].join(" "));
      return wanted.every((word) => text.includes(word));
    });
  }, [rows, words]);

  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-row rv-row--end">
        <TextField
          label={t("meetings-filter")}
          type="search"
          value={words}
          onChange={props.onWords}
          testId="meetings-filter"
        />
        <p className="rv-muted" role="status">
          {words.trim() === ""
            ? t("meetings-count", { count: rows.length })
            : t("meetings-filtered", { shown: shown.length, total: rows.length, words: words.trim() })}
        </p>
      </div>
      <Table
        label={t("meetings-tab")}
        columns={columns()}
        rows={shown}
        rowKey={(row) => row.id}
        initialSort={{ column: "date", descending: true }}
        height="70vh"
        testId="meetings-table"
      />
    </div>
  );
}

function columns(): Column<MeetingRowView>[] {
  return [
    {
      id: "date",
      header: t("meeting-date"),
      cell: (row) => formatDate(row.date),
      sort: (row) => row.date,
      width: "11.5rem",
    },
    {
      id: "title",
      header: t("meeting-title"),
      cell: (row) => <AppLink to={`/betrokkenen/bijeenkomst/${row.id}`}>{row.title}</AppLink>,
      sort: (row) => row.title,
      width: "34%",
    },
    {
      id: "kind",
      header: t("meeting-kind"),
      cell: (row) => kindText(row.kind),
      sort: (row) => kindText(row.kind),
      width: "16%",
    },
    { id: "parties", header: t("meeting-parties"), cell: (row) => row.parties.join(", ") },
    {
      id: "contributions",
      header: t("register-tab"),
      cell: (row) => row.contributions,
      sort: (row) => row.contributions,
      numeric: true,
      width: "6.5rem",
    },
  ];
}
