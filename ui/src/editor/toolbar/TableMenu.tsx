import type { Command } from "@milkdown/kit/prose/state";
import { Menu } from "@/components";
import { t } from "@/text";
import type { Look } from "../document/look";
import { addColumn, addRow, insertTable, removeColumn, removeRow, removeTable } from "../document/tables";

/** Everything about tables behind one button: a new one, or rows and columns of the one around the cursor. */
export function TableMenu(props: { look: Look; onCommand: (command: Command) => void }) {
  const { look } = props;
  const act = (command: Command) => () => props.onCommand(command);
  const fresh = [
    { id: "insert-2", label: t("editor-table-insert", { columns: 2 }), onAction: act(insertTable(3, 2)) },
    { id: "insert-3", label: t("editor-table-insert", { columns: 3 }), onAction: act(insertTable(3, 3)) },
    { id: "insert-4", label: t("editor-table-insert", { columns: 4 }), onAction: act(insertTable(3, 4)) },
    { id: "insert-5", label: t("editor-table-insert", { columns: 5 }), onAction: act(insertTable(3, 5)) },
  ];
  const existing = [
    { id: "row-below", label: t("editor-table-row-below"), onAction: act(addRow("below")) },
    {
      id: "row-above",
      label: t("editor-table-row-above"),
      isDisabled: !look.canAddRowAbove,
      onAction: act(addRow("above")),
    },
    { id: "column-after", label: t("editor-table-column-after"), onAction: act(addColumn("after")) },
    { id: "column-before", label: t("editor-table-column-before"), onAction: act(addColumn("before")) },
    {
      id: "row-remove",
      label: t("editor-table-row-remove"),
      isDisabled: !look.canRemoveRow,
      onAction: act(removeRow),
    },
    {
      id: "column-remove",
      label: t("editor-table-column-remove"),
      isDisabled: !look.canRemoveColumn,
      onAction: act(removeColumn),
    },
    { id: "table-remove", label: t("editor-table-remove"), onAction: act(removeTable) },
  ];
  return (
    <Menu
      label={t("editor-table")}
      small
      variant="subtle"
      testId="editor-table"
      actions={look.inTable ? existing : fresh}
    />
  );
}
