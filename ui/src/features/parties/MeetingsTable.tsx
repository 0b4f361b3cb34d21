import { useMemo } from "react";
import { AppLink, Badge, Table, TextField, type Column } from "@/components";
import type { MeetingRowView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { plain } from "./letters";
import { kindText } from "./words";

/** The meetings that were held, newest first, found by words. */
export function MeetingsTable(props: { rows: MeetingRowView[]; words: string; onWords: (words: string) => void }) {
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

/** The title of a meeting as a link, marked when it stays inside. */
export function MeetingLink({ row }: { row: MeetingRowView }) {
  return (
    <span className="rv-row rv-gap-s">
      <AppLink to={`/betrokkenen/bijeenkomst/${row.id}`}>{row.title}</AppLink>
      {row.confidential && <Badge kind="warning">{t("meeting-mark-confidential")}</Badge>}
    </span>
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
      cell: (row) => <MeetingLink row={row} />,
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
      cell: (row) =>
        row.contributions === 0 ? (
          0
        ) : (
          <AppLink
            to={`/betrokkenen/inbreng?bijeenkomst=${row.id}`}
            label={t("meeting-contributions-of", { count: row.contributions, title: row.title })}
          >
            {row.contributions}
          </AppLink>
        ),
      sort: (row) => row.contributions,
      numeric: true,
      width: "6.5rem",
    },
  ];
}
