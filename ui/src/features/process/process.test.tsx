import { act } from "react";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ErrorView, MoveView, PlannedView, PlannerView, WorkbookView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

const refused = (code: string, what: string): ErrorView => ({
  code,
  what,
  safe: "De planning is niet gewijzigd.",
  next: "Haal eerst een andere afhankelijkheid weg.",
});

async function plannerOf(host: TestHost): Promise<PlannerView> {
  return ((await host.commands.planner()) as { data: PlannerView }).data;
}

/** Changes one item of the planner. */
async function withItem(host: TestHost, id: string, part: Partial<PlannedView>): Promise<void> {
  const plan = await plannerOf(host);
  const items = plan.items.map((item) => (item.id === id ? { ...item, ...part } : item));
  host.answer("planner", () => ({ ...plan, items }));
}

async function asReadOnly(host: TestHost): Promise<void> {
  const { data } = (await host.commands.workbook()) as { data: WorkbookView };
  host.answer("workbook", () => ({ ...data, read_only: "Iemand anders heeft dit werkboek open." }));
}

const move = (part: Partial<MoveView> & { id: string }): MoveView => ({
  title: part.id,
  kind: "taak",
  from_start: "2026-05-04",
  from_end: "2026-05-08",
  to_start: "2026-05-11",
  to_end: "2026-05-15",
  because: "Hoort bij Schrijven.",
  notes: [],
  ...part,
});

test("a step is reached by keyboard, and what is filled in is saved", async () => {
  const { user, host } = await renderAt("/proces");
  const line = await screen.findByTestId("timeline-stap-schrijven");
  line.focus();
  await user.keyboard("{Enter}");
  const pane = await screen.findByTestId("item-pane");
  expect(window.location.hash).toBe("#/proces/stap-schrijven");
  expect(within(pane).getByRole("heading", { level: 2, name: "Schrijven" })).toBeVisible();
  expect(pane).toHaveTextContent("stap 3 van 5");
  expect(within(screen.getByTestId("step-ready")).getAllByRole("listitem").length).toBeGreaterThan(1);
  await user.clear(screen.getByTestId("step-schrijven-owner"));
  await user.type(screen.getByTestId("step-schrijven-owner"), "werkgroep");
  await user.tab();
  await waitFor(() =>
    expect(callsOf(host, "planStep").at(-1)).toMatchObject([{ step: "schrijven", owner: "werkgroep" }]),
  );
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("item-pane")).toBeNull());
  expect(screen.getByTestId("timeline-stap-schrijven"), "the keyboard goes on where it was").toHaveFocus();
});

test("an address of the overview opens its step", async () => {
  await renderAt("/proces?stap=consulteren");
  expect(await screen.findByTestId("step-consulteren")).toBeVisible();
});

test("an end before its beginning is said and not saved", async () => {
  const { user, host } = await renderAt("/proces/stap-schrijven");
  const end = await screen.findByTestId("step-schrijven-planned-end");
  await user.click(within(end).getByRole("spinbutton", { name: /^jaar/ }));
  await user.keyboard("2025");
  await user.tab();
  expect(await screen.findByText("Het einde ligt vóór het begin. Controleer beide data.")).toBeVisible();
  await new Promise((done) => setTimeout(done, 800));
  expect(
    callsOf(host, "planStep").filter(([input]) => (input as { planned_end: string }).planned_end < "2026"),
    "nothing reversed went to the workbook",
  ).toEqual([]);
});

test("how late something was and what stands out is said in words", async () => {
  const host = createTestHost();
  await renderAt("/proces/stap-inventarisatie", { host });
  expect(await screen.findByTestId("item-notes")).toHaveTextContent("Let opWerd 7 dagen later klaar dan gepland.");
  expect(screen.queryByTestId("item-slip"), "it is said once").toBeNull();
  expect(screen.queryByTestId("timeline-notes"), "warnings stand on the screen once").toBeNull();
  expect(screen.getByTestId("item-over")).toHaveTextContent("Dit is al klaar");
  expect(screen.queryByTestId("item-move")).toBeNull();
});

