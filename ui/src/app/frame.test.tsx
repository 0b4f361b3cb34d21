import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { callsOf, renderAt } from "@/test/render";

test("Ctrl+K finds everything and the commands, and Enter goes there", async () => {
  const { user } = await renderAt("/overzicht");
  await screen.findByTestId("frame");
  await user.keyboard("{Control>}k{/Control}");
  const input = await screen.findByTestId("search-input");
  expect(input).toHaveFocus();
  await user.type(input, "wachttijd");
  expect(await screen.findByText("3.4 Aanpak van wachttijden")).toBeVisible();
  expect(screen.getAllByText("wachttijd", { selector: "mark" }), "the words found are marked").toHaveLength(3);
  await user.clear(input);
  await user.type(input, "document");
  await screen.findByText("Documenten maken");
  await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option").length).toBeGreaterThan(0));
  await user.keyboard("{ArrowUp}{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Documenten" })).toBeVisible();
});

test("Ctrl+Z takes back outside text and leaves text alone", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  await user.click(await screen.findByTestId("check-note"));
  await user.keyboard("{Control>}z{/Control}");
  expect(callsOf(host, "undo"), "in a text it is the undo of the text").toHaveLength(0);
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard("{Control>}z{/Control}");
  expect(callsOf(host, "undo")).toHaveLength(1);
});

test("a screen has its own title and landmarks", async () => {
  await renderAt("/besluitvorming");
  await screen.findByTestId("councils");
  expect(document.title).toBe("Besluitvorming – Regiovisie");
  expect(screen.getByRole("main")).toBeInTheDocument();
  expect(screen.getByRole("navigation", { name: "Onderdelen van het werkboek" })).toBeInTheDocument();
  expect(screen.getByTestId("rail-besluitvorming")).toHaveAttribute("aria-current", "page");
});

test("an address that leads nowhere offers a way on", async () => {
  await renderAt("/bestaat-niet");
  expect(await screen.findByRole("link", { name: "Naar het overzicht" })).toBeVisible();
});

test("a long history draws only what shows", async () => {
  await renderAt("/geschiedenis");
  const list = await screen.findByTestId("history-list");
  expect(list).toHaveAttribute("aria-rowcount", "201");
  expect(within(list).getAllByRole("row").length).toBeLessThan(80);
});

test("documents are made in a chosen folder, with what to look at", async () => {
  const { user, host } = await renderAt("/documenten");
  await user.click(await screen.findByTestId("document-vision"));
  await user.click(screen.getByTestId("export"));
  const done = await screen.findByRole("heading", { name: "1 bestand gemaakt" });
  await waitFor(() => expect(done, "a screen reader goes on at what came of it").toHaveFocus());
  expect(screen.getByTestId("export-warnings")).toHaveTextContent("ontbreekt de beschrijving");
  expect(callsOf(host, "exportDocuments")).toEqual([
    [{ documents: ["vision"], profile: "raad" }, "/home/regio/Documenten/raadspakket"],
  ]);
  await user.click(screen.getByTestId("export-open-folder"));
  expect(callsOf(host, "openPath")).toEqual([["/home/regio/Documenten/raadspakket"]]);
});

test("a decision of a council saves itself", async () => {
  const { user, host } = await renderAt("/besluitvorming/gemeente-4");
  await user.click(await screen.findByTestId("council-outcome"));
  await user.click(await screen.findByRole("option", { name: "gewijzigd vastgesteld" }));
  await waitFor(() => expect(callsOf(host, "saveCouncil")).toHaveLength(1));
  expect(callsOf(host, "saveCouncil")[0]?.[0]).toMatchObject({ municipality: "gemeente-4", outcome: "gewijzigd" });
  expect(await screen.findByText("6 van 7 raden hebben vastgesteld")).toBeVisible();
});
