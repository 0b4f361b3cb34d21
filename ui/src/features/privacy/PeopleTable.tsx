import { AppLink, Badge, Table, type Column } from "@/components";
import type { PersonView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { ButtonLink } from "./ButtonLink";

/** People and codes. `erased` holds the neutral words by which those go whose name was erased before. */
export function PeopleTable(props: { people: PersonView[]; erased: ReadonlySet<string>; readOnly: boolean }) {
  return (
    <Table
      label={t("privacy-people")}
      columns={columns(props.erased, props.readOnly)}
      rows={props.people}
      rowKey={(row) => row.id}
      height="60vh"
      testId="privacy-people"
    />
  );
}

function columns(erased: ReadonlySet<string>, readOnly: boolean): Column<PersonView>[] {
  const all: Column<PersonView>[] = [
    {
      id: "name",
      header: t("privacy-person"),
      sort: (row) => row.name,
      cell: (row) => (
        <span className="rv-row rv-gap-s">
          {row.name}
          {erased.has(row.name) && <Badge>{t("privacy-person-erased")}</Badge>}
        </span>
      ),
    },
    { id: "kind", header: t("privacy-person-kind"), width: "24%", sort: (row) => row.kind, cell: (row) => row.kind },
    {
      id: "contributions",
      header: t("privacy-person-input"),
      width: "7rem",
      numeric: true,
      sort: (row) => row.contributions,
      cell: (row) =>
        row.contributions === 0 ? (
          0
        ) : (
          <AppLink
            to={`/betrokkenen/inbreng?partij=${row.id}`}
            label={t("privacy-input-of", { count: row.contributions, name: row.name })}
          >
            {row.contributions}
          </AppLink>
        ),
    },
    {
      id: "delete-on",
      header: t("privacy-delete-on"),
      width: "12rem",
      sort: (row) => row.delete_on,
      cell: (row) =>
        row.delete_on === null ? <span className="rv-muted">{t("privacy-no-day")}</span> : formatDate(row.delete_on),
    },
  ];
  if (readOnly) return all;
  return [
    ...all,
    {
      id: "erase",
      header: t("privacy-erase"),
      hideHeader: true,
      width: "8rem",
      cell: (row) => (
        <ButtonLink
          to={`/privacy/wissen/${row.id}`}
          label={t("privacy-erase-name", { name: row.name })}
          testId={`privacy-erase-${row.id}`}
        >
          {t("privacy-erase")}
        </ButtonLink>
      ),
    },
  ];
}
