import { navigate } from "@/app/router";
import { Button, Heading, Table, type Column } from "@/components";
import { type MeetingRowView, useView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { MeetingLink } from "./MeetingsTable";
import { isBegun } from "./useLogDraft";
import { kindText, today } from "./words";

/** What is planned, soonest first: each is logged from here when it was held. */
export function PlannedMeetings({ rows, readOnly }: { rows: MeetingRowView[]; readOnly: boolean }) {
  const workbook = useView("workbook").data?.path ?? "";
  const now = today();
  const columns: Column<MeetingRowView>[] = [
    {
      id: "date",
      header: t("meeting-date"),
      cell: (row) => (
        <>
          {formatDate(row.date)}
          {row.date < now && <div className="rv-muted rv-small">{t("meeting-overdue")}</div>}
        </>
      ),
      width: "11.5rem",
    },
    { id: "title", header: t("meeting-title"), cell: (row) => <MeetingLink row={row} />, width: "34%" },
    { id: "kind", header: t("meeting-kind"), cell: (row) => kindText(row.kind), width: "16%" },
    { id: "parties", header: t("meeting-parties"), cell: (row) => row.parties.join(", ") },
  ];
  if (!readOnly) {
    columns.push({
      id: "log",
      header: t("meeting-log"),
      hideHeader: true,
      cell: (row) => (
        <Button
          small
          onPress={() => navigate(`/betrokkenen/bijeenkomst/nieuw?gepland=${row.id}`)}
          testId={`meeting-log-${row.id}`}
        >
          {isBegun(workbook, row.id) ? t("meeting-log-on") : t("meeting-log")}
          <span className="rv-visually-hidden"> {row.title}</span>
        </Button>
      ),
      width: "11rem",
    });
  }
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="gepland">
      <Heading level={2} id="gepland">
        {t("meetings-planned")}
      </Heading>
      <Table
        label={t("meetings-planned")}
        columns={columns}
        rows={rows.toSorted((a, b) => a.date.localeCompare(b.date))}
        rowKey={(row) => row.id}
        testId="meetings-planned"
      />
    </section>
  );
}
