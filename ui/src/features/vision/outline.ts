import type { SectionMove, SectionRole, SectionRowView } from "@/ipc";

// The sections as a tree, and how one of them gets from one place to another with the four moves that the workbook
// knows: up, down, out, in.

/** A section with those under it. */
export type Outline = { row: SectionRowView; children: Outline[] };

/** Where a section goes: under which other, before which one there (null: as last). */
export type Place = { parent: string | null; before: string | null };

/** The rows, which come in the order of the visie, as a tree. A row whose parent is missing stands at the top. */
export function treeOf(rows: readonly SectionRowView[]): Outline[] {
  const nodes = new Map(rows.map((row): [string, Outline] => [row.id, { row, children: [] }]));
  const top: Outline[] = [];
  for (const node of nodes.values()) {
    const parent = node.row.parent === null ? undefined : nodes.get(node.row.parent);
    (parent?.children ?? top).push(node);
  }
  return top;
}

type Shape = { id: string; role: SectionRole; children: Shape[] };

function shapeOf(outline: readonly Outline[]): Shape[] {
  return outline.map(({ row, children }) => ({ id: row.id, role: row.role, children: shapeOf(children) }));
}

/** What stands beside a section, and what stands above it, outermost first. */
function locate(shapes: Shape[], id: string, above: string[] = []): { siblings: Shape[]; above: string[] } | null {
  if (shapes.some((shape) => shape.id === id)) return { siblings: shapes, above };
  for (const shape of shapes) {
    const found = locate(shape.children, id, [...above, shape.id]);
    if (found !== null) return found;
  }
  return null;
}

/** Does one move in place; false when it is not possible. */
function move(shapes: Shape[], id: string, step: SectionMove): boolean {
  const place = locate(shapes, id);
  if (place === null) return false;
  const { siblings, above } = place;
  const at = siblings.findIndex((shape) => shape.id === id);
  const own = siblings[at];
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  if (own === undefined) return false;
  const apart = (other: Shape | undefined) => other === undefined || (above.length === 0 && other.role !== own.role);
  switch (step) {
    case "up":
      if (apart(before)) return false;
      siblings.splice(at - 1, 2, own, before as Shape);
      return true;
    case "down":
      if (apart(after)) return false;
      siblings.splice(at, 2, after as Shape, own);
      return true;
    case "in":
      if (before === undefined || apart(before)) return false;
      siblings.splice(at, 1);
      before.children.push(own);
      return true;
    case "out": {
      const parent = above.at(-1);
      const outer = parent === undefined ? null : locate(shapes, parent);
      if (outer === null) return false;
      siblings.splice(at, 1);
      const beside = outer.siblings.findIndex((shape) => shape.id === parent);
      outer.siblings.splice(beside + 1, 0, { ...own, role: outer.siblings[beside]?.role ?? own.role });
      return true;
    }
  }
}

/** Which single moves a section can make. */
export function possibleMoves(outline: readonly Outline[], id: string): ReadonlySet<SectionMove> {
  const steps: SectionMove[] = ["up", "down", "out", "in"];
  return new Set(steps.filter((step) => move(shapeOf(outline), id, step)));
}

/** The moves that bring a section to a place, in order; null when it cannot get there (such as under itself). */
export function movesTo(outline: readonly Outline[], id: string, to: Place): SectionMove[] | null {
  const shapes = shapeOf(outline);
  const target = to.parent === null ? [] : pathTo(shapes, to.parent);
  if (target === null || target.includes(id)) return null;
  const moves: SectionMove[] = [];
  const go = (step: SectionMove) => move(shapes, id, step) && moves.push(step) > 0;
  const above = () => locate(shapes, id)?.above ?? [];

  while (above().length > target.length || above().some((ancestor, depth) => target[depth] !== ancestor)) {
    if (!go("out")) return null;
  }
  for (let depth = above().length; depth < target.length; depth++) {
    if (!beside(shapes, id, target[depth] ?? "", go) || !go("in")) return null;
  }
  return settle(shapes, id, to.before, go) ? moves : null;
}

/** The sections from the top down to this one, itself included. */
function pathTo(shapes: Shape[], id: string): string[] | null {
  const place = locate(shapes, id);
  return place === null ? null : [...place.above, id];
}

/** Goes to stand right after a sibling. */
function beside(shapes: Shape[], id: string, sibling: string, go: (step: SectionMove) => boolean): boolean {
  for (;;) {
    const siblings = locate(shapes, id)?.siblings.map((shape) => shape.id) ?? [];
    const distance = siblings.indexOf(id) - siblings.indexOf(sibling);
    if (distance === 1) return true;
    if (!go(distance > 1 ? "up" : "down")) return false;
  }
}

/** Goes to stand right before a sibling, or as last. */
function settle(shapes: Shape[], id: string, before: string | null, go: (step: SectionMove) => boolean): boolean {
  for (;;) {
    const place = locate(shapes, id);
    if (place === null) return false;
    const own = place.siblings.find((shape) => shape.id === id);
    const siblings = place.siblings.filter((shape) => place.above.length > 0 || shape.role === own?.role);
    const at = siblings.findIndex((shape) => shape.id === id);
    const others = siblings.filter((shape) => shape.id !== id).map((shape) => shape.id);
    const wanted = before === null ? others.length : others.indexOf(before);
    if (wanted < 0) return false;
    if (at === wanted) return true;
    if (!go(at > wanted ? "up" : "down")) return false;
  }
}

/** The place that a drop on or beside a section means. */
export function placeOf(
  rows: readonly SectionRowView[],
  target: string,
  where: "before" | "after" | "on",
): Place | null {
  const row = rows.find((candidate) => candidate.id === target);
  if (row === undefined) return null;
  if (where === "on") return { parent: row.id, before: null };
  const siblings = rows.filter((candidate) => candidate.parent === row.parent);
  const next = siblings[siblings.indexOf(row) + 1];
  const sameRole = next !== undefined && (row.parent !== null || next.role === row.role);
  return { parent: row.parent, before: where === "before" ? row.id : sameRole ? next.id : null };
}