test.each([
  ["taak-1", { actual_end: "2026-05-15", slip: 7, notes: [] }, "7 dagen later klaar dan gepland"],
  ["taak-1", { actual_end: "2026-05-06", slip: -2 }, "2 dagen eerder klaar dan gepland"],
  ["taak-1", { actual_end: "2026-05-08", slip: 0 }, "klaar op de geplande dag"],
  ["taak-1", { slip: 1 }, "had gisteren klaar moeten zijn"],
  ["besluit-1", { actual_start: "2026-06-14", actual_end: "2026-06-14", slip: 3 }, "3 dagen later dan gepland"],
  ["besluit-1", { actual_start: "2026-06-10", actual_end: "2026-06-10", slip: -1 }, "1 dag eerder dan gepland"],
  ["besluit-1", { actual_start: "2026-06-11", actual_end: "2026-06-11", slip: 0 }, "op de geplande dag"],
])("the slip of %s with %o reads well", async (id, part, words) => {
  const host = createTestHost();
  await withItem(host, id, part);
  await renderAt(`/proces/${id}`, { host });
  expect(await screen.findByTestId("item-slip")).toHaveTextContent(words);
});

test("a date moves with what hangs on it, as far as that is ticked", async () => {
  const host = createTestHost();
  host.answer("previewMove", (id, start, end) => [
    move({
      id,
      title: "Schrijven",
      kind: "stap",
      from_start: "2026-04-13",
      from_end: "2026-06-03",
      to_start: start,
      to_end: end,
    }),
    move({ id: "taak-1", title: "Concept bespreken", notes: ["Valt in Meivakantie."] }),
    move({ id: "stap-consulteren", title: "Consulteren", kind: "stap", because: "Komt na Schrijven." }),
    move({
      id: "bijeenkomst-99",
      title: "Gesprek met ouders",
      kind: "bijeenkomst",
      to_start: "2026-04-28",
      to_end: "2026-04-28",
    }),
  ]);
  await withItem(host, "stap-schrijven", { actual_start: null, actual_end: null });
  const { user } = await renderAt("/proces/stap-schrijven", { host });
  await user.click(await screen.findByTestId("item-move"));
  const dialog = await screen.findByTestId("move-dialog");
  expect(dialog).toHaveTextContent("Deze data staan al in de planning.");
  expect(screen.getByTestId("move-apply")).toBeDisabled();
  const planned = host.world.steps.find(({ step }) => step === "schrijven")!;
  await user.click(within(screen.getByTestId("move-start")).getByRole("spinbutton", { name: /^jaar/ }));
  await user.keyboard("2027");
  const checks = await screen.findAllByRole("checkbox");
  expect(checks.map((check) => (check as HTMLInputElement).checked)).toEqual([true, true, false]);
  expect(screen.getByRole("heading", { name: "Kan ook eerder" })).toBeVisible();
  expect(dialog).toHaveTextContent("Let op: Valt in Meivakantie.");
  expect(dialog).toHaveTextContent("Komt na Schrijven.");
  expect(dialog.textContent.replaceAll("\u00a0", " ")).toContain(
    "van 4 mei 2026 t/m 8 mei 2026 naar 11 mei 2026 t/m 15 mei 2026",
  );
  expect(screen.getByTestId("move-count")).toHaveTextContent("2 onderdelen schuiven mee.");
  await user.click(screen.getByRole("checkbox", { name: /Consulteren/ }));
  await user.click(screen.getByRole("checkbox", { name: /Gesprek met ouders/ }));
  await waitFor(() => expect(screen.getByTestId("move-apply")).toBeEnabled());
  await user.click(screen.getByTestId("move-apply"));
  await waitFor(() => expect(screen.queryByTestId("move-dialog")).toBeNull());
  const start = `2027${planned.planned_start!.slice(4)}`;
  const days = (date: string) => Date.parse(date) / 86_400_000;
  const [id, from, to, along] = callsOf(host, "movePlanned")[0] as [string, string, string, string[]];
  expect([id, from]).toEqual(["stap-schrijven", start]);
  expect(days(to) - days(from), "the duration stays").toBe(days(planned.planned_end!) - days(planned.planned_start!));
  expect(along).toEqual(["taak-1", "bijeenkomst-99"]);
});

