import { footnoteDefinitionSchema } from "@milkdown/kit/preset/gfm";
import type { Node } from "@milkdown/kit/prose/model";
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet, type EditorView } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";

// Footnotes: a small number in the text, the note itself below. Their labels stay as they were written; what is shown
// is the number that will be printed, in the order in which the text refers to them.

const REFERENCE = "footnote_reference";
const NOTE = "footnote_definition";

/** The words around a footnote. */
export type FootnoteWords = { note: (number: number) => string; unused: string };

/** A note below the text, with its number beside it. */
export const noteSchema = footnoteDefinitionSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  toDOM: (node) => [
    "div",
    { "data-type": "footnote_definition", "data-label": node.attrs.label as string, class: "footnote", role: "note" },
    0,
  ],
  parseDOM: [{ tag: 'div[data-type="footnote_definition"]', getAttrs: (dom) => ({ label: dom.dataset.label ?? "" }) }],
}));

/** The numbers as printed, by label. */
export function numbersOf(doc: Node): Map<string, number> {
  const numbers = new Map<string, number>();
  doc.descendants((node) => {
    if (node.type.name !== REFERENCE) return;
    const label = labelOf(node);
    if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
  });
  return numbers;
}

/** Draws the numbers and, on a click, goes from the number to the note and back. */
export function footnoteNumbers(words: FootnoteWords) {
  return $prose(() => {
    const key = new PluginKey<DecorationSet>("REGIOVISIE_FOOTNOTES");
    return new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, state) => draw(state.doc, words),
        apply: (transaction, drawn) => (transaction.docChanged ? draw(transaction.doc, words) : drawn),
      },
      props: {
        decorations: (state) => key.getState(state),
        handleClickOn: (view, _, node, position, __, direct) =>
          direct && node.type.name === REFERENCE && goToNote(view, labelOf(node), position),
      },
    });
  });
}

function draw(doc: Node, words: FootnoteWords): DecorationSet {
  const numbers = numbersOf(doc);
  const decorations: Decoration[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === REFERENCE) {
      const number = String(numbers.get(labelOf(node)) ?? "");
      decorations.push(Decoration.node(position, position + node.nodeSize, { "data-number": number }));
    }
    if (node.type.name === NOTE) {
      const number = numbers.get(labelOf(node));
      const attributes: Record<string, string> =
        number === undefined
          ? { class: "footnote-unused", "data-number": "–", "aria-label": words.unused, title: words.unused }
          : { "data-number": String(number), "aria-label": words.note(number) };
      decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
  });
  return DecorationSet.create(doc, decorations);
}

function goToNote(view: EditorView, label: string, from: number): boolean {
  const note = find(view.state.doc, NOTE, label, from);
  if (note === null) return false;
  moveInto(view, note);
  return true;
}

/** Puts a new footnote at the cursor and moves into its text. Not inside another footnote. */
export const insertFootnote: Command = (state, dispatch) => {
  if (!mayInsertFootnote(state)) return false;
  if (dispatch === undefined) return true;
  const label = freeLabel(state.doc);
  const reference = state.schema.nodes[REFERENCE]?.create({ label });
  const note = state.schema.nodes[NOTE]?.createAndFill({ label });
  if (reference == null || note == null) return false;
  const at = state.selection.to;
  const transaction = state.tr.setSelection(TextSelection.create(state.doc, at)).insert(at, reference);
  const place = transaction.mapping.map(placeOfNote(state.doc, at));
  transaction.insert(place, note).setSelection(TextSelection.create(transaction.doc, place + 2));
  dispatch(transaction.scrollIntoView());
  return true;
};

/** Where the note of a new number belongs: after that of the number before it, else before all others. */
function placeOfNote(doc: Node, at: number): number {
  const before: string[] = [];
  doc.nodesBetween(0, at, (node) => {
    if (node.type.name === REFERENCE) before.push(labelOf(node));
  });
  for (const label of before.toReversed()) {
    const note = find(doc, NOTE, label, -1);
    if (note !== null) return note + (doc.nodeAt(note)?.nodeSize ?? 0);
  }
  const notes: number[] = [];
  doc.forEach((node, offset) => {
    if (node.type.name === NOTE) notes.push(offset);
  });
  return notes[0] ?? doc.content.size;
}

/** Whether a footnote can stand at the cursor. */
export function mayInsertFootnote(state: EditorState): boolean {
  const { $to } = state.selection;
  return $to.parent.inlineContent && !$to.parent.type.spec.code && noteAround(state) === null;
}

/** Backspace in an empty note takes it away together with its number in the text. */
export const removeEmptyNote: Command = (state, dispatch) => {
  const around = noteAround(state);
  if (around === null || around.node.textContent !== "" || around.node.childCount > 1) return false;
  if (dispatch === undefined) return true;
  const label = labelOf(around.node);
  const transaction = state.tr.delete(around.position, around.position + around.node.nodeSize);
  const references: number[] = [];
  transaction.doc.descendants((node, position) => {
    if (node.type.name === REFERENCE && labelOf(node) === label) references.push(position);
  });
  for (const position of references.toReversed()) transaction.delete(position, position + 1);
  const back = references[0];
  if (back !== undefined) transaction.setSelection(TextSelection.near(transaction.doc.resolve(back)));
  dispatch(transaction.scrollIntoView());
  return true;
};

/** From a note back to its number in the text. */
export const returnToText: Command = (state, dispatch) => {
  const around = noteAround(state);
  if (around === null) return false;
  const reference = find(state.doc, REFERENCE, labelOf(around.node), -1);
  if (reference === null) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, reference + 1)).scrollIntoView());
  return true;
};

function noteAround(state: EditorState): { node: Node; position: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === NOTE) return { node, position: $from.before(depth) };
  }
  return null;
}

function moveInto(view: EditorView, note: number): void {
  const selection = TextSelection.near(view.state.doc.resolve(note + 1), 1);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}

function find(doc: Node, type: string, label: string, not: number): number | null {
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (found === null && position !== not && node.type.name === type && labelOf(node) === label) found = position;
    return found === null;
  });
  return found;
}

/** The first number that no note has. */
export function freeLabel(doc: Node): string {
  let highest = 0;
  doc.descendants((node) => {
    if (node.type.name !== REFERENCE && node.type.name !== NOTE) return;
    const number = Number(labelOf(node));
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  });
  return String(highest + 1);
}

function labelOf(node: Node): string {
  return String(node.attrs.label);
}
