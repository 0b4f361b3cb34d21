import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { href, match, navigate, queryOf, useAddress } from "./router";
import { findRoute } from "./routes";

beforeEach(() => window.history.replaceState(null, "", "#/overzicht"));

test("a pattern gives the parts of an address by name", () => {
  expect(match("/routekaart/:catalogue/:number", "/routekaart/besluit-jeugdwet-2026/2.2.1")).toEqual({
    catalogue: "besluit-jeugdwet-2026",
    number: "2.2.1",
  });
  expect(match("/routekaart/:catalogue/:number", "/routekaart"), "another length is another address").toBeNull();
  expect(match("/proces", "/proces?stap=schrijven"), "what follows ? belongs to the screen").toEqual({});
  expect(queryOf("/proces?stap=schrijven").get("stap")).toBe("schrijven");
});

test("every address of the contract has a screen", () => {
  const addresses = [
    "/overzicht",
    "/routekaart",
    "/routekaart/nvo-2020/1",
    "/routekaart/nvo-2020/1/1.5",
    "/proces",
    "/betrokkenen",
    "/betrokkenen/bijeenkomst/nieuw",
    "/betrokkenen/bijeenkomst/a1",
    "/betrokkenen/inbreng",
    "/visie",
    "/visie/a1",
    "/besluitvorming",
    "/besluitvorming/a1",
    "/documenten",
    "/geschiedenis",
    "/instellingen",
  ];
  for (const address of addresses) expect(findRoute(address), address).not.toBeNull();
  expect(findRoute("/bestaat-niet")).toBeNull();
});

test("going somewhere, back and forward are seen by the window", async () => {
  const { result } = renderHook(() => useAddress());
  expect(result.current).toBe("/overzicht");
  act(() => navigate("/visie/één paragraaf"));
  expect(result.current, "letters outside ASCII survive").toBe("/visie/één paragraaf");
  expect(window.location.hash).toBe(href("/visie/één paragraaf"));
  await act(async () => {
    window.history.back();
    await new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
  });
  expect(result.current).toBe("/overzicht");
});

test("the same address again leaves no step back", () => {
  const before = window.history.length;
  navigate("/overzicht");
  expect(window.history.length).toBe(before);
});
