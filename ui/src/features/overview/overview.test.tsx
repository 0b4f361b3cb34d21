import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderAt } from "@/test/render";

test("the route map reads as lists of links, route by route", async () => {
  await renderAt("/overzicht");
  const map = await screen.findByRole("group", { name: "Routekaart met vijf routes" });
  expect(within(map).getAllByRole("list")).toHaveLength(5);
  expect(within(map).getAllByRole("listitem"), "eight agreements and learning").toHaveLength(9);

  const second = within(map).getByRole("list", { name: /^Route 2/ });
  expect(within(second).getAllByRole("listitem")).toHaveLength(4);
  const governance = within(second).getByRole("link", {
    name: /^4\. Governance regionaal voldoet, 8 van 8 eisen gehaald/,
  });
  expect(governance).toHaveAttribute("href", "#/routekaart/nvo-2020/4");
});

test("a station leads to its agreement, where a screen reader starts at the title", async () => {
  const { user } = await renderAt("/overzicht");
  const station = await screen.findByTestId("station-4");
  station.focus();
  expect(station, "a link, so the keyboard reaches it").toHaveFocus();
  await user.click(station);
  expect(await screen.findByRole("heading", { level: 1, name: "Afspraak 4: Governance regionaal" })).toHaveFocus();
});

test("the same map is a table on request", async () => {
  const { user } = await renderAt("/overzicht");
  await user.click(await screen.findByTestId("map-as-list"));
  const table = screen.getByTestId("station-list");
  expect(within(table).getAllByRole("row"), "a header, the four questions and nine stations").toHaveLength(11);
});

test("every number leads to what it counts", async () => {
  await renderAt("/overzicht");
  const glance = await screen.findByTestId("glance");
  expect(within(glance).getByRole("link", { name: "5 van 7" })).toHaveAttribute("href", "#/besluitvorming");
  expect(within(screen.getByTestId("attention")).getByTestId("attention-0")).toHaveAttribute(
    "href",
    "#/routekaart/nvo-2020/1/1.5",
  );
});

test("the steps of the process are said with their dates", async () => {
  await renderAt("/overzicht");
  const line = await screen.findByTestId("process-line");
  expect(within(line).getByRole("link", { name: /Inventarisatie.*gepland .* 2026.*werkelijk/ })).toBeInTheDocument();
});
