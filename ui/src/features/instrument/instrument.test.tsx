import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ErrorView } from "@/ipc";
import { callsOf, renderAt } from "@/test/render";

test("a row is added by name and opens, so that it can be filled in at once", async () => {
  const { user } = await renderAt("/instrument/inkoop");
  await user.click(await screen.findByTestId("row-add"));
  await user.type(screen.getByTestId("row-name"), "Wonen en verblijf");
  await user.click(screen.getByTestId("row-add-confirm"));
  const pane = await screen.findByTestId("row-pane");
  expect(within(pane).getByRole("heading", { name: "Wonen en verblijf" })).toBeVisible();
  expect(within(screen.getByTestId("sheet-inkooptrajecten")).getByText("Wonen en verblijf")).toBeVisible();
});

test("a field saves itself when one leaves it", async () => {
  const { user, host } = await renderAt("/instrument/inkoop");
  await user.click(await screen.findByTestId("sheet-tab-gewoonten"));
  await user.click(await screen.findByRole("link", { name: "Huiswerk maken" }));
  await user.type(await screen.findByTestId("fact-goed"), "Wij kennen de cijfers.");
  await user.tab();
  await waitFor(() =>
    expect(callsOf(host, "fillFact").at(-1)).toEqual(["gewoonten", "huiswerk", "goed", "Wij kennen de cijfers."]),
  );
});

test("a refusal stands at its field, and the words are still there", async () => {
  const { user, host } = await renderAt("/instrument/inkoop/huiswerk");
  host.answer("fillFact", () => {
    const refusal: ErrorView = {
      code: "bad_number",
      what: "Dat kan niet.",
      safe: "Niets gewijzigd.",
      next: "Typ een getal.",
    };
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw refusal;
  });
  const field = await screen.findByTestId("fact-stap");
  await user.type(field, "veel");
  await user.tab();
  expect(await screen.findByText("Dat kan niet. Typ een getal.")).toBeVisible();
  expect(field).toHaveValue("veel");
  expect(screen.queryByTestId("error-notice"), "not in the frame as well").toBeNull();
});

test("an agreement leads to what it asks to work out", async () => {
  const { user } = await renderAt("/routekaart/nvo-2020/7");
  await user.click(await screen.findByTestId("tab-agreement-work"));
  await user.click(screen.getByTestId("instrument-inkoop"));
  expect(await screen.findByTestId("instrument")).toBeVisible();
});
