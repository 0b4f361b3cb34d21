import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Verdict } from "@/ipc";
import { StateShape } from "./StateShape";

const shapes: [Verdict, string, string][] = [
  ["niet-beoordeeld", "dotted-ring", "niet beoordeeld"],
  ["nog-niet", "ring", "nog niet"],
  ["in-ontwikkeling", "half", "in ontwikkeling"],
  ["grotendeels", "three-quarters", "grotendeels"],
  ["voldoet", "full", "voldoet"],
  ["nvt", "dash", "n.v.t."],
];

test.each(shapes)("%s is drawn as %s and said as %s", (state, shape, word) => {
  const { container } = render(<StateShape state={state} />);
  expect(container.querySelector(`[data-shape="${shape}"]`), "each state has a shape of its own").not.toBeNull();
  expect(screen.getByText(word)).toBeVisible();
});

test("a shape without its word keeps it as its name", () => {
  render(<StateShape state="grotendeels" shapeOnly />);
  expect(screen.getByRole("img", { name: "grotendeels" })).toBeInTheDocument();
});

test("no two states share a shape", () => {
  const drawn = shapes.map(([state]) => render(<StateShape state={state} />).container.querySelector("svg")?.innerHTML);
  expect(new Set(drawn).size).toBe(shapes.length);
});
