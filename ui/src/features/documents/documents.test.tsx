import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

afterEach(() => sessionStorage.clear());

const folder = "/home/regio/Documenten/raadspakket";

/** The documents under a heading, in the order in which they stand. */
function under(heading: string): string[] {
  const boxes = within(screen.getByRole("region", { name: heading })).getAllByRole("checkbox");
  return boxes.map((box) => box.closest("[data-testid]")?.getAttribute("data-testid") ?? "");
}

test("documents stand under headings, and one that no heading knows at the end", async () => {
  const host = createTestHost();
  const kinds = (await host.commands.documentKinds()) as { data: { id: string }[] };
  const unknown = { id: "brief", title: "Brief", about: "Een brief.", file_name: "Brief.docx" };
  host.answer("documentKinds", () => [unknown, ...kinds.data] as never);
  await renderAt("/documenten", { host });
  await screen.findByTestId("document-vision");
  expect(under("Visie en toetsing")).toEqual(["document-vision", "document-assessment", "document-checks"]);
  expect(under("Proces")).toEqual(["document-process", "document-planning", "document-ics"]);
  expect(under("Inbreng")).toEqual([
    "document-response",
    "document-response-table",
    "document-register",
    "document-minutes",
  ]);
  expect(under("Verantwoording")).toEqual(["document-progress", "document-reflection"]);
  expect(under("Overige")).toEqual(["document-brief"]);
});

test("files are for the councils unless chosen otherwise, and the choice is remembered", async () => {
  const { user, host, unmount } = await renderAt("/documenten");
  await user.click(await screen.findByTestId("document-vision"));
  const profile = screen.getByTestId("documents-profile");
  expect(within(profile).getByRole("radio", { name: /Voor de raden/ })).toBeChecked();
  expect(profile).toHaveTextContent("Alles, behalve wat vertrouwelijk of herleidbaar is.");
  // By keyboard: the arrows go from one to the next.
  within(profile)
    .getByRole("radio", { name: /Voor de raden/ })
    .focus();
  await user.keyboard("{ArrowDown}");
  expect(within(profile).getByRole("radio", { name: /Openbaar/ })).toBeChecked();
  await user.click(screen.getByTestId("export"));
  await waitFor(() =>
    expect(callsOf(host, "exportDocuments")).toEqual([[{ documents: ["vision"], profile: "openbaar" }, folder]]),
  );
  unmount();
  await renderAt("/documenten");
  expect(
    within(await screen.findByTestId("documents-profile")).getByRole("radio", { name: /Openbaar/ }),
    "until the window closes",
  ).toBeChecked();
});

test("the layout of the reactienota is asked only when it is made", async () => {
  const { user, host } = await renderAt("/documenten");
  await user.click(await screen.findByTestId("document-register"));
  expect(screen.queryByTestId("documents-layout"), "the register has one order").toBeNull();
  await user.click(screen.getByTestId("document-response"));
  await user.click(screen.getByTestId("document-vision"));
  await user.click(within(screen.getByTestId("documents-layout")).getByRole("radio", { name: "per thema" }));
  await user.click(screen.getByTestId("export"));
  await waitFor(() =>
    expect(callsOf(host, "exportDocuments"), "in the order of the program").toEqual([
      [{ documents: ["vision", "response", "register"], profile: "raad", layout: "thema" }, folder],
    ]),
  );
});

test("all documents are chosen at once", async () => {
  const { user } = await renderAt("/documenten");
  await user.click(await screen.findByTestId("documents-all"));
  expect(screen.getByTestId("export")).toHaveTextContent("12 documenten maken");
});
