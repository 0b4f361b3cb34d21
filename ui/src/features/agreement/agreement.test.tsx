import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { callsOf, renderAt } from "@/test/render";
import { filterChecks, filterInWords, noFilter } from "./checkFilter";
import { createWorld } from "@/ipc/test-data";
import { createTestHost } from "@/ipc/test-double";

test("demands come first, advice on request", async () => {
  const { user } = await renderAt("/routekaart/nvo-2020/1");
  expect(await screen.findByText("9 van 25: alleen eisen")).toBeVisible();
  expect(screen.getAllByTestId(/^check-1\./)).toHaveLength(9);
  await user.click(screen.getByTestId("show-advice"));
  expect(screen.getAllByTestId(/^check-1\./)).toHaveLength(25);
});

test("the two answers save themselves, each apart", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  const pane = await screen.findByTestId("check-pane");
  expect(pane, "a screen reader starts at the details").toHaveFocus();
  await user.click(within(screen.getByTestId("check-work")).getByRole("radio", { name: "mee bezig" }));
  await user.click(within(screen.getByTestId("check-verdict")).getByRole("radio", { name: /grotendeels/ }));
  await user.type(screen.getByTestId("check-note"), " Één gesprek.");
  await user.tab();
  await waitFor(() => expect(callsOf(host, "answerCheck")).toHaveLength(3));
  expect(callsOf(host, "answerCheck").map((args) => Object.keys(args[2] as object))).toEqual([
    ["work"],
    ["verdict"],
    ["note"],
  ]);
  expect(host.world.checks.find((check) => check.id === "1.5")).toMatchObject({
    work: "mee-bezig",
    verdict: "grotendeels",
    note: expect.stringContaining("Één gesprek.") as string,
  });
  await waitFor(() => expect(screen.getByTestId("saved-state")).toHaveTextContent("alles bewaard"));
});

test("a proposal carries its reason and is taken over only on request", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  const proposal = await screen.findByTestId("check-proposal");
  expect(proposal).toHaveTextContent("De feiten spreken het oordeel tegen");
  expect(proposal).toHaveTextContent("nog niet teruggekoppeld");
  expect(callsOf(host, "answerCheck")).toEqual([]);
  await user.click(screen.getByTestId("check-proposal-accept"));
  await waitFor(() =>
    expect(callsOf(host, "answerCheck")).toEqual([["nvo-2020", "1.5", { verdict: "in-ontwikkeling" }]]),
  );
  await waitFor(() => expect(screen.queryByTestId("check-proposal")).toBeNull());
});

test("n.v.t. can be chosen only where the catalogue allows it", async () => {
  const world = createWorld();
  const allowed = world.checks.find((check) => check.na_only_when !== null)!;
  const { unmount } = await renderAt(`/routekaart/${allowed.catalogue}/${allowed.group}/${allowed.id}`);
  expect(within(await screen.findByTestId("check-verdict")).getByRole("radio", { name: "n.v.t." })).toBeInTheDocument();
  unmount();
  await renderAt("/routekaart/nvo-2020/1/1.5");
  expect(within(await screen.findByTestId("check-verdict")).queryByRole("radio", { name: "n.v.t." })).toBeNull();
});

test("evidence is added and taken away", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  await user.click(await screen.findByTestId("evidence-add"));
  await user.click(screen.getByTestId("evidence-save"));
  expect(screen.getByText("Schrijf kort wat het bewijs is.")).toBeVisible();
  await user.type(screen.getByTestId("evidence-title"), "Verslag 3 maart");
  await user.click(screen.getByTestId("evidence-kind"));
  await user.click(screen.getByRole("option", { name: "link" }));
  await user.click(screen.getByTestId("evidence-save"));
  expect(screen.getByText(/Plak het adres/), "a link needs its address").toBeVisible();
  await user.type(screen.getByTestId("evidence-url"), "https://voorbeeld.invalid/verslag");
  await user.click(screen.getByTestId("evidence-save"));
  expect(await screen.findByText("Verslag 3 maart")).toBeVisible();
  expect(callsOf(host, "addEvidence")[0]?.[2]).toMatchObject({
    kind: "link",
    title: "Verslag 3 maart",
    url: "https://voorbeeld.invalid/verslag",
    expires_on: null,
  });
});

