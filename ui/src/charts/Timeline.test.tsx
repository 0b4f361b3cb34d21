import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Timeline, type TimelineItem, type TimelineProps } from "./Timeline";
import { TimelineTable } from "./TimelineTable";

function line(id: string, more: Partial<TimelineItem> = {}): TimelineItem {
  const none = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null, slip: null, notes: [] };
  return { id, kind: "taak", title: id, step: null, ...none, ...more };
}

const schrijven = line("schrijven", {
  kind: "stap",
  title: "Schrijven",
  step: "schrijven",
  plannedStart: "2026-03-01",
  plannedEnd: "2026-04-30",
  actualStart: "2026-03-03",
  notes: ["Weinig tijd.", "Valt in de meivakantie."],
});
const concept = line("concept", {
  title: "Eerste concept",
  step: "schrijven",
  plannedStart: "2026-03-09",
  plannedEnd: "2026-03-20",
  actualStart: "2026-03-10",
  actualEnd: "2026-04-01",
  slip: 12,
});
const overleg = line("overleg", {
  kind: "besluitmoment",
  title: "Bestuurlijk overleg",
  step: "schrijven",
  plannedStart: "2026-04-22",
  slip: -1,
});
const dag = line("dag", { kind: "bijeenkomst", title: "Regionale dag", step: "schrijven" });
const nieuws = line("nieuws", { title: "Nieuwsbrief", plannedEnd: "2026-02-01" });
// Given in another order than they are shown.
const items = [nieuws, dag, overleg, concept, schrijven];

function renderTimeline(props: Partial<TimelineProps> = {}) {
  const onSelect = vi.fn();
  const onMove = vi.fn();
  function Screen() {
    const [selected, setSelected] = useState<string | null>(props.selected ?? null);
    return (
      <Timeline
        items={items}
        periods={[
          { id: "mei", title: "Meivakantie", kind: "vakantie", first: "2026-04-25", last: "2026-05-03" },
          { id: "pasen", title: "Tweede Paasdag", kind: "feestdag", first: "2026-04-06", last: "2026-04-06" },
        ]}
        ties={[{ before: "concept", after: "overleg" }]}
        today="2026-03-16"
        goal="2026-06-01"
        onMove={onMove}
        {...props}
        selected={selected}
        onSelect={(id) => {
          onSelect(id);
          setSelected(id);
        }}
      />
    );
  }
  return { ...render(<Screen />), user: userEvent.setup(), onSelect, onMove };
}

const names = () => screen.getAllByRole("option").map((option) => option.textContent.length > 0 && nameOf(option));
const nameOf = (option: HTMLElement) => option.querySelector(".rv-visually-hidden")?.textContent;
const drawing = () => screen.getByTestId("timeline");
const widthOf = (element: Element | null | undefined) => parseFloat((element as HTMLElement).style.width);
const canvas = () => drawing().querySelector(".rv-timeline__canvas");

test("every line is a sentence, steps first and what belongs to them by date", () => {
  renderTimeline();
  expect(names()).toEqual([
    "Schrijven, stap, gepland 1 maart 2026 tot en met 30 april 2026, begonnen 3 maart 2026, twee opmerkingen",
    "Eerste concept, taak bij Schrijven, gepland 9 maart 2026 tot en met 20 maart 2026, begonnen 10 maart 2026, afgerond 1 april 2026, 12 dagen later",
    "Bestuurlijk overleg, besluitmoment bij Schrijven, gepland op 22 april 2026, 1 dag eerder, volgt op Eerste concept",
    "Regionale dag, bijeenkomst bij Schrijven, nog niet gepland",
    "Nieuwsbrief, taak, gepland tot en met 1 februari 2026",
  ]);
  expect(
    screen.getByRole("option", { name: /^Schrijven, stap, gepland 1 maart .* twee opmerkingen$/ }),
    "the sentence is all that is read: what is drawn is silent",
  ).toHaveAttribute("aria-selected", "false");
  const groups = within(screen.getByRole("listbox", { name: "Tijdlijn van het proces" })).getAllByRole("group");
  expect(groups.map((group) => group.getAttribute("aria-label"))).toEqual(["Schrijven", "Zonder stap"]);
});

test("what is done without a plan says so", () => {
  renderTimeline({ items: [line("los", { title: "Los werk", actualStart: "2026-03-03" })] });
  expect(names()).toEqual(["Los werk, taak, zonder planning, begonnen 3 maart 2026"]);
});

test("planned and real, kinds, and slip are told apart by shape and words", () => {
  renderTimeline();
  const bars = (id: string) => [...screen.getByTestId(`timeline-${id}`).querySelectorAll<HTMLElement>("[data-look]")];
  expect(bars("schrijven").map((bar) => bar.dataset["look"])).toEqual(["planned", "actual"]);
  expect(bars("schrijven")[1], "what goes on has an open end, at today").toHaveAttribute("data-open", "end");
  expect(bars("overleg")[0]?.tagName, "a decision is a sign").toBe("svg");
  expect(within(screen.getByTestId("timeline-concept")).getByText("12 dagen later")).toBeVisible();
  const shapes = [...drawing().querySelectorAll(".rv-timeline__legend [data-shape]")].map((sign) => sign.innerHTML);
  expect(new Set(shapes).size, "no two kinds share a shape").toBe(4);
});