test("a line is moved by its keys, and leaving the question changes nothing", async () => {
  const { user, host } = await renderAt("/proces");
  const line = await screen.findByTestId("timeline-taak-1");
  line.focus();
  await user.keyboard("{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}");
  expect(await screen.findByRole("dialog", { name: "Concept bespreken met de adviestafel verschuiven" })).toBeVisible();
  await waitFor(() => expect(callsOf(host, "previewMove")).toEqual([["taak-1", "2026-05-11", "2026-05-15"]]));
  await waitFor(() => expect(screen.getByTestId("move-apply")).toBeEnabled());
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("move-dialog")).toBeNull());
  expect(callsOf(host, "movePlanned")).toEqual([]);
});

test("what happened is not moved, also not by keys", async () => {
  const { user, host } = await renderAt("/proces");
  const line = await screen.findByTestId("timeline-stap-inventarisatie");
  line.focus();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(await screen.findByTestId("move-over")).toHaveTextContent("kan niet meer worden verschoven");
  expect(screen.queryByTestId("move-apply")).toBeNull();
  expect(callsOf(host, "previewMove")).toEqual([]);
});

test("of what has begun only the end moves, and nothing follows on its own", async () => {
  const host = createTestHost();
  await withItem(host, "taak-1", { actual_start: "2026-05-04" });
  host.answer("previewMove", (id, start, end) => [move({ id, to_start: start, to_end: end })]);
  const { user } = await renderAt("/proces/taak-1", { host });
  await user.click(await screen.findByTestId("item-move"));
  expect(await screen.findByText(/Is al begonnen/)).toBeVisible();
  expect(screen.queryByTestId("move-start")).toBeNull();
  await user.click(within(screen.getByTestId("move-end")).getByRole("spinbutton", { name: /^dag/ }));
  await user.keyboard("20");
  expect(await screen.findByTestId("move-count")).toHaveTextContent("Er schuift niets mee.");
  await waitFor(() => expect(callsOf(host, "previewMove").at(-1)).toEqual(["taak-1", "2026-05-04", "2026-05-20"]));
});

test("a decision has one day, and a refusal shows at the question", async () => {
  const host = createTestHost();
  host.answer("previewMove", (id, start, end) => [
    move({
      id,
      title: "Vrijgave",
      kind: "besluitmoment",
      from_start: null,
      from_end: null,
      to_start: start,
      to_end: end,
    }),
  ]);
  host.answer("movePlanned", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw refused("circle", "Dit kan niet: deze onderdelen zouden op elkaar wachten.");
  });
  const { user } = await renderAt("/proces/besluit-1", { host });
  await user.click(await screen.findByTestId("item-move"));
  await user.click(within(await screen.findByTestId("move-day")).getByRole("spinbutton", { name: /^dag/ }));
  await user.keyboard("18");
  await waitFor(() => expect(callsOf(host, "previewMove").at(-1)).toEqual(["besluit-1", "2026-06-18", "2026-06-18"]));
  expect((await screen.findByTestId("move-itself")).textContent.replaceAll("\u00a0", " ")).toContain(
    "nog niet gepland, wordt 18 jun 2026",
  );
  await waitFor(() => expect(screen.getByTestId("move-apply")).toBeEnabled());
  await user.click(screen.getByTestId("move-apply"));
  expect(
    await within(screen.getByTestId("move-dialog")).findByText("Haal eerst een andere afhankelijkheid weg."),
  ).toBeVisible();
});

test("a date that is taken away or typed in part is said so", async () => {
  const host = createTestHost();
  host.answer("previewMove", (id) => [move({ id, to_start: null, to_end: null })]);
  const { user } = await renderAt("/proces/besluit-1", { host });
  await user.click(await screen.findByTestId("item-move"));
  const day = await screen.findByTestId("move-day");
  await user.click(within(day).getByRole("spinbutton", { name: /^jaar/ }));
  await user.keyboard("20");
  expect(await screen.findByText(/Vul een volledige datum in/)).toBeVisible();
  await user.keyboard("27");
  await waitFor(() => expect(callsOf(host, "previewMove")).toEqual([["besluit-1", "2027-06-11", "2027-06-11"]]));
  expect((await screen.findByTestId("move-itself")).textContent.replaceAll("\u00a0", " ")).toContain(
    "van 4 mei 2026 t/m 8 mei 2026 naar niet gepland",
  );
});

