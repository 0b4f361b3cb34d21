import { Table, type Column } from "@/components";
import { t } from "@/text";
import { groupsOf } from "./timeline/rows";
import type { TimelineItem } from "./timeline/types";
import { isUndated, kindWord, shortActual, shortPlanned, slipWords } from "./timeline/words";
import "./Timeline.css";

type Line = { item: TimelineItem; step: string | null };

/** The lines of the timeline as a table, with their warnings in full. With `onSelect` a title chooses its line. */
export function TimelineTable(props: {
  items: TimelineItem[];
  selected: string | null;
  onSelect?: (id: string) => void;
  testId?: string;
}) {
  const lines = groupsOf(props.items).flatMap((group) =>
    group.items.map((item) => ({ item, step: group.step === null ? null : group.step.title })),
  );
  return (
    <Table
      label={t("timeline-table-label")}
      columns={columnsOf(props.onSelect)}
      rows={lines}
      rowKey={({ item }) => item.id}
      selected={props.selected}
      empty={t("timeline-table-empty")}
      testId={props.testId ?? "timeline-table"}
    />
  );
}

function columnsOf(onSelect: ((id: string) => void) | undefined): Column<Line>[] {
  return [
    {
      id: "title",
      header: t("timeline-table-title"),
      cell: ({ item }) => <Title item={item} onSelect={onSelect} />,
      sort: ({ item }) => item.title,
    },
    {
      id: "kind",
      header: t("timeline-table-kind"),
      cell: ({ item }) => kindWord(item.kind),
      sort: ({ item }) => kindWord(item.kind),
      width: "9rem",
    },
    {
      id: "step",
      header: t("timeline-table-step"),
      cell: ({ step }) => step ?? <Missing>{t("timeline-table-no-step")}</Missing>,
      sort: ({ step }) => step,
      width: "10rem",
    },
    {
      id: "planned",
      header: t("timeline-table-planned"),
      cell: ({ item }) => shortPlanned(item) ?? <Missing>{noPlan(item)}</Missing>,
      sort: ({ item }) => item.plannedStart ?? item.plannedEnd,
      width: "11rem",
    },
    {
      id: "actual",
      header: t("timeline-table-actual"),
      cell: ({ item }) => shortActual(item) ?? <Missing>{t("timeline-table-not-begun")}</Missing>,
      sort: ({ item }) => item.actualStart ?? item.actualEnd,
      width: "11rem",
    },
    {
      id: "slip",
      header: t("timeline-table-slip"),
      cell: ({ item }) => slipWords(item.slip) ?? <Missing>{noSlip(item)}</Missing>,
      sort: ({ item }) => item.slip,
      width: "9rem",
    },
  ];
}

function Title({ item, onSelect }: { item: TimelineItem; onSelect: ((id: string) => void) | undefined }) {
  return (
    <>
      {onSelect === undefined ? (
        item.title
      ) : (
        <button type="button" className="rv-timeline-table__title" onClick={() => onSelect(item.id)}>
          {item.title}
        </button>
      )}
      {item.notes.length > 0 && (
        <ul className="rv-timeline__periods rv-small">
          {item.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Missing({ children }: { children: string }) {
  return <span className="rv-muted">{children}</span>;
}

function noPlan(item: TimelineItem): string {
  return isUndated(item) ? t("timeline-not-planned") : t("timeline-without-plan");
}

function noSlip(item: TimelineItem): string {
  return item.slip === 0 ? t("timeline-table-no-slip") : t("timeline-table-slip-unknown");
}
