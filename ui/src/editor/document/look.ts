import { redo, undo } from "@milkdown/kit/prose/history";
import { type EditorState, NodeSelection } from "@milkdown/kit/prose/state";
import { isInTable } from "@milkdown/kit/prose/tables";
import { isInside, linkAt, listAround } from "./commands";
import { mayInsertFootnote } from "./footnote";
import { addRow, removeColumn, removeRow } from "./tables";

/** What the toolbar shows of the place where the cursor stands. */
export type Look = {
  /** 0: ordinary text. */
  heading: number;
  strong: boolean;
  emphasis: boolean;
  strike: boolean;
  list: "bullet_list" | "ordered_list" | null;
  quote: boolean;
  inTable: boolean;
  canAddRowAbove: boolean;
  canRemoveRow: boolean;
  canRemoveColumn: boolean;
  inLink: boolean;
  /** Description of the selected picture. */
  picture: string | null;
  canNote: boolean;
  canUndo: boolean;
  canRedo: boolean;
};

/** The look of an empty page. */
export const plainLook: Look = {
  heading: 0,
  strong: false,
  emphasis: false,
  strike: false,
  list: null,
  quote: false,
  inTable: false,
  canAddRowAbove: false,
  canRemoveRow: false,
  canRemoveColumn: false,
  inLink: false,
  picture: null,
  canNote: true,
  canUndo: false,
  canRedo: false,
};

/** How the place of the cursor looks. */
export function lookOf(state: EditorState): Look {
  const { selection } = state;
  const { parent } = selection.$from;
  const list = listAround(state)?.list.type.name;
  const picture = selection instanceof NodeSelection && selection.node.type.name === "image" ? selection.node : null;
  return {
    heading: parent.type.name === "heading" ? Number(parent.attrs.level) : 0,
    strong: isMarked(state, "strong"),
    emphasis: isMarked(state, "emphasis"),
    strike: isMarked(state, "strike_through"),
    list: list === "bullet_list" || list === "ordered_list" ? list : null,
    quote: isInside(state, "blockquote"),
    inTable: isInTable(state),
    canAddRowAbove: addRow("above")(state),
    canRemoveRow: removeRow(state),
    canRemoveColumn: removeColumn(state),
    inLink: linkAt(state) !== null,
    picture: picture === null ? null : String(picture.attrs.alt),
    canNote: mayInsertFootnote(state),
    canUndo: undo(state),
    canRedo: redo(state),
  };
}

function isMarked(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Whether two looks are the same. */
export function sameLook(one: Look, other: Look): boolean {
  return (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);
}