test("what is not planned stands in its line with words and no bar", () => {
  renderTimeline();
  const row = screen.getByTestId("timeline-dag");
  expect(within(row).getByText("nog niet gepland")).toBeVisible();
  expect(row.querySelector("[data-look]")).toBeNull();
});

test("periods, today and the goal have names; arrows join what follows", () => {
  renderTimeline();
  expect(drawing().querySelectorAll(".rv-timeline__band")).toHaveLength(2);
  expect(screen.getByText("Meivakantie", { selector: ".rv-timeline__period" })).toBeVisible();
  expect(screen.getByText("Tweede Paasdag: 6 apr 2026")).toBeInTheDocument();
  expect(screen.getByText("vandaag, 16 maart 2026")).toBeVisible();
  expect(screen.getByText("gehoopte vaststelling, 1 juni 2026")).toBeVisible();
  expect(drawing().querySelectorAll(".rv-timeline__arrow")).toHaveLength(1);
});

test("one tab stop, and the arrows go from line to line", async () => {
  const { user, onSelect } = renderTimeline();
  const options = screen.getAllByRole("option");
  const stops = () => options.filter((option) => option.tabIndex === 0).map((option) => option.dataset["testid"]);
  expect(stops()).toEqual(["timeline-schrijven"]);
  options[0]!.focus();
  await user.keyboard("{ArrowUp}");
  expect(options[0], "there is nothing above the first").toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(options[2]).toHaveFocus();
  expect(stops(), "the tab stop goes along").toEqual(["timeline-overleg"]);
  await user.keyboard("{End}");
  expect(options[4]).toHaveFocus();
  await user.keyboard("{Home}");
  expect(options[0]).toHaveFocus();
  expect(onSelect, "going somewhere chooses nothing").not.toHaveBeenCalled();
  await user.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("schrijven");
  expect(options[0]).toHaveAttribute("aria-selected", "true");
});

test("the tab stop begins at what is chosen, and a click chooses", async () => {
  const { user, onSelect } = renderTimeline({ selected: "overleg" });
  expect(screen.getByTestId("timeline-overleg").tabIndex).toBe(0);
  await user.click(screen.getByTestId("timeline-dag"));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("dag");
});

test("the warnings of what is chosen stand below in full", async () => {
  const { user } = renderTimeline();
  expect(screen.queryByTestId("timeline-notes")).toBeNull();
  await user.click(screen.getByTestId("timeline-schrijven"));
  const notes = screen.getByTestId("timeline-notes");
  expect(within(notes).getByText("Let op bij Schrijven")).toBeVisible();
  expect(
    within(notes)
      .getAllByRole("listitem")
      .map((note) => note.textContent),
  ).toEqual(schrijven.notes);
});

test("Alt with an arrow proposes a day, with Shift a week, and says so", async () => {
  const { user, onMove, onSelect } = renderTimeline();
  screen.getByTestId("timeline-concept").focus();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(screen.getByRole("status")).toHaveTextContent("Voorstel: Eerste concept op 10 maart 2026.");
  await user.keyboard("{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}");
  expect(onMove.mock.calls).toEqual([
    ["concept", 1],
    ["concept", -7],
  ]);
  screen.getByTestId("timeline-dag").focus();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(onMove, "what is not planned has nothing to move").toHaveBeenCalledTimes(2);
  await user.keyboard("{ArrowRight}");
  expect(onMove, "an arrow alone moves nothing").toHaveBeenCalledTimes(2);
  expect(onSelect).not.toHaveBeenCalled();
});

test("without a way to move, the keys for it are not named", () => {
  renderTimeline();
  expect(screen.getByText(/Alt met pijltje/)).toBeVisible();
  renderTimeline({ items: [schrijven], onMove: undefined, testId: "still" });
  expect(screen.getByTestId("still")).not.toHaveTextContent(/Alt met pijltje/);
});