test("tasks are added one by one, and the usual ones together", async () => {
  const { user, host } = await renderAt("/proces/stap-schrijven");
  const tasks = await screen.findByTestId("step-tasks");
  expect(within(tasks).getByTestId("task-link-taak-1")).toHaveAttribute("href", "#/proces/taak-1");
  await user.click(screen.getByTestId("step-task-add"));
  await user.click(screen.getByTestId("task-save"));
  expect(screen.getByText("Geef de taak een titel.")).toBeVisible();
  await user.type(screen.getByTestId("task-new-title"), "Cijfers opvragen");
  await user.type(screen.getByTestId("task-new-owner"), "inkoop{Enter}");
  await waitFor(() => expect(screen.queryByTestId("task-dialog")).toBeNull());
  expect(callsOf(host, "saveTask")).toMatchObject([
    [{ id: null, step: "schrijven", title: "Cijfers opvragen", owner: "inkoop", planned_start: null }],
  ]);
  expect(screen.getByTestId("step-tasks")).toHaveTextContent(/\d+ gebruikelijke taken staan er nog niet/);
  await user.click(screen.getByTestId("step-tasks-usual"));
  expect(await screen.findByText("7 taken toegevoegd.")).toBeVisible();
  expect(callsOf(host, "addUsualTasks")).toEqual([["schrijven"]]);
});

test("a step without tasks says so, and a finished task is finished", async () => {
  const host = createTestHost();
  await withItem(host, "taak-1", { actual_end: "2026-05-08" });
  await renderAt("/proces/stap-schrijven", { host });
  expect(await screen.findByTestId("step-tasks")).toHaveTextContent("Concept bespreken met de adviestafelklaar");
  window.location.hash = "#/proces/stap-vaststellen";
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(await screen.findByText("Deze stap heeft nog geen taken.")).toBeVisible();
});

test("a task added from the top opens at once", async () => {
  const { user, host } = await renderAt("/proces");
  await user.click(await screen.findByTestId("task-add"));
  await user.type(await screen.findByTestId("task-new-title"), "Data van raden ophalen{Enter}");
  await waitFor(() => expect(window.location.hash).toBe("#/proces/taak-1"));
  expect(callsOf(host, "saveTask")).toMatchObject([[{ step: "procesbeschrijving", title: "Data van raden ophalen" }]]);
  expect(await screen.findByTestId("task-title")).toBeVisible();
});

test("a task is changed in place and removed after a question", async () => {
  const { user, host } = await renderAt("/proces/taak-1");
  const title = await screen.findByTestId("task-title");
  await user.clear(title);
  expect(screen.getByText("Geef de taak een titel.")).toBeVisible();
  await user.type(title, "Concept bespreken");
  await user.tab();
  await waitFor(() =>
    expect(callsOf(host, "saveTask").at(-1)).toMatchObject([
      { id: "taak-1", step: "schrijven", title: "Concept bespreken", planned_start: "2026-05-04" },
    ]),
  );
  await user.click(screen.getByTestId("task-remove"));
  expect(callsOf(host, "removeTask")).toEqual([]);
  await user.click(screen.getByTestId("task-remove-confirm"));
  await waitFor(() => expect(callsOf(host, "removeTask")).toEqual([["taak-1"]]));
  await waitFor(() => expect(window.location.hash).toBe("#/proces"));
});