test("undo elsewhere shows in the field", async () => {
  const { host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  expect(await screen.findByTestId("check-note")).toBeVisible();
  host.world.checks.find((check) => check.id === "1.5")!.note = "Teruggezet";
  await act(() => {
    host.emit("changed", { nouns: ["answer"] });
    return Promise.resolve();
  });
  await waitFor(() => expect(screen.getByTestId("check-note")).toHaveValue("Teruggezet"));
});

test("a filter is shown in words", () => {
  const { checks } = createWorld();
  const filter = { ...noFilter, kind: "W" as const, open: true };
  const shown = filterChecks(checks, filter);
  expect(shown.every((check) => check.kind === "W" && check.verdict !== "voldoet")).toBe(true);
  expect(filterInWords(14, 112, filter, null)).toBe("14 van 112: eisen die nog niet zijn gehaald, wet");
  expect(filterInWords(171, 171, noFilter, null)).toBe("Alle 171 toetspunten");
});

test("a file that is refused says so in the form, and nothing is added", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  host.answer("addEvidence", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw { code: "attachment_too_large", what: "Het bestand is 200 MB.", safe: "Niets.", next: "Kleiner." };
  });
  await user.click(await screen.findByTestId("evidence-add"));
  await user.click(screen.getByTestId("evidence-kind"));
  await user.click(screen.getByRole("option", { name: "bestand" }));
  await user.click(screen.getByTestId("evidence-save"));
  expect(screen.getByText("Kies een bestand.")).toBeVisible();
  await user.click(screen.getByTestId("evidence-file"));
  expect(await screen.findByText("besluit.pdf")).toBeVisible();
  await user.click(screen.getByTestId("evidence-save"));
  expect(await screen.findByText(/Het bestand is 200 MB/)).toBeVisible();
  expect(callsOf(host, "addEvidence")[0]?.[2]).toMatchObject({ kind: "file", path: "/home/regio/besluit.pdf" });
});

test("evidence that no longer holds says why, and can be looked at again", async () => {
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5");
  const check = host.world.checks.find((item) => item.id === "1.5")!;
  check.evidence = [
    {
      ...host.world.checks.find((item) => item.evidence.length > 0)!.evidence[0]!,
      title: "Paragraaf 2.1",
      state: "gewijzigd",
      state_text: "Gewijzigd nadat het is bekeken.",
    },
  ];
  await act(() => {
    host.emit("changed", { nouns: ["evidence"] });
    return Promise.resolve();
  });
  expect(await screen.findByText("Gewijzigd nadat het is bekeken.")).toBeVisible();
  await user.click(screen.getByTestId("evidence-0-renew"));
  await waitFor(() => expect(callsOf(host, "renewEvidence")).toHaveLength(1));
});

test("in a copy for reflection the answers are read, and remarks are written", async () => {
  const prepared = createTestHost();
  const plain = await prepared.commands.workbook();
  if (plain.status !== "ok") throw new Error("the double has a workbook");
  const review = { audience: "Regio-ambassadeur", made_on: "2026-11-20" };
  prepared.answer("workbook", () => ({ ...plain.data, review }));
  const { user, host } = await renderAt("/routekaart/nvo-2020/1/1.5", { host: prepared });
  expect(await screen.findByTestId("review-notice")).toHaveTextContent("Regio-ambassadeur");
  expect(await screen.findByTestId("check-note")).toHaveAttribute("readonly");
  expect(screen.queryByTestId("evidence-add")).toBeNull();
  await user.click(screen.getByTestId("agreement-remark-add"));
  await user.type(screen.getByTestId("remark-text"), "Hoe dan?");
  await user.click(screen.getByTestId("remark-save"));
  await waitFor(() => expect(callsOf(host, "saveRemark")[0]?.[0]).toMatchObject({ check: "1.5", text: "Hoe dan?" }));
});
