import { lift, setBlockType, toggleMark, wrapIn } from "@milkdown/kit/prose/commands";
import type { MarkType, Node, NodeType } from "@milkdown/kit/prose/model";
import { liftListItem, wrapInList } from "@milkdown/kit/prose/schema-list";
import { type Command, type EditorState, NodeSelection, TextSelection } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";
import { placeForBlock } from "./tables";

// What the buttons of the toolbar do. Every command says with its first answer whether it can be done here.

/** Does a command and goes on typing. */
export function perform(view: EditorView, command: Command): boolean {
  const done = command(view.state, view.dispatch, view);
  view.focus();
  return done;
}

const node = (state: EditorState, name: string): NodeType => {
  const type = state.schema.nodes[name];
  if (type === undefined) throw new Error(`the page has no ${name}`);
  return type;
};

const mark = (state: EditorState, name: string): MarkType => {
  const type = state.schema.marks[name];
  if (type === undefined) throw new Error(`the page has no ${name}`);
  return type;
};

/** Bold, italic, struck through: on and off. */
export const toggle =
  (name: "strong" | "emphasis" | "strike_through"): Command =>
  (state, dispatch, view) =>
    toggleMark(mark(state, name))(state, dispatch, view);

/** A heading of this level, or ordinary text when it is one already. */
export const heading =
  (level: number): Command =>
  (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    const off = parent.type.name === "heading" && parent.attrs.level === level;
    const type = off ? node(state, "paragraph") : node(state, "heading");
    return setBlockType(type, off ? null : { level })(state, dispatch, view);
  };

/** A list of this kind: begun, ended, or changed from the other kind. */
export const list =
  (name: "bullet_list" | "ordered_list"): Command =>
  (state, dispatch, view) => {
    const around = listAround(state);
    if (around === null) return wrapInList(node(state, name))(state, dispatch, view);
    if (around.list.type.name === name) return liftListItem(node(state, "list_item"))(state, dispatch, view);
    if (dispatch === undefined) return true;
    const ordered = name === "ordered_list";
    const transaction = state.tr.setNodeMarkup(around.position, node(state, name), {
      spread: around.list.attrs.spread === true,
    });
    around.list.forEach((item, offset, index) => {
      const attributes = ordered ? { listType: "ordered", label: `${index + 1}.` } : { listType: "bullet", label: "•" };
      transaction.setNodeMarkup(around.position + 1 + offset, undefined, { ...item.attrs, ...attributes });
    });
    dispatch(transaction.scrollIntoView());
    return true;
  };

/** The innermost list around the cursor. */
export function listAround(state: EditorState): { list: Node; position: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const found = $from.node(depth);
    if (found.type.name === "bullet_list" || found.type.name === "ordered_list") {
      return { list: found, position: $from.before(depth) };
    }
  }
  return null;
}

/** A quotation, or out of it. */
export const quote: Command = (state, dispatch, view) =>
  isInside(state, "blockquote") ? lift(state, dispatch) : wrapIn(node(state, "blockquote"))(state, dispatch, view);

/** Whether the cursor stands somewhere inside a node of this kind. */
export function isInside(state: EditorState, name: string): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === name) return true;
  return false;
}

/** A field at the cursor. */
export const insertField =
  (name: string): Command =>
  (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    const chip = node(state, "field").create({ name });
    dispatch?.(state.tr.replaceSelectionWith(chip, true).scrollIntoView());
    return true;
  };

/** A table from the workbook: alone in a paragraph of its own. */
export const insertLiveTable =
  (name: string): Command =>
  (state, dispatch) => {
    const place = placeForBlock(state);
    if (place === null) return false;
    if (dispatch === undefined) return true;
    const type = node(state, "paragraph");
    const filled = type.create(null, node(state, "field").create({ name }));
    const transaction = state.tr.replaceWith(place.from, place.to, [filled, type.create()]);
    const end = TextSelection.near(transaction.doc.resolve(place.from + filled.nodeSize + 1));
    dispatch(transaction.setSelection(end).scrollIntoView());
    return true;
  };

/** A picture of the workbook with its description. */
export const insertPicture =
  (source: string, alt: string): Command =>
  (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    const picture = node(state, "image").create({ src: source, alt });
    dispatch?.(state.tr.replaceSelectionWith(picture, false).scrollIntoView());
    return true;
  };

/** Another description for the selected picture. */
export const describePicture =
  (alt: string): Command =>
  (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== "image") return false;
    const transaction = state.tr.setNodeMarkup(selection.from, undefined, { ...selection.node.attrs, alt });
    dispatch?.(transaction.setSelection(NodeSelection.create(transaction.doc, selection.from)));
    return true;
  };

/** The link around the cursor or in the selection. */
export function linkAt(state: EditorState): { from: number; to: number; href: string; text: string } | null {
  const type = mark(state, "link");
  const { from, to, empty, $from } = state.selection;
  const here = empty ? type.isInSet($from.marks()) : undefined;
  const parentStart = $from.start();
  const found: { from: number; to: number; href: string }[] = [];
  $from.parent.forEach((child, offset) => {
    const link = type.isInSet(child.marks);
    if (link === undefined || (here !== undefined && !link.eq(here))) return;
    const start = parentStart + offset;
    const end = start + child.nodeSize;
    if (end < from || start > to) return;
    const href = String(link.attrs.href);
    const last = found.at(-1);
    if (last?.to === start && last.href === href) last.to = end;
    else found.push({ from: start, to: end, href });
  });
  const first = found[0];
  return first === undefined ? null : { ...first, text: state.doc.textBetween(first.from, first.to) };
}

/** Puts a link on the selection or on the link at the cursor; with neither it writes `text`. */
export const setLink =
  (href: string, text: string): Command =>
  (state, dispatch) => {
    const type = mark(state, "link");
    const existing = linkAt(state);
    const { from, to, empty } = state.selection;
    if (!state.selection.$from.parent.inlineContent) return false;
    if (dispatch === undefined) return true;
    const link = type.create({ href });
    if (existing !== null) {
      dispatch(state.tr.removeMark(existing.from, existing.to, type).addMark(existing.from, existing.to, link));
    } else if (empty) {
      const words = state.schema.text(text === "" ? href : text, [...state.selection.$from.marks(), link]);
      dispatch(state.tr.insert(from, words).removeStoredMark(type).scrollIntoView());
    } else {
      dispatch(state.tr.addMark(from, to, link).removeStoredMark(type));
    }
    return true;
  };

/** Takes the link at the cursor away; its words stay. */
export const removeLink: Command = (state, dispatch) => {
  const existing = linkAt(state);
  if (existing === null) return false;
  dispatch?.(state.tr.removeMark(existing.from, existing.to, mark(state, "link")));
  return true;
};

/** An address as people type it, as one that works: `vng.nl`, `griffie@ons.nl`; null for anything else. */
export function asAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(text)) return text;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return `mailto:${text}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return null;
  return /^[^/]+\.[a-z]{2,}/i.test(text) ? `https://${text}` : null;
}
