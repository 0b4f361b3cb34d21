import { useMemo, useState } from "react";
import { Button, Table, TextField, type Column } from "@/components";
import type { PeriodView } from "@/ipc";
import { t } from "@/text";
import { formatDate, formatShortDate } from "@/text/dates";
import { periodKindText } from "./periodWords";

/** The periods that were entered, the earliest first. Without `onEdit` they can only be read. */
export function PeriodTable(props: { periods: PeriodView[]; onEdit: ((period: PeriodView) => void) | null }) {
  const { periods } = props;
  const [words, setWords] = useState("");
  const shown = useMemo(() => {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    return periods.filter((period) => {
      const { name, kind, first, last } = period;
      const text = plain([name, periodKindText(kind), formatDate(first), formatDate(last), placeOf(period)].join(" "));
      return wanted.every((word) => text.includes(word));
    });
  }, [periods, words]);

  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-row rv-row--end">
        <TextField
          label={t("periods-filter")}
          type="search"
          value={words}
          onChange={setWords}
          testId="periods-filter"
        />
        <p className="rv-muted" role="status">
          {words.trim() === ""
            ? t("periods-count", { count: periods.length })
            : t("periods-filtered", { shown: shown.length, total: periods.length, words: words.trim() })}
        </p>
      </div>
      <Table
        label={t("periods-table")}
        columns={columns(props.onEdit)}
        rows={shown}
        rowKey={(period) => period.id}
        initialSort={{ column: "first" }}
        height="60vh"
        testId="periods-table"
      />
    </div>
  );
}

function columns(onEdit: ((period: PeriodView) => void) | null): Column<PeriodView>[] {
  const all: Column<PeriodView>[] = [
    { id: "name", header: t("period-name"), sort: ({ name }) => name, cell: ({ name }) => name },
    {
      id: "kind",
      header: t("period-kind"),
      sort: ({ kind }) => periodKindText(kind),
      cell: ({ kind }) => periodKindText(kind),
      width: "12rem",
    },
    {
      id: "first",
      header: t("period-first"),
      sort: ({ first }) => first,
      cell: ({ first }) => formatShortDate(first),
      width: "8rem",
    },
    {
      id: "last",
      header: t("period-last"),
      sort: ({ last }) => last,
      cell: ({ last }) => formatShortDate(last),
      width: "8rem",
    },
    { id: "municipality", header: t("period-municipality"), sort: placeOf, cell: placeOf, width: "12rem" },
  ];
  if (onEdit === null) return all;
  return [
    ...all,
    {
      id: "edit",
      header: t("period-edit-column"),
      hideHeader: true,
      width: "4rem",
      cell: (period) => (
        <Button
          variant="subtle"
          small
          icon="edit"
          iconOnly
          onPress={() => onEdit(period)}
          testId={`period-edit-${period.id}`}
        >
          {t("period-edit", { name: period.name })}
        </Button>
      ),
    },
  ];
}

function placeOf({ municipality, municipality_name }: PeriodView): string {
  return municipality === null ? t("period-municipality-all") : municipality_name;
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
