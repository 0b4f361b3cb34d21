import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PrivacyView, WorkbookView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

const nothing: PrivacyView = {
  due: [],
  later: 0,
  guarded: 0,
  unsummarised: 0,
  small: [],
  people: [],
  erasures: [],
};

async function asReadOnly(host: TestHost): Promise<void> {
  const { data } = (await host.commands.workbook()) as { data: WorkbookView };
  host.answer("workbook", () => ({ ...data, read_only: "Een ander venster heeft dit werkboek open." }));
}

test("what asks for attention is a number that leads to what it counts", async () => {
  const { host } = await renderAt("/privacy");
  const due = await screen.findByTestId("privacy-due");
  expect(within(due).getByRole("link", { name: "Inbreng 3" })).toHaveAttribute(
    "href",
    "#/betrokkenen/inbreng?nummer=3",
  );
  expect(due).toHaveTextContent("1 november 2026");
  expect(within(due).queryByTestId("privacy-due-erase-inbreng-3"), "words of an item are changed there").toBeNull();
  expect(screen.getByTestId("privacy-later")).toHaveTextContent("4 onderdelen hebben een latere verwijderdatum");
  expect(screen.getByRole("link", { name: "2 keer inbreng is afgeschermd" })).toHaveAttribute(
    "href",
    "#/betrokkenen/inbreng?afgeschermd=ja",
  );
  expect(screen.getByRole("link", { name: "5 keer inbreng van inwoners kan niet mee naar de raad" })).toHaveAttribute(
    "href",
    "#/betrokkenen/inbreng",
  );
  expect(screen.getByTestId("privacy-unsummarised")).toHaveTextContent("nog geen samenvatting");
  expect(screen.getByTestId("privacy-small")).toHaveTextContent("er waren maar 3 mensen");
  expect(callsOf(host, "privacy")).toHaveLength(1);
});

test("a person whose day has come is erased from the list of what is due", async () => {
  const host = createTestHost();
  host.answer("privacy", () => ({
    ...nothing,
    due: [
      { noun: "party", id: "p-1", title: "jongere K", delete_on: "2026-11-01", address: "/betrokkenen" },
      { noun: "party", id: "p-2", title: "Cliëntenraad", delete_on: "2026-11-02", address: "/betrokkenen" },
    ],
    people: [{ id: "p-1", name: "jongere K", kind: "Jongeren", contributions: 0, delete_on: "2026-11-01" }],
  }));
  const { user } = await renderAt("/privacy", { host });
  expect(await screen.findByTestId("privacy-due-erase-p-1")).toHaveAccessibleName("Wissen… (jongere K)");
  expect(screen.queryByTestId("privacy-due-erase-p-2"), "a group is no person").toBeNull();
  await user.click(screen.getByTestId("privacy-due-erase-p-1"));
  expect(await screen.findByTestId("erase-words")).toHaveTextContent("jongere K");
});

test("people and codes stand with their input and the day on which they must go", async () => {
  await renderAt("/privacy");
  const people = await screen.findByTestId("privacy-people");
  expect(people).toHaveTextContent("jongere K");
  expect(people).toHaveTextContent("1 januari 2027");
  expect(within(people).getByRole("link", { name: "2 keer inbreng van jongere K" })).toHaveAttribute(
    "href",
    "#/betrokkenen/inbreng?partij=partij-19",
  );
  expect(screen.getByTestId("privacy-erase-partij-19")).toHaveAttribute("href", "#/privacy/wissen/partij-19");
  expect(screen.getByTestId("privacy-erase-words")).toHaveAttribute("href", "#/privacy/wissen");
});

test("who was erased before is told apart from who was not", async () => {
  const host = createTestHost();
  host.answer("privacy", () => ({
    ...nothing,
    people: [
      { id: "p-1", name: "Gewiste persoon 1", kind: "Jongeren", contributions: 2, delete_on: null },
      { id: "p-2", name: "jongere L", kind: "Jongeren", contributions: 0, delete_on: null },
    ],
    erasures: [{ id: "w-1", at: "2026-10-02T09:14:00Z", actor: "A.", subject: "Gewiste persoon 1", lines: [] }],
  }));
  await renderAt("/privacy", { host });
  const rows = within(await screen.findByTestId("privacy-people")).getAllByRole("row");
  expect(rows[1]).toHaveTextContent("naam gewist");
  expect(rows[2]).not.toHaveTextContent("naam gewist");
  expect(rows[2]).toHaveTextContent("geen datum");
});

test("the record says when and by whom, and the rule for files is told", async () => {
  await renderAt("/privacy");
  const record = await screen.findByTestId("privacy-erasure-wissen-1");
  expect(record).toHaveTextContent("2 oktober 2026 om 11:14, door Anna");
  expect(record).toHaveTextContent("Op 4 plekken is de naam vervangen.");
  const rules = screen.getByTestId("privacy-rules");
  expect(rules).toHaveTextContent("gaat in geen enkel bestand mee tot iemand het vrijgeeft");
  expect(rules).toHaveTextContent("alleen met toestemming; anders gaat de samenvatting mee");
  expect(rules).toHaveTextContent("Personen staan daar zonder naam");
});

test("with nothing kept it says what belongs there", async () => {
  const host = createTestHost();
  host.answer("privacy", () => nothing);
  await renderAt("/privacy", { host });
  expect(await screen.findByTestId("privacy-nothing-due")).toBeVisible();
  expect(screen.getByTestId("privacy-later")).toHaveTextContent("Er is niets met een latere verwijderdatum.");
  for (const id of ["privacy-due", "privacy-guarded", "privacy-unsummarised", "privacy-small", "privacy-people"])
    expect(screen.queryByTestId(id)).toBeNull();
  expect(screen.getByRole("link", { name: "Partijen bekijken" })).toHaveAttribute("href", "#/betrokkenen");
  expect(screen.getByText(/^Er is nog niets gewist\./)).toBeVisible();
});

test("in a workbook that is only looked at nothing can be erased", async () => {
  const host = createTestHost();
  await asReadOnly(host);
  await renderAt("/privacy", { host });
  expect(await screen.findByTestId("privacy-people")).toBeVisible();
  for (const id of ["privacy-erase-partij-19", "privacy-erase-words"]) expect(screen.queryByTestId(id)).toBeNull();
  window.location.hash = "#/privacy/wissen/partij-19";
  expect(await screen.findByTestId("erase-read-only")).toBeVisible();
  expect(screen.queryByTestId("erase-look")).toBeNull();
});

test("the screen is reached from the sheets of Betrokkenen, from the settings and by its words", async () => {
  const { user } = await renderAt("/betrokkenen");
  await user.click(await screen.findByTestId("tab-privacy"));
  expect(await screen.findByTestId("privacy-screen")).toBeVisible();
  window.location.hash = "#/instellingen";
  expect(await screen.findByTestId("settings-privacy")).toHaveAttribute("href", "#/privacy");
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByTestId("search-input"), "privacy");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(window.location.hash).toBe("#/privacy"));
});
