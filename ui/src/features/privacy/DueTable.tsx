import { AppLink, Table, type Column } from "@/components";
import type { DueView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { ButtonLink } from "./ButtonLink";

/** What must go today or should have gone, the earliest first. A person can be erased from here. */
export function DueTable(props: { due: DueView[]; people: ReadonlySet<string>; readOnly: boolean }) {
  return (
    <Table
      label={t("privacy-due")}
      columns={columns(props.people, props.readOnly)}
      rows={props.due}
      rowKey={(row) => `${row.noun} ${row.id}`}
      height="60vh"
      testId="privacy-due"
    />
  );
}

function columns(people: ReadonlySet<string>, readOnly: boolean): Column<DueView>[] {
  const all: Column<DueView>[] = [
    {
      id: "title",
      header: t("privacy-due-what"),
      sort: (row) => row.title,
      cell: (row) => <AppLink to={row.address}>{row.title}</AppLink>,
    },
    {
      id: "day",
      header: t("privacy-due-day"),
      width: "12rem",
      sort: (row) => row.delete_on,
      cell: (row) => formatDate(row.delete_on),
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
      cell: (row) =>
        // Only a person or code is erased whole; the words of an item or a meeting are changed where they stand.
        row.noun === "party" &&
        people.has(row.id) && (
          <ButtonLink
            to={`/privacy/wissen/${row.id}`}
            label={t("privacy-erase-name", { name: row.title })}
            testId={`privacy-due-erase-${row.id}`}
          >
            {t("privacy-erase")}
          </ButtonLink>
        ),
    },
  ];
}
