import { Badge, Table, type Column } from "@/components";
import type { OtherMoveView } from "@/ipc";
import { t } from "@/text";

type Row = OtherMoveView & { key: string };

/** What else moved: councils, planning, sections, facts. What is confidential says so. */
export function OtherMoves({ moves }: { moves: OtherMoveView[] }) {
  return (
    <Table
      label={t("snapshot-others-table")}
      columns={columns()}
      rows={moves.map((move, index) => ({ ...move, key: String(index) }))}
      rowKey={(move) => move.key}
      height="70vh"
      testId="comparison-others"
    />
  );
}

function columns(): Column<Row>[] {
  return [
    { id: "area", header: t("snapshot-area"), width: "22%", sort: (move) => move.area, cell: (move) => move.area },
    {
      id: "subject",
      header: t("snapshot-subject"),
      width: "30%",
      sort: (move) => move.subject,
      cell: (move) => (
        <span className="rv-row rv-gap-s">
          {move.subject}
          {move.confidential && <Badge kind="warning">{t("snapshot-confidential")}</Badge>}
        </span>
      ),
    },
    { id: "what", header: t("snapshot-what"), cell: (move) => move.what },
  ];
}
