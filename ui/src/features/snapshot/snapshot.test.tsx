import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ErrorView, SnapshotView } from "@/ipc";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

test("a peildatum is fixed under a name, and a refusal shows at the dialog", async () => {
  const host = createTestHost();
  let all: SnapshotView[] = [];
  const refusal: ErrorView = {
    code: "snapshot_exists",
    what: "Er is al een peildatum met de naam Najaar 2026.",
    safe: "Er is niets vastgelegd.",
    next: "Kies een andere naam.",
  };
  host.answer("snapshots", () => all);
  host.answer("fixSnapshot", (input) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    if (input.name === "Najaar 2026") throw refusal;
    all = [
      {
        id: "p1",
        name: input.name,
        date: "2026-11-22",
        note: input.note ?? "",
        damaged: false,
        agreements_met: 1,
        agreements: 8,
      },
    ];
    host.emit("changed", { nouns: ["snapshot"] });
    return "p1";
  });
  const { user } = await renderAt("/peildata", { host });
  expect(await screen.findByText("Nog geen peildatum")).toBeVisible();
  await user.click(screen.getByTestId("snapshot-fix"));
  await user.click(screen.getByTestId("snapshot-save"));
  expect(screen.getByText("Geef de peildatum een naam.")).toBeVisible();
  await user.type(screen.getByTestId("snapshot-name"), "Najaar 2026");
  await user.click(screen.getByTestId("snapshot-save"));
  const dialog = screen.getByTestId("snapshot-dialog");
  expect(await within(dialog).findByText("Kies een andere naam.")).toBeVisible();
  await user.type(screen.getByTestId("snapshot-name"), " (2)");
  await user.type(screen.getByTestId("snapshot-note"), "Na de raden");
  await user.click(screen.getByTestId("snapshot-save"));
  await waitFor(() => expect(screen.queryByTestId("snapshot-dialog")).toBeNull());
  expect(callsOf(host, "fixSnapshot").at(-1)).toEqual([{ name: "Najaar 2026 (2)", note: "Na de raden" }]);
  const table = await screen.findByTestId("snapshots-table");
  expect(table).toHaveTextContent("1 van 8 afspraken gehaald");
  await waitFor(() => expect(callsOf(host, "compareSnapshots")).toContainEqual(["p1", "nu"]));
});

test("what moved since the newest but one stands first, in words", async () => {
  const { host } = await renderAt("/peildata");
  expect(await screen.findByTestId("comparison")).toHaveTextContent("1 toetspunt ging vooruit.");
  expect(callsOf(host, "compareSnapshots")).toEqual([["peildatum-1", "nu"]]);
  const rows = within(screen.getByRole("table", { name: "Afspraken en wetsartikelen" })).getAllByRole("row");
  expect(rows[1]).toHaveTextContent("veranderd");
  expect(rows[1]).toHaveTextContent("eerst 2, daarna 3 van 7");
  expect(rows[2]).toHaveTextContent("gelijk");
  expect(screen.getByTestId("comparison-check-2.4")).toHaveAttribute("href", "#/routekaart/nvo-2020/2/2.4");
  expect(within(screen.getByRole("table", { name: "Wat verder veranderde" })).getByText("vertrouwelijk")).toBeVisible();
});

test("only what came later can be compared with", async () => {
  const { user, host } = await renderAt("/peildata");
  await user.click(await screen.findByTestId("snapshot-to"));
  await user.click(screen.getByRole("option", { name: /Voor de raden/ }));
  await waitFor(() => expect(callsOf(host, "compareSnapshots").at(-1)).toEqual(["peildatum-1", "peildatum-2"]));
  await user.click(screen.getByTestId("snapshot-from"));
  await user.click(screen.getByRole("option", { name: /Voor de raden/ }));
  await waitFor(() => expect(callsOf(host, "compareSnapshots").at(-1)).toEqual(["peildatum-2", "nu"]));
});

test("a comparison is kept as files that can be opened", async () => {
  const { user, host } = await renderAt("/peildata");
  await user.click(await screen.findByTestId("comparison-export"));
  expect(await screen.findByText("2 bestanden gemaakt")).toBeVisible();
  await user.click(screen.getByTestId("comparison-open-1"));
  expect(callsOf(host, "openPath")).toEqual([["/home/regio/Documenten/raadspakket/Vergelijking De Zilverlanden.xlsx"]]);
});

test("a peildatum goes only after a question", async () => {
  const { user, host } = await renderAt("/peildata");
  await user.click(await screen.findByTestId("snapshot-remove-peildatum-1"));
  expect(callsOf(host, "removeSnapshot")).toEqual([]);
  await user.click(screen.getByTestId("snapshot-remove-confirm"));
  await waitFor(() => expect(callsOf(host, "removeSnapshot")).toEqual([["peildatum-1"]]));
  await waitFor(() => expect(screen.queryByTestId("snapshot-remove-dialog")).toBeNull());
});

test("in a copy for reflection nothing is fixed or removed", async () => {
  const host = createTestHost();
  const workbook = (await host.commands.workbook()) as { data: object };
  host.answer(
    "workbook",
    () => ({ ...workbook.data, review: { audience: "Ambassadeur", made_on: "2026-11-20" } }) as never,
  );
  await renderAt("/peildata", { host });
  expect(await screen.findByTestId("snapshots-table")).toBeVisible();
  await waitFor(() => expect(screen.queryByTestId("snapshot-fix")).toBeNull());
  expect(screen.queryByTestId("snapshot-remove-peildatum-1")).toBeNull();
});