test("zooming makes the same days wider, by buttons and by keys", async () => {
  const { user } = renderTimeline();
  const bar = () => widthOf(screen.getByTestId("timeline-schrijven").querySelector("[data-look=planned]"));
  const all = { bar: bar(), canvas: widthOf(canvas()) };
  const seen = [all.bar];
  for (const zoom of ["kwartaal", "maand", "week"]) {
    await user.click(screen.getByRole("button", { name: "Inzoomen" }));
    expect(drawing(), "all of five months is less than a year").toHaveAttribute("data-zoom", zoom);
    seen.push(bar());
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(bar() / all.bar, "a bar grows as the days do").toBeGreaterThan(10);
  expect(widthOf(canvas())).toBeGreaterThan(all.canvas);

  screen.getByTestId("timeline-schrijven").focus();
  await user.keyboard("-");
  expect(drawing()).toHaveAttribute("data-zoom", "maand");
  await user.keyboard("0");
  expect(bar()).toBe(all.bar);
  await user.keyboard("+");
  expect(screen.getByRole("radio", { name: "Kwartaal" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "Week" }));
  expect(bar()).toBe(seen.at(-1));
});

test("keys with Ctrl stay those of the window", async () => {
  const { user } = renderTimeline();
  screen.getByTestId("timeline-schrijven").focus();
  await user.keyboard("{Control>}+{/Control}");
  expect(drawing()).toHaveAttribute("data-zoom", "alles");
});

test("zooming keeps in the middle what the keys are at, and 'Naar vandaag' finds today", async () => {
  const { user } = renderTimeline();
  const box = drawing().querySelector(".rv-timeline__box")!;
  const row = screen.getByTestId("timeline-overleg");
  row.focus();
  await user.keyboard("+++");
  // Nothing is measured here, so the room is the one assumed.
  const room = 960 - 256;
  const sign = row.querySelector<SVGElement>("[data-look=planned]")!;
  expect(box.scrollLeft + room / 2 - parseFloat(sign.style.left)).toBeLessThan(room / 7);
  await user.click(screen.getByRole("button", { name: "Naar vandaag" }));
  const today = drawing().querySelector<HTMLElement>(".rv-timeline__mark--today")!;
  expect(Math.abs(box.scrollLeft + room / 2 - parseFloat(today.style.left))).toBeLessThan(room / 7);
});

test("sixty lines are all there, in reach and in their group", async () => {
  const many = Array.from({ length: 60 }, (_, number) =>
    line(`taak-${number}`, {
      title: `Taak ${number}`,
      step: number % 2 === 0 ? "schrijven" : null,
      plannedStart: `2026-0${1 + (number % 9)}-10`,
      plannedEnd: `2026-1${number % 3}-10`,
    }),
  );
  const { user } = renderTimeline({ items: [schrijven, ...many] });
  expect(screen.getAllByRole("option")).toHaveLength(61);
  expect(within(screen.getByRole("group", { name: "Schrijven" })).getAllByRole("option")).toHaveLength(31);
  screen.getByTestId("timeline-schrijven").focus();
  await user.keyboard("{ArrowDown>60/}");
  expect(screen.getAllByRole("option")[60]).toHaveFocus();
});

test("without lines it says so; without dates the lines are there", () => {
  const { unmount } = renderTimeline({ items: [] });
  expect(screen.getByText("Er is nog niets om te tekenen.")).toBeVisible();
  unmount();
  renderTimeline({ items: [dag], goal: null });
  expect(names()).toEqual(["Regionale dag, bijeenkomst, nog niet gepland"]);
});

test("a plan that ends before it begins is drawn all the same", () => {
  renderTimeline({ items: [line("om", { plannedStart: "2026-04-01", plannedEnd: "2026-03-01" })] });
  expect(widthOf(screen.getByTestId("timeline-om").querySelector("[data-look=planned]"))).toBeGreaterThan(0);
});

test("no rule of axe is broken, in the drawing nor in the table", async () => {
  const { container } = renderTimeline({ selected: "schrijven" });
  render(<TimelineTable items={items} selected="schrijven" onSelect={() => undefined} />, {
    container: document.body.appendChild(document.createElement("main")),
  });
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  for (const part of [container, screen.getByRole("main")]) {
    const { violations } = await axe.run(part, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test("the table tells the same, with the warnings in full", async () => {
  const onSelect = vi.fn();
  render(<TimelineTable items={items} selected="concept" onSelect={onSelect} />);
  const rows = screen
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent.replaceAll("\u00a0", " ")));
  expect(rows.slice(1)).toEqual([
    [
      "SchrijvenWeinig tijd.Valt in de meivakantie.",
      "stap",
      "Schrijven",
      "1 mrt 2026 t/m 30 apr 2026",
      "vanaf 3 mrt 2026",
      "nog niet bekend",
    ],
    [
      "Eerste concept",
      "taak",
      "Schrijven",
      "9 mrt 2026 t/m 20 mrt 2026",
      "10 mrt 2026 t/m 1 apr 2026",
      "12 dagen later",
    ],
    ["Bestuurlijk overleg", "besluitmoment", "Schrijven", "22 apr 2026", "nog niet begonnen", "1 dag eerder"],
    ["Regionale dag", "bijeenkomst", "Schrijven", "nog niet gepland", "nog niet begonnen", "nog niet bekend"],
    ["Nieuwsbrief", "taak", "geen stap", "t/m 1 feb 2026", "nog niet begonnen", "nog niet bekend"],
  ]);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Verschil" }));
  expect(screen.getAllByRole("row")[1], "sorted by difference, the earliest first").toHaveTextContent(
    "Bestuurlijk overleg",
  );
  await user.click(screen.getByRole("button", { name: "Eerste concept" }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("concept");
});