test("a decision and a meeting show their facts and lead to where they are changed", async () => {
  const host = createTestHost();
  await renderAt("/proces/besluit-1", { host });
  const pane = await screen.findByTestId("item-pane");
  expect(pane).toHaveTextContent("besluitmoment bij Schrijven");
  expect(pane).toHaveTextContent("Gepland op11 juni 2026");
  expect(pane).toHaveTextContent("Besloten opnog niet bekend");
  expect(pane).toHaveTextContent("Wie besluitbestuurlijk overleg");
  expect(pane).toHaveTextContent("WaaroverConcept, versie 0.3");
  expect(screen.getByRole("link", { name: "Wijzigen in de procesbeschrijving" })).toHaveAttribute(
    "href",
    "#/instrument/procesbeschrijving/besluit-1",
  );
  window.location.hash = "#/proces/bijeenkomst-99";
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(await screen.findByRole("link", { name: "Bijeenkomst openen" })).toHaveAttribute(
    "href",
    "#/betrokkenen/bijeenkomst/bijeenkomst-99",
  );
  expect(screen.getByTestId("item-pane")).toHaveTextContent("Geweest op");
});

test("the day of a council is changed at Besluitvorming", async () => {
  const host = createTestHost();
  await withItem(host, "besluit-1", { address: "/besluitvorming/gemeente-1" });
  await renderAt("/proces/besluit-1", { host });
  expect(await screen.findByRole("link", { name: "Wijzigen bij Besluitvorming" })).toBeVisible();
});

test("what something waits for is chosen, taken away, and a circle is refused", async () => {
  const host = createTestHost();
  const { user } = await renderAt("/proces/besluit-1", { host });
  const ties = await screen.findByTestId("ties");
  expect(within(ties).getByTestId("tie-taak-1")).toHaveAttribute("href", "#/proces/taak-1");
  await user.type(screen.getByTestId("tie-add"), "Gesprek met");
  expect(screen.queryByRole("option", { name: /Concept bespreken/ }), "what is there is not offered").toBeNull();
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(callsOf(host, "tiePlanned")).toEqual([["bijeenkomst-99", "besluit-1"]]));
  await waitFor(() => expect(screen.getByTestId("tie-add")).toHaveValue(""));
  expect(screen.getByTestId("tie-add"), "another can be chosen at once").toHaveFocus();
  const plan = await plannerOf(host);
  host.answer("planner", () => ({ ...plan, ties: [...plan.ties, { before: "bijeenkomst-99", after: "besluit-1" }] }));
  act(() => host.emit("changed", { nouns: ["task"] }));
  expect(await within(ties).findByTestId("tie-bijeenkomst-99")).toBeVisible();
  await user.type(screen.getByTestId("tie-add"), "Gesprek met");
  expect(screen.queryByRole("option", { name: /Gesprek met/ }), "it is offered no more").toBeNull();
  await user.clear(screen.getByTestId("tie-add"));
  host.answer("tiePlanned", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw refused("circle", "Dit kan niet: deze onderdelen zouden op elkaar wachten (Schrijven en Vrijgave).");
  });
  await user.type(screen.getByTestId("tie-add"), "Schrijven{ArrowDown}{Enter}");
  expect(await within(ties).findByText(/zouden op elkaar wachten/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Niet meer wachten op Concept bespreken met de adviestafel" }));
  await waitFor(() => expect(callsOf(host, "untiePlanned")).toEqual([["taak-1", "besluit-1"]]));
});

test("both sides of a tie are shown", async () => {
  const host = createTestHost();
  const plan = await plannerOf(host);
  host.answer("planner", () => ({ ...plan, ties: [...plan.ties, { before: "lang-geleden", after: "taak-1" }] }));
  await renderAt("/proces/taak-1", { host });
  const ties = await screen.findByTestId("ties");
  expect(ties).toHaveTextContent("een onderdeel buiten deze planning");
  expect(within(ties).getByRole("heading", { name: "Hierop wachten" })).toBeVisible();
  expect(within(ties).getByTestId("tie-besluit-1")).toBeVisible();
});

test("the same planning stands in a table, and a title opens its details", async () => {
  const { user } = await renderAt("/proces");
  await user.click(await screen.findByRole("radio", { name: "Tabel" }));
  const table = await screen.findByTestId("process-table");
  expect(within(table).getAllByRole("row").length).toBe(9);
  await user.click(within(table).getByRole("button", { name: "Consulteren" }));
  expect(await screen.findByTestId("step-consulteren")).toBeVisible();
  expect(screen.getByTestId("ties")).toHaveTextContent("Wacht op geen ander onderdeel.");
});

