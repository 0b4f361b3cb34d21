import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ErrorView, RegionStandingView, WorkbookView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

afterEach(() => sessionStorage.clear());

const refusal: ErrorView = {
  code: "other_workbook",
  what: "Het bestand hoort bij een ander werkboek.",
  safe: "Er is niets overgenomen.",
  next: "Open het werkboek waarvan deze kopie is gemaakt.",
};

async function asCopy(host: TestHost): Promise<void> {
  const { data } = (await host.commands.workbook()) as { data: WorkbookView };
  host.answer("workbook", () => ({ ...data, review: { audience: "Ambassadeur", made_on: "2026-11-20" } }));
}

test("remarks stand under their agreement, and the region replies in place", async () => {
  const { user, host } = await renderAt("/reflectie");
  expect(await screen.findByRole("heading", { name: /^Afspraak 8: / })).toBeVisible();
  const open = host.world.remarks.find((remark) => remark.check === "8.4")!;
  const card = screen.getByTestId(`remark-${open.id}`);
  expect(card).toHaveTextContent("18 november 2026");
  expect(screen.queryByTestId(`remark-edit-${open.id}`), "the words of someone else").toBeNull();
  await user.click(screen.getByTestId(`remark-reply-${open.id}`));
  await user.click(screen.getByTestId("remark-reply-save"));
  expect(screen.getByText("Schrijf het antwoord.")).toBeVisible();
  await user.type(screen.getByTestId("remark-reply-text"), "Dat komt in de bijlage.");
  await user.click(screen.getByTestId("remark-reply-save"));
  await waitFor(() =>
    expect(screen.getByTestId(`remark-${open.id}`)).toHaveTextContent(
      "Antwoord van projectleider, 22 november 2026Dat komt in de bijlage.",
    ),
  );
  expect(callsOf(host, "replyRemark")).toEqual([[open.id, "Dat komt in de bijlage."]]);
});

test("a remark is added, changed and taken away", async () => {
  const { user, host } = await renderAt("/reflectie");
  await user.click(await screen.findByTestId("remark-add"));
  await user.type(await screen.findByTestId("remark-text"), "Wie belt de buurregio?");
  await user.click(screen.getByTestId("remark-save"));
  expect(await screen.findByText("Kies waar de opmerking over gaat.")).toBeVisible();
  await user.click(screen.getByTestId("remark-agreement"));
  await user.click(screen.getByRole("option", { name: /^Afspraak 5: / }));
  await user.click(await screen.findByTestId("remark-check"));
  await user.click(screen.getByRole("option", { name: /^5\.2 / }));
  await user.click(within(screen.getByTestId("remark-kind")).getByRole("radio", { name: /vraag/ }));
  await user.click(screen.getByTestId("remark-save"));
  await waitFor(() => expect(screen.queryByTestId("remark-dialog")).toBeNull());
  expect(callsOf(host, "saveRemark")).toEqual([
    [{ id: null, catalogue: "nvo-2020", group: "5", check: "5.2", kind: "vraag", text: "Wie belt de buurregio?" }],
  ]);
  const fresh = host.world.remarks.at(-1)!.id;
  await user.click(await screen.findByTestId(`remark-edit-${fresh}`));
  await user.type(screen.getByTestId("remark-text"), " En wanneer?");
  await user.click(screen.getByTestId("remark-save"));
  await waitFor(() => expect(screen.getByTestId(`remark-${fresh}`)).toHaveTextContent("En wanneer?"));
  await user.click(await screen.findByTestId(`remark-remove-${fresh}`));
  await user.click(screen.getByTestId("remark-remove-confirm"));
  await waitFor(() => expect(screen.queryByTestId(`remark-${fresh}`)).toBeNull());
});

test("a copy is made for someone, and says where it stands", async () => {
  const { user, host } = await renderAt("/reflectie");
  await user.click(await screen.findByTestId("reflection-copy"));
  expect(screen.getByTestId("reflection-copy-dialog")).toHaveTextContent("Vrije tekst gaat wel mee.");
  await user.click(screen.getByTestId("reflection-copy-save"));
  expect(screen.getByText("Vul in voor wie de kopie is.")).toBeVisible();
  await user.type(screen.getByTestId("reflection-audience"), "Regio-ambassadeur");
  await user.click(screen.getByTestId("reflection-copy-save"));
  const path = `/home/regio/Reflectie ${host.world.region.name}.regiovisie`;
  expect(await screen.findByTestId("reflection-copied")).toHaveTextContent(path);
  expect(callsOf(host, "writeReflectionCopy")).toEqual([[path, "Regio-ambassadeur"]]);
});

