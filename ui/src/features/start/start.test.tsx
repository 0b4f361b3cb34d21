import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";
import { chooseRegion, emptyWizard, ownMunicipality, problemsOf, renameMunicipality, toInput } from "./wizard";

test("choosing a region fills in its municipalities, with their certainty", () => {
  const state = chooseRegion(emptyWizard, {
    name: "Flevoland",
    municipalities: [{ name: "Zeewolde", cbs_code: "GM0050", certainty: "onzeker", note: "wisselde" }],
  });
  expect(state.municipalities[0]).toMatchObject({ name: "Zeewolde", certainty: "onzeker" });
  const renamed = renameMunicipality(state, state.municipalities[0]!.key, "Almere");
  expect(renamed.municipalities[0]!.certainty, "what was known of one does not hold for another").toBeNull();
});

test("an empty row is not a municipality", () => {
  const state = {
    ...emptyWizard,
    region: " Eigen regio ",
    municipalities: [ownMunicipality("  "), ownMunicipality("Één")],
  };
  expect(toInput(state)).toMatchObject({ region: "Eigen regio", municipalities: ["Één"] });
  expect(problemsOf({ ...state, municipalities: [ownMunicipality("")] }, 0)).toEqual(["municipalities"]);
  expect(problemsOf({ ...state, plan_start: "2027-01-01", plan_end: "2026-01-01" }, 2)).toEqual(["period"]);
});

test("a workbook is made in three steps, by keyboard", async () => {
  const { user, host } = await renderAt("/", { open: false });
  await user.click(await screen.findByTestId("start-new"));
  await user.click(await screen.findByTestId("wizard-next"));
  expect(screen.getByText("Kies een regio of typ een naam."), "says what is missing").toBeVisible();

  await user.type(await screen.findByTestId("wizard-region"), "Flev");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByText("4 gemeenten")).toBeVisible();
  expect(screen.getByText("onzeker"), "the certainty of each row is shown").toBeVisible();
  expect(screen.getByText(/Controleer of de lijst klopt/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Zeewolde verwijderen" }));

  await user.click(screen.getByTestId("wizard-next"));
  expect(screen.getByRole("heading", { level: 1, name: "Startsituatie" })).toHaveFocus();
  await user.click(await screen.findByRole("radio", { name: /Geen visie, wel regionale afspraken/ }));
  expect(screen.getByText("Eerste stappen die daarbij passen")).toBeVisible();

  await user.click(screen.getByTestId("wizard-next"));
  await user.click(screen.getByTestId("wizard-create"));
  expect(await screen.findByRole("heading", { level: 1, name: "Overzicht" })).toBeVisible();
  expect(callsOf(host, "createWorkbook")).toEqual([
    [
      "/home/regio/Flevoland.regiovisie",
      {
        region: "Flevoland",
        municipalities: ["Almere", "Dronten", "Lelystad"],
        start_situation: 3,
        plan_start: null,
        plan_end: null,
        adoption_goal: null,
      },
    ],
  ]);
});

test("a workbook that someone else has open can be read", async () => {
  const host = createTestHost({ open: false });
  host.answer("openWorkbook", (_path, readOnly) => {
    if (readOnly) return host.world as never;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data
    throw { code: "in_use", what: "In gebruik door Anja", safe: "Er is niets veranderd.", next: "Lees mee." };
  });
  const { user } = await renderAt("/", { host });
  await user.click(await screen.findByTestId("recent-0"));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("In gebruik door Anja")).toBeVisible();
  expect(within(alert).getByText("Er is niets veranderd.")).toBeVisible();
  await user.click(screen.getByTestId("open-read-only"));
  expect(callsOf(host, "openWorkbook").map((args) => args[1])).toEqual([false, true]);
});

test("a recent file that is gone says so and does not open", async () => {
  await renderAt("/", { open: false });
  expect(await screen.findByTestId("recent-1")).toBeDisabled();
  expect(screen.getByText("Dit bestand staat niet meer op deze plek.")).toBeVisible();
});
