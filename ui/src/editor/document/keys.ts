import { keymap } from "@milkdown/kit/prose/keymap";
import type { Command } from "@milkdown/kit/prose/state";
import { TextSelection } from "@milkdown/kit/prose/state";
import { isInTable, selectedRect } from "@milkdown/kit/prose/tables";
import { $prose } from "@milkdown/kit/utils";
import { removeEmptyNote, returnToText } from "./footnote";
import { toggleTask } from "./task";

/** Enter in a table goes to the cell below, in the last row to the text after the table. */
const enterInTable: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  if (rect.bottom < rect.map.height) {
    const below = rect.tableStart + rect.map.positionAt(rect.bottom, rect.left, rect.table);
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(below + 1), 1)).scrollIntoView());
    return true;
  }
  const after = rect.tableStart + rect.table.nodeSize - 1;
  const next = state.doc.resolve(after).nodeAfter;
  if (dispatch === undefined) return true;
  const transaction = state.tr;
  const paragraph = state.schema.nodes.paragraph?.create();
  if (next?.type.name !== "paragraph" && paragraph !== undefined) transaction.insert(after, paragraph);
  dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  return true;
};

/** The keys of the page that come before those of the presets. */
export const pageKeys = $prose(() =>
  keymap({
    Enter: enterInTable,
    Backspace: removeEmptyNote,
    "Mod-Enter": toggleTask,
    "Alt-ArrowUp": returnToText,
  }),
);