test("remarks are shown before they are taken in", async () => {
  const { user, host } = await renderAt("/reflectie");
  await user.click(await screen.findByTestId("reflection-merge"));
  expect(await screen.findByTestId("reflection-preview")).toHaveTextContent("2 nieuwe opmerkingen");
  expect(callsOf(host, "mergeReflection")).toEqual([]);
  await user.click(screen.getByTestId("reflection-merge-save"));
  expect(await screen.findByTestId("reflection-merged")).toHaveTextContent("2 nieuw, 1 gewijzigd.");
  expect(callsOf(host, "mergeReflection")).toEqual(callsOf(host, "previewReflection"));
});

test("a copy of another workbook is refused at the dialog", async () => {
  const host = createTestHost();
  host.answer("previewReflection", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw refusal;
  });
  const { user } = await renderAt("/reflectie", { host });
  await user.click(await screen.findByTestId("reflection-merge"));
  const dialog = await screen.findByTestId("reflection-merge-dialog");
  expect(await within(dialog).findByText(refusal.what)).toBeVisible();
  expect(screen.queryByTestId("reflection-merge-save")).toBeNull();
});

test("in a copy only remarks are written", async () => {
  const host = createTestHost();
  await asCopy(host);
  await renderAt("/reflectie", { host });
  expect(await screen.findByTestId("reflection-in-copy")).toHaveTextContent("20 november 2026");
  expect(await screen.findByTestId("remark-add")).toBeVisible();
  expect(screen.getByTestId("remark-edit-opmerking-1")).toBeVisible();
  for (const id of ["reflection-copy", "reflection-merge", "remark-reply-opmerking-1"])
    expect(screen.queryByTestId(id)).toBeNull();
});

test("regions stand beside each other in the order in which they were added, also after leaving", async () => {
  const host = createTestHost();
  const chosen = ["/a/zilverlanden.regiovisie", "/a/stuk.regiovisie", "/a/oosterland.regiovisie"];
  let next = 0;
  host.answer("chooseWorkbook", () => chosen[next++] ?? null);
  const { data } = (await host.commands.compareRegions(["/a/zilverlanden.regiovisie"])) as {
    data: RegionStandingView[];
  };
  const known = data[0]!;
  host.answer("compareRegions", (paths) =>
    paths.map((path) => {
      if (path === chosen[1])
        return {
          ...known,
          path,
          region: "stuk",
          groups: [],
          source_date: null,
          error: { ...refusal, what: "Dit is geen werkboek." },
        };
      if (path === chosen[2])
        return {
          ...known,
          path,
          region: "Oosterland",
          fictional: false,
          source_date: "2026-09-01",
          groups: known.groups.slice(1),
        };
      return known;
    }),
  );
  const { user, unmount } = await renderAt("/reflectie/regios", { host });
  await user.click(await screen.findByTestId("regions-add"));
  expect(await screen.findByTestId("regions-table")).toHaveTextContent("fictief");
  await user.click(screen.getByTestId("regions-add"));
  expect(await screen.findByTestId("regions-unread")).toHaveTextContent("Dit is geen werkboek.");
  await user.click(screen.getByTestId("regions-add"));
  expect(await screen.findByText("stand van 1 september 2026")).toBeVisible();
  expect(screen.getByText(/Dit is geen rangorde/)).toBeVisible();
  const heads = within(screen.getByTestId("regions-table")).getAllByRole("columnheader");
  expect(heads.map((head) => head.querySelector("strong")?.textContent)).toEqual([
    undefined,
    known.region,
    "Oosterland",
  ]);
  expect(screen.getByText("staat niet in dit werkboek")).toBeVisible();
  unmount();
  await renderAt("/reflectie/regios", { host });
  expect(await screen.findByText("stand van 1 september 2026")).toBeVisible();
  expect(callsOf(host, "compareRegions").at(-1)).toEqual([chosen]);
  await user.click(screen.getByTestId("regions-remove-0"));
  expect(screen.queryByText("fictief")).toBeNull();
  expect(screen.getByText("Oosterland")).toBeVisible();
});
