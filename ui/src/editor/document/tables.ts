import type { Node } from "@milkdown/kit/prose/model";
import { type Command, type EditorState, TextSelection } from "@milkdown/kit/prose/state";
import {
  addColumnAfter,
  addColumnBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  selectedRect,
  TableMap,
} from "@milkdown/kit/prose/tables";

// Tables as Markdown knows them: one header row, at least one other row, every cell one paragraph.

/** A new table after the text block of the cursor (after the whole list, in a list), or in its place when it is empty. */
export const insertTable =
  (rows: number, columns: number): Command =>
  (state, dispatch) => {
    const place = placeForBlock(state);
    const table = place === null ? null : newTable(state, rows, columns);
    if (place === null || table === null) return false;
    if (dispatch === undefined) return true;
    const transaction = state.tr.replaceWith(place.from, place.to, table);
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(place.from + 1), 1)).scrollIntoView());
    return true;
  };

/** Where a block of its own can stand for this cursor: at the top of the text, not in a table or a footnote. */
export function placeForBlock(state: EditorState): { from: number; to: number } | null {
  const { $from } = state.selection;
  if ($from.depth === 0 || isInTable(state) || $from.node(1).type.name === "footnote_definition") return null;
  const isEmpty = $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  return { from: isEmpty ? $from.before(1) : $from.after(1), to: $from.after(1) };
}

function newTable(state: EditorState, rows: number, columns: number): Node | null {
  const { table, table_header_row, table_row, table_header, table_cell, paragraph } = state.schema.nodes;
  if (!table || !table_header_row || !table_row || !table_header || !table_cell || !paragraph) return null;
  const cells = (type: typeof table_cell) =>
    Array.from({ length: columns }, () => type.create({ alignment: null }, paragraph.create()));
  const body = Array.from({ length: rows - 1 }, () => table_row.create(null, cells(table_cell)));
  return table.create(null, [table_header_row.create(null, cells(table_header)), ...body]);
}

/** A row below the cursor, or above it. The header row stays the first. */
export const addRow =
  (where: "above" | "below"): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    const at = where === "above" ? rect.top : rect.bottom;
    if (at === 0) return false;
    const { table_row, table_cell, paragraph } = state.schema.nodes;
    const header = rect.table.firstChild;
    if (!table_row || !table_cell || !paragraph || header === null) return false;
    if (dispatch === undefined) return true;
    const cells: Node[] = [];
    header.forEach((cell) => {
      cells.push(table_cell.create({ alignment: cell.attrs.alignment as unknown }, paragraph.create()));
    });
    let position = rect.tableStart;
    for (let row = 0; row < at; row++) position += rect.table.child(row).nodeSize;
    const transaction = state.tr.insert(position, table_row.create(null, cells));
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(position + 1), 1)).scrollIntoView());
    return true;
  };

/** A column beside that of the cursor. */
export const addColumn = (where: "before" | "after"): Command =>
  where === "before" ? addColumnBefore : addColumnAfter;

/** Takes the row of the cursor away; not the header row and not the last other one. */
export const removeRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { top, bottom, table } = selectedRect(state);
  return top > 0 && table.childCount - (bottom - top) >= 2 && deleteRow(state, dispatch);
};

/** Takes the column of the cursor away; not the last one. */
export const removeColumn: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { left, right, table } = selectedRect(state);
  return TableMap.get(table).width > right - left && deleteColumn(state, dispatch);
};

/** Takes the whole table away. */
export const removeTable: Command = deleteTable;