test("whether the procesbeschrijving was adopted stands at its link", async () => {
  const host = createTestHost();
  const instrument = host.world.instrument;
  const sheet = instrument.sheets[0]!;
  const facts = (...all: [string, string][]) => [
    { ...sheet.rows[0]!, facts: all.map(([field, text]) => ({ field, value: text, text })) },
  ];
  const adopted = { ...sheet, id: "procesbeschrijving", rows: facts(["vastgesteld-op", "3 maart 2026"]) };
  host.answer("instrument", () => ({ ...instrument, sheets: [adopted] }));
  const first = await renderAt("/proces", { host });
  expect(await screen.findByTestId("process-card-state")).toHaveTextContent("vastgesteld op 3 maart 2026");
  expect(screen.getByTestId("process-card")).toHaveAttribute("href", "#/instrument/procesbeschrijving");
  first.unmount();
  adopted.rows = facts(["vastgesteld-op", "3 maart 2026"], ["vastgesteld-door", "het bestuurlijk overleg"]);
  const second = await renderAt("/proces", { host });
  expect(await screen.findByTestId("process-card-state")).toHaveTextContent(
    "vastgesteld op 3 maart 2026 door het bestuurlijk overleg",
  );
  second.unmount();
  adopted.rows = facts();
  await renderAt("/proces", { host });
  expect(await screen.findByTestId("process-card-state")).toHaveTextContent("nog niet vastgesteld");
});

test("without any date it says where to begin", async () => {
  const host = createTestHost();
  const plan = await plannerOf(host);
  const undated = {
    planned_start: null,
    planned_end: null,
    actual_start: null,
    actual_end: null,
    slip: null,
    notes: [],
  };
  const items = plan.items.filter(({ kind }) => kind === "stap").map((item) => ({ ...item, ...undated }));
  host.answer("planner", () => ({ ...plan, items, ties: [], more_meetings: 12 }));
  const { user } = await renderAt("/proces", { host });
  expect(await screen.findByText("Nog geen planning")).toBeVisible();
  expect(screen.getByTestId("process-more")).toHaveTextContent("Nog 12 bijeenkomsten die zijn geweest");
  await user.click(screen.getByTestId("process-begin"));
  expect(await screen.findByTestId("step-procesbeschrijving-planned-start")).toBeVisible();
});

test("an address of something that is gone says so", async () => {
  const { user } = await renderAt("/proces/taak-77");
  expect(await screen.findByTestId("item-gone")).toHaveTextContent("Het is verwijderd");
  await user.click(screen.getByTestId("details-close"));
  await waitFor(() => expect(screen.queryByTestId("item-gone")).toBeNull());
});

test("who can only read changes nothing", async () => {
  const host = createTestHost();
  await asReadOnly(host);
  const { user } = await renderAt("/proces/taak-1", { host });
  expect(await screen.findByTestId("task-title")).toHaveAttribute("readonly");
  for (const id of ["task-add", "item-move", "task-remove", "tie-add"]) expect(screen.queryByTestId(id), id).toBeNull();
  screen.getByTestId("timeline-taak-1").focus();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(screen.queryByTestId("move-dialog")).toBeNull();
});

test("the planning leaves as files that can be opened", async () => {
  const { user, host } = await renderAt("/proces");
  await user.click(await screen.findByRole("button", { name: "Kalender (ics)" }));
  expect(await screen.findByRole("heading", { level: 3, name: "1 bestand gemaakt" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Planning (Excel)" }));
  await user.click(screen.getByRole("button", { name: "Procesbeschrijving (Word)" }));
  const folder = "/home/regio/Documenten/raadspakket";
  await waitFor(() =>
    expect(callsOf(host, "exportDocuments")).toEqual([
      [{ documents: ["ics"], profile: "intern" }, folder],
      [{ documents: ["planning"], profile: "intern" }, folder],
      [{ documents: ["process"], profile: "intern" }, folder],
    ]),
  );
  await user.click(await screen.findByTestId("export-open-folder"));
  expect(callsOf(host, "openPath")).toEqual([[folder]]);
});
