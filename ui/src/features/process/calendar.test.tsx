import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PeriodView, PlannerView, WorkbookView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

async function withPeriods(host: TestHost, periods: PeriodView[], holidays?: PlannerView["holidays"]): Promise<void> {
  const { data } = (await host.commands.planner()) as { data: PlannerView };
  host.answer("planner", () => ({ ...data, periods, holidays: holidays ?? data.holidays }));
}

const period = (part: Partial<PeriodView> & { id: string }): PeriodView => ({
  kind: "reces",
  name: "Zomerreces",
  first: "2026-07-06",
  last: "2026-08-23",
  municipality: null,
  municipality_name: "",
  ...part,
});

test("nothing is filled in beforehand, and it says why", async () => {
  const host = createTestHost();
  await withPeriods(host, [], []);
  const { user } = await renderAt("/proces/kalender", { host });
  const empty = await screen.findByTestId("empty-state");
  expect(empty).toHaveTextContent("Schoolvakanties verschillen per regio");
  expect(screen.getByText(/staan hier de feestdagen in die tijd/)).toBeVisible();
  await user.click(within(empty).getByTestId("period-add"));
  await user.click(screen.getByTestId("period-save"));
  expect(screen.getByText("Geef de periode een naam.")).toBeVisible();
  expect(screen.getByText("Vul de eerste dag in.")).toBeVisible();
  await user.click(screen.getByTestId("period-kind"));
  await user.click(screen.getByRole("option", { name: "reces van een raad" }));
  await user.type(screen.getByTestId("period-name"), "Zomerreces");
  await user.click(within(screen.getByTestId("period-first")).getByRole("spinbutton", { name: /^dag/ }));
  await user.keyboard("06072026");
  await user.click(screen.getByTestId("period-municipality"));
  await user.click(screen.getByRole("option", { name: host.world.region.municipalities[1]!.name }));
  await user.click(screen.getByTestId("period-save"));
  await waitFor(() => expect(screen.queryByTestId("period-dialog")).toBeNull());
  expect(callsOf(host, "savePeriod")).toEqual([
    [{ id: null, kind: "reces", name: "Zomerreces", first: "2026-07-06", last: null, municipality: "gemeente-2" }],
  ]);
});

test("a period is changed, and goes after a question", async () => {
  const { user, host } = await renderAt("/proces/kalender");
  await user.click(await screen.findByRole("button", { name: "Meivakantie wijzigen" }));
  await user.type(await screen.findByTestId("period-name"), " Noord");
  await user.click(within(screen.getByTestId("period-last")).getByRole("spinbutton", { name: /^jaar/ }));
  await user.keyboard("2025");
  expect(await screen.findByText("De laatste dag ligt vóór de eerste. Controleer beide data.")).toBeVisible();
  await user.click(screen.getByTestId("period-save"));
  expect(callsOf(host, "savePeriod")).toEqual([]);
  await user.click(within(screen.getByTestId("period-last")).getByRole("spinbutton", { name: /^jaar/ }));
  await user.keyboard("2026");
  await user.click(screen.getByTestId("period-name"));
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(callsOf(host, "savePeriod")).toMatchObject([
      [{ id: "periode-1", kind: "vakantie", name: "Meivakantie Noord", first: "2026-04-25", last: "2026-05-10" }],
    ]),
  );
  await user.click(await screen.findByTestId("period-edit-periode-1"));
  await user.click(await screen.findByTestId("period-remove"));
  expect(callsOf(host, "removePeriod")).toEqual([]);
  expect(screen.getByRole("alert")).toHaveTextContent("Meivakantie verwijderen?");
  await user.click(screen.getByTestId("period-remove-confirm"));
  await waitFor(() => expect(callsOf(host, "removePeriod")).toEqual([["periode-1"]]));
  await waitFor(() => expect(screen.queryByTestId("period-dialog")).toBeNull());
});

test("the list is searched, and says what it shows", async () => {
  const host = createTestHost();
  await withPeriods(host, [
    period({ id: "a", municipality: "gemeente-1", municipality_name: "IJzerbroek" }),
    period({ id: "b", kind: "raad", name: "Raad van juni", first: "2026-06-25", last: "2026-06-25" }),
    period({ id: "c", kind: "commissie", name: "Commissie van juni", first: "2026-06-11", last: "2026-06-11" }),
    period({ id: "d", kind: "vrij", name: "Brugdag" }),
    period({ id: "e", kind: "anders", name: "Verhuizing" }),
  ]);
  const { user } = await renderAt("/proces/kalender", { host });
  const table = await screen.findByTestId("periods-table");
  expect(within(table).getAllByRole("row")[1], "the earliest first").toHaveTextContent("commissievergadering");
  expect(table).toHaveTextContent("alle gemeenten");
  expect(table).toHaveTextContent("vrije dagen");
  expect(screen.getByText("5 perioden en dagen")).toBeVisible();
  await user.type(screen.getByTestId("periods-filter"), "ijzerbroek reces");
  expect(await screen.findByText("1 van 5: ijzerbroek reces")).toBeVisible();
  expect(within(table).getAllByRole("row").length).toBe(2);
});

test("bands of the drawing are the days on which people are away, not those of councils", async () => {
  const host = createTestHost();
  await withPeriods(host, [
    period({ id: "a", municipality: "gemeente-1", municipality_name: "IJzerbroek" }),
    period({ id: "b", kind: "raad", name: "Raad van juni" }),
  ]);
  const { user } = await renderAt("/proces", { host });
  await user.click(await screen.findByText("1 reces of vakantie"));
  expect(screen.getByText(/^Zomerreces \(IJzerbroek\): /)).toBeVisible();
  expect(screen.queryByText(/^Raad van juni: /)).toBeNull();
});

test("general holidays are worked out and only shown", async () => {
  const host = createTestHost();
  const { data } = (await host.commands.workbook()) as { data: WorkbookView };
  host.answer("workbook", () => ({ ...data, read_only: "Iemand anders heeft dit werkboek open." }));
  await renderAt("/proces/kalender", { host });
  expect(await screen.findByTestId("holidays")).toHaveTextContent("Koningsdagma 27 april 2026");
  expect(screen.getByText(/Deze dagen worden berekend/)).toBeVisible();
  expect(screen.queryByTestId("period-add"), "who can only read changes nothing").toBeNull();
  expect(screen.queryByTestId("period-edit-periode-1")).toBeNull();
});

test("the sheets of the area lead to each other, and search finds them", async () => {
  const { user } = await renderAt("/proces");
  await user.click(await screen.findByTestId("tab-calendar"));
  expect(await screen.findByTestId("calendar")).toHaveTextContent("Dagen waarop weinig kan");
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByTestId("search-input"), "procesbeschrijving invullen");
  expect(await screen.findByText("Procesbeschrijving invullen")).toBeVisible();
});
