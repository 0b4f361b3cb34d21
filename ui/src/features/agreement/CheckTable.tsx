import { useMemo } from "react";
import { AppLink, StateShape, Table, type Column } from "@/components";
import type { CheckView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { checkKindWords, verdictWords, workWords } from "@/text/words";

/** Checks with their two answers. `narrow` when details stand beside it. */
export function CheckTable(props: {
  checks: CheckView[];
  selected?: string | null;
  narrow?: boolean;
  showKind?: boolean;
  height?: string;
}) {
  const { narrow = false, showKind = false } = props;
  const columns = useMemo(() => columnsFor(narrow, showKind), [narrow, showKind]);
  return (
    <Table
      label={t("check-table")}
      columns={columns}
      rows={props.checks}
      rowKey={(check) => `${check.catalogue} ${check.id}`}
      selected={props.selected}
      height={props.height}
      rowHeight={70}
      empty={t("check-table-empty")}
    />
  );
}

function columnsFor(narrow: boolean, showKind: boolean): Column<CheckView>[] {
  const columns: (Column<CheckView> | null)[] = [
    {
      id: "id",
      header: t("check-number"),
      width: "5.25rem",
      sort: (check) => check.id,
      cell: (check) => <span className="rv-number rv-nowrap">{check.id}</span>,
    },
    {
      id: "name",
      header: t("check-name"),
      sort: (check) => check.name,
      cell: (check) => (
        <>
          <AppLink to={`/routekaart/${check.catalogue}/${check.group}/${check.id}`} testId={`check-${check.id}`}>
            {check.name}
          </AppLink>
          {showKind && <span className="rv-check-kind rv-muted rv-small">{checkKindWords.text(check.kind)}</span>}
          {check.proposal?.contradicts === true && (
            <span className="rv-check-flag rv-small">{t("check-contradicts")}</span>
          )}
        </>
      ),
    },
    {
      id: "verdict",
      header: t("check-verdict"),
      width: "10rem",
      sort: (check) => verdictWords.options().findIndex((option) => option.id === check.verdict),
      cell: (check) => <StateShape state={check.verdict} />,
    },
    narrow
      ? null
      : {
          id: "work",
          header: t("check-work"),
          width: "8.5rem",
          sort: (check) => workWords.options().findIndex((option) => option.id === check.work),
          cell: (check) => workWords.text(check.work),
        },
    narrow
      ? null
      : {
          id: "owner",
          header: t("check-owner"),
          width: "10rem",
          sort: (check) => check.owner,
          cell: (check) => check.owner,
        },
    narrow
      ? null
      : {
          id: "date",
          header: t("check-date"),
          width: "7.5rem",
          sort: (check) => check.target_date,
          cell: (check) => (check.target_date === null ? "" : formatShortDate(check.target_date)),
        },
    narrow
      ? null
      : {
          id: "evidence",
          header: t("check-evidence"),
          width: "4.5rem",
          numeric: true,
          sort: (check) => check.evidence.length,
          cell: (check) => check.evidence.length,
        },
  ];
  return columns.filter((column) => column !== null);
}
