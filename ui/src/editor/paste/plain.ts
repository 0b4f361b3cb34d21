import { Fragment, type Node, type Schema, Slice } from "@milkdown/kit/prose/model";

const bullet = /^\s*[•·▪◦\u2013*-]\s+/;
const field = /\{\{[a-z0-9.:_-]+\}\}/g;

/** Text without form from the clipboard: each line a paragraph, lines with a bullet a list. */
export function plainSlice(text: string, schema: Schema): Slice {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "");
  const blocks: Node[] = [];
  let items: Node[] = [];
  const endList = () => {
    const list = items.length === 0 ? null : schema.nodes.bullet_list?.create(null, items);
    if (list != null) blocks.push(list);
    items = [];
  };
  for (const line of lines) {
    const item = bullet.test(line) && lines.length > 1;
    const paragraph = schema.nodes.paragraph?.create(null, inline(item ? line.replace(bullet, "") : line, schema));
    if (paragraph === undefined) continue;
    const entry = item ? schema.nodes.list_item?.create(null, paragraph) : undefined;
    if (entry === undefined) {
      endList();
      blocks.push(paragraph);
    } else items.push(entry);
  }
  endList();
  const open = blocks.length > 0 && blocks[0]?.type.name === "paragraph" ? 1 : 0;
  const openEnd = blocks.at(-1)?.type.name === "paragraph" ? 1 : 0;
  return new Slice(Fragment.from(blocks), open, openEnd);
}

/** A line with its fields as chips. */
function inline(line: string, schema: Schema): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const found of line.matchAll(field)) {
    if (found.index > from) nodes.push(schema.text(line.slice(from, found.index)));
    const chip = schema.nodes.field?.create({ name: found[0].slice(2, -2) });
    nodes.push(chip ?? schema.text(found[0]));
    from = found.index + found[0].length;
  }
  if (from < line.length) nodes.push(schema.text(line.slice(from)));
  return nodes;
}
