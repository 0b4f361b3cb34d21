import { useMemo } from "react";
import { AppLink, Badge, Table, type Column } from "@/components";
import type { EvidenceView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { evidenceKindWords, evidenceStateWords } from "@/text/words";

/** The evidence as a table. */
export function EvidenceTable({ rows, selected }: { rows: EvidenceView[]; selected: string | null }) {
  const columns = useMemo(() => columnsOf(selected !== null), [selected]);
  return (
    <Table
      label={t("evidence-title")}
      columns={columns}
      rows={rows}
      rowKey={(item) => item.id}
      selected={selected}
      height="70vh"
      empty={t("evidence-filter-none")}
      testId="evidence-table"
    />
  );
}

function columnsOf(narrow: boolean): Column<EvidenceView>[] {
  const columns: (Column<EvidenceView> | null)[] = [
    {
      id: "title",
      header: t("evidence-col-title"),
      sort: (item) => item.title,
      cell: (item) => (
        <>
          <AppLink to={`/bewijs/${item.id}`}>{item.title}</AppLink>
          {item.confidential && <Badge>{t("evidence-confidential")}</Badge>}
        </>
      ),
    },
    {
      id: "kind",
      header: t("evidence-kind"),
      width: "8.5rem",
      sort: (item) => evidenceKindWords.text(item.kind),
      cell: (item) => evidenceKindWords.text(item.kind),
    },
    {
      id: "checks",
      header: t("evidence-col-checks"),
      width: "9rem",
      sort: (item) => item.checks.length,
      cell: (item) => item.checks.map((used) => used.check).join(", "),
    },
    narrow
      ? null
      : {
          id: "seen",
          header: t("evidence-col-seen"),
          width: "8rem",
          sort: (item) => item.seen_on,
          cell: (item) => (item.seen_on === null ? "" : formatShortDate(item.seen_on)),
        },
    narrow
      ? null
      : {
          id: "expires",
          header: t("evidence-expires"),
          width: "9rem",
          sort: (item) => item.expires_on,
          cell: (item) => (item.expires_on === null ? "" : formatShortDate(item.expires_on)),
        },
    {
      id: "state",
      header: t("evidence-col-state"),
      width: "8.5rem",
      sort: (item) => evidenceStateWords.options().findIndex((option) => option.id === item.state),
      cell: (item) =>
        item.state === "geldig" ? (
          evidenceStateWords.text(item.state)
        ) : (
          <Badge kind="warning">{evidenceStateWords.text(item.state)}</Badge>
        ),
    },
  ];
  return columns.filter((column) => column !== null);
}
