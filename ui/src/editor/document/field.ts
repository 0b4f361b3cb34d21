import { InputRule } from "@milkdown/kit/prose/inputrules";
import type { Node } from "@milkdown/kit/prose/model";
import { $inputRule, $nodeSchema, $remark, $view } from "@milkdown/kit/utils";
import { type Markdown, mapChildren } from "./markdown";
import type { Vocabulary } from "./vocabulary";

// `{{regio.naam}}` and `{{tabel:functies}}`: in the text they stay what they are, on the page they are chips.

/** What may stand between the braces; the same rule as `text/src/field.rs`. */
const name = "[a-z0-9]+(?:(?:[.:-]+|_)[a-z0-9]+)*";
const inText = new RegExp(`\\{\\{(${name})\\}\\}`, "g");
const atCursor = new RegExp(`\\{\\{(${name})\\}\\}$`);

/** What the name of a live table starts with. */
export const TABLE_PREFIX = "tabel:";

/** Splits the text nodes of a tree wherever a field stands. */
export function splitFields(tree: Markdown): Markdown {
  return mapChildren(tree, (node) => {
    if (node.type !== "text" || node.value === undefined) return [node];
    const parts: Markdown[] = [];
    let from = 0;
    for (const found of node.value.matchAll(inText)) {
      if (found.index > from) parts.push({ type: "text", value: node.value.slice(from, found.index) });
      parts.push({ type: "field", name: found[1] ?? "" });
      from = found.index + found[0].length;
    }
    if (parts.length === 0) return [node];
    if (from < node.value.length) parts.push({ type: "text", value: node.value.slice(from) });
    return parts;
  });
}

/** Reads fields. */
export const fieldReader = $remark("regiovisieFields", () => () => (tree) => {
  splitFields(tree as unknown as Markdown);
});

/** Writes a field exactly as it was read. */
export function writeField(node: { name?: unknown }): string {
  return `{{${typeof node.name === "string" ? node.name : ""}}}`;
}

/** The node on the page. */
export const fieldSchema = $nodeSchema("field", () => ({
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  attrs: { name: { default: "", validate: "string" } },
  parseDOM: [{ tag: "span[data-field]", getAttrs: (dom) => ({ name: dom.dataset.field ?? "" }) }],
  toDOM: (node) => ["span", { "data-field": node.attrs.name as string, class: "chip" }, textOf(node)],
  leafText: textOf,
  parseMarkdown: {
    match: (node) => node.type === "field",
    runner: (state, node, type) => {
      state.addNode(type, { name: node.name as string });
    },
  },
  toMarkdown: {
    match: (node) => node.type.name === "field",
    runner: (state, node) => {
      state.addNode("field", undefined, undefined, { name: node.attrs.name as string });
    },
  },
}));

function textOf(node: Node): string {
  return writeField({ name: node.attrs.name });
}

/** A field typed by hand becomes a chip at its last brace. */
export const fieldTyping = $inputRule(
  (ctx) =>
    new InputRule(
      atCursor,
      (state, match, start, end) => {
        const marks = state.doc.resolve(start).marks();
        return state.tr.replaceWith(start, end, fieldSchema.type(ctx).create({ name: match[1] }, null, marks));
      },
      { inCodeMark: false },
    ),
);

/** Shows a chip with what the field holds now, as the workbook tells it. */
export function fieldView(vocabulary: Vocabulary) {
  return $view(fieldSchema.node, () => (node) => {
    const dom = document.createElement("span");
    const kind = document.createElement("span");
    const shown = document.createElement("span");
    kind.className = "chip-kind";
    shown.className = "chip-text";
    dom.append(kind, shown);
    const fieldName = String(node.attrs.name);
    dom.dataset.field = fieldName;
    dom.contentEditable = "false";

    const render = () => {
      const chip = vocabulary.describe(fieldName);
      dom.className = `chip chip-${chip.kind}`;
      dom.title = chip.title;
      kind.textContent = chip.prefix;
      shown.textContent = chip.text;
    };
    render();
    const stop = vocabulary.subscribe(render);
    return { dom, ignoreMutation: () => true, destroy: stop };
  });
}
