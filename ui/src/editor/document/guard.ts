import type { Markdown } from "./markdown";

// The load guard: a text may open as a page only when reading and writing it loses nothing. Two texts mean the same
// when their trees are equal apart from positions, the spacing of lists, how marks are nested, and where a
// reference link keeps its address.

const SPANS: ReadonlySet<string> = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);
const PHRASING: ReadonlySet<string> = new Set([
  ...SPANS,
  "text",
  "break",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "footnoteReference",
  "field",
]);

type Definitions = Map<string, { url: unknown; title: unknown; used: boolean }>;
type Run = { kind: string; value: string; marks: string };

/** Whether two Markdown trees say the same. */
export function sameMeaning(one: Markdown, other: Markdown): boolean {
  return JSON.stringify(meaning(one)) === JSON.stringify(meaning(other));
}

/** What a tree says, in a form that can be compared. */
export function meaning(root: Markdown): unknown {
  const definitions: Definitions = new Map();
  collect(root, definitions);
  const blocks = (root.children ?? []).flatMap((child) => block(child, definitions));
  const unused = [...definitions].filter(([, { used }]) => !used).map(([label, { url, title }]) => [label, url, title]);
  return { blocks, unused };
}

function collect(node: Markdown, into: Definitions): void {
  if (node.type === "definition") {
    const label = identifier(node);
    if (!into.has(label)) into.set(label, { url: node.url, title: text(node.title), used: false });
  }
  for (const child of node.children ?? []) collect(child, into);
}

function block(node: Markdown, definitions: Definitions): unknown[] {
  if (node.type === "definition") return [];
  const facts = factsOf(node);
  const children = node.children ?? [];
  if (children.length > 0 && children.every((child) => PHRASING.has(child.type)) && node.type !== "listItem") {
    return [{ ...facts, runs: runs(children, definitions) }];
  }
  if (node.type === "table") return [{ ...facts, rows: rows(children, definitions) }];
  if (node.type === "paragraph" && children.length === 0) return [];
  return [{ ...facts, children: children.flatMap((child) => block(child, definitions)) }];
}

/** What a block is, apart from what stands in it. */
function factsOf(node: Markdown): Record<string, unknown> {
  switch (node.type) {
    case "heading":
      return { type: node.type, depth: node.depth };
    case "list":
      return { type: node.type, ordered: node.ordered === true, start: node.ordered === true ? (node.start ?? 1) : 0 };
    case "listItem":
      return { type: node.type, checked: node.checked ?? null };
    case "code":
      return { type: node.type, language: text(node.lang), more: text(node.meta), value: node.value };
    case "html":
      return { type: node.type, value: node.value?.trim() };
    case "footnoteDefinition":
      return { type: node.type, label: identifier(node) };
    case "table":
      return { type: node.type, align: ((node.align ?? []) as unknown[]).map((align) => align ?? null) };
    default:
      return { type: node.type, value: node.value };
  }
}

/** The cells of a table; a row that is too short is filled up, as every reader does. */
function rows(children: Markdown[], definitions: Definitions): Run[][][] {
  const columns = children[0]?.children?.length ?? 0;
  return children.map((row) =>
    Array.from({ length: columns }, (_, at) => runs(row.children?.[at]?.children ?? [], definitions)),
  );
}

/** A line as runs of text that carry the same marks. */
function runs(children: Markdown[], definitions: Definitions, marks: string[] = []): Run[] {
  const found = children.flatMap((child): Run[] => {
    if (SPANS.has(child.type)) {
      const mark = markOf(child, definitions);
      return runs(child.children ?? [], definitions, marks.includes(mark) ? marks : [...marks, mark]);
    }
    return [{ kind: child.type, value: valueOf(child, definitions), marks: marks.toSorted().join("\n") }];
  });
  return merged(found);
}

function merged(found: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of found) {
    const last = result.at(-1);
    if (run.kind === "text" && last?.kind === "text" && last.marks === run.marks) last.value += run.value;
    else result.push(run.kind === "break" ? { ...run, marks: "" } : { ...run });
  }
  return result
    .map((run) => (run.kind === "text" ? { ...run, value: run.value.replace(/[ \t]*\r?\n[ \t]*/g, "\n") } : run))
    .filter((run) => run.kind !== "text" || run.value !== "");
}

function markOf(node: Markdown, definitions: Definitions): string {
  if (node.type === "link") return JSON.stringify(["link", node.url, text(node.title)]);
  if (node.type === "linkReference") return JSON.stringify(["link", ...addressOf(node, definitions)]);
  return node.type;
}

function valueOf(node: Markdown, definitions: Definitions): string {
  switch (node.type) {
    case "image":
      return JSON.stringify([node.url, text(node.alt), text(node.title)]);
    case "imageReference": {
      const [url, title] = addressOf(node, definitions);
      return JSON.stringify([url, text(node.alt), title]);
    }
    case "footnoteReference":
      return identifier(node);
    case "field":
      return String(node.name);
    default:
      return node.value ?? "";
  }
}

function addressOf(node: Markdown, definitions: Definitions): [unknown, unknown] {
  const definition = definitions.get(identifier(node));
  if (definition === undefined) return [null, ""];
  definition.used = true;
  return [definition.url, definition.title];
}

function identifier(node: Markdown): string {
  return text(node.identifier).toLowerCase();
}

/** Nothing, null and an empty text say the same. */
function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
