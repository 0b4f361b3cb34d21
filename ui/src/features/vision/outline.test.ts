import { describe, expect, it } from "vitest";
import type { SectionRole, SectionRowView } from "@/ipc";
import { movesTo, placeOf, possibleMoves, treeOf } from "./outline";

function row(id: string, parent: string | null, role: SectionRole = "chapter"): SectionRowView {
  return {
    id,
    key: "",
    parent,
    role,
    level: parent === null ? 1 : 2,
    number: "",
    title: id,
    state: "leeg",
    owner: "",
    agreements: [],
    words: 0,
    contributions: 0,
  };
}

const rows = [
  row("summary", null, "front"),
  row("1", null),
  row("1.1", "1"),
  row("1.2", "1"),
  row("1.3", "1"),
  row("2", null),
  row("2.1", "2"),
  row("3", null),
  row("A", null, "annex"),
];
const tree = treeOf(rows);

describe("the outline of the visie", () => {
  it("is a tree in the order of the rows", () => {
    expect(tree.map(({ row: { id } }) => id)).toEqual(["summary", "1", "2", "3", "A"]);
    expect(tree[1]?.children.map(({ row: { id } }) => id)).toEqual(["1.1", "1.2", "1.3"]);
  });

  it("knows which moves are possible", () => {
    expect([...possibleMoves(tree, "1.1")]).toEqual(["down", "out"]);
    expect([...possibleMoves(tree, "1.2")]).toEqual(["up", "down", "out", "in"]);
    expect([...possibleMoves(tree, "1")], "a chapter does not move among the front matter").toEqual(["down"]);
    expect([...possibleMoves(tree, "A")], "an annex alone has nowhere to go").toEqual([]);
  });

  it("brings a section to another place on its level", () => {
    expect(movesTo(tree, "1.1", { parent: "1", before: null })).toEqual(["down", "down"]);
    expect(movesTo(tree, "1.3", { parent: "1", before: "1.1" })).toEqual(["up", "up"]);
    expect(movesTo(tree, "1.2", { parent: "1", before: "1.3" }), "it stands there already").toEqual([]);
  });

  it("brings a section under another one", () => {
    expect(movesTo(tree, "1.2", { parent: "2", before: null })).toEqual(["out", "down", "in"]);
    expect(movesTo(tree, "1.2", { parent: "2", before: "2.1" })).toEqual(["out", "down", "in", "up"]);
    expect(movesTo(tree, "3", { parent: "1", before: "1.2" })).toEqual(["up", "in", "up", "up"]);
    expect(movesTo(tree, "1.3", { parent: "1.1", before: null })).toEqual(["up", "in"]);
  });

  it("brings a section to the top", () => {
    expect(movesTo(tree, "2.1", { parent: null, before: "1" })).toEqual(["out", "up", "up"]);
  });

  it("does not put a section under itself, nor among another part of the visie", () => {
    expect(movesTo(tree, "1", { parent: "1.2", before: null })).toBeNull();
    expect(movesTo(tree, "1", { parent: null, before: "A" })).toBeNull();
    expect(movesTo(tree, "1", { parent: "A", before: null })).toBeNull();
  });

  it("understands a drop", () => {
    expect(placeOf(rows, "1.2", "before")).toEqual({ parent: "1", before: "1.2" });
    expect(placeOf(rows, "1.2", "after")).toEqual({ parent: "1", before: "1.3" });
    expect(placeOf(rows, "3", "after"), "the last chapter, not before the annexes").toEqual({
      parent: null,
      before: null,
    });
    expect(placeOf(rows, "2", "on")).toEqual({ parent: "2", before: null });
  });
});
