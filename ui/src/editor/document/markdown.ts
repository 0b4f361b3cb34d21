/** A node of a Markdown tree (mdast), as far as the editor looks at it. */
export type Markdown = {
  type: string;
  value?: string;
  children?: Markdown[];
  [property: string]: unknown;
};

/** Replaces each child, at every depth, by what `to` makes of it; changes the tree in place. */
export function mapChildren(node: Markdown, to: (child: Markdown) => Markdown[]): Markdown {
  if (node.children !== undefined) node.children = node.children.flatMap((child) => to(mapChildren(child, to)));
  return node;
}
