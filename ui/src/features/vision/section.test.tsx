import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { navigate } from "@/app/router";
import { flushEdits } from "@/editor";
import { callsOf, renderAt } from "@/test/render";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

/** Does something outside React and lets the window follow. */
const does = (what: () => void) =>
  act(async () => {
    what();
    await Promise.resolve();
  });

async function openSection(
  id: string,
  prepare: (host: Awaited<ReturnType<typeof renderAt>>["host"]) => void = () => undefined,
) {
  const opened = await renderAt("/visie");
  prepare(opened.host);
  await screen.findByTestId("section-tree");
  await does(() => navigate(`/visie/${id}`));
  return opened;
}

describe("writing a section", () => {
  it("opens as a page with its number as printed, and saves a while after an edit", async () => {
    const { user, host } = await openSection("wettelijk-kader");
    const page = await screen.findByTestId("editor-page");
    await waitFor(() => expect(page).toHaveAttribute("data-ready", "true"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^1\.4 Wettelijk kader/);
    await user.click(screen.getByTestId("editor-heading-2"));
    await waitFor(() => expect(callsOf(host, "writeSection")).toHaveLength(1));
    const [id, body] = callsOf(host, "writeSection")[0] as [string, string];
    expect(id).toBe("wettelijk-kader");
    expect(body).toMatch(/^## De Jeugdwet/);
    await waitFor(() => expect(screen.getByTestId("editor-save-state")).toHaveTextContent("alles bewaard"));
  });

  it("saves when one leaves within that while", async () => {
    const { user, host } = await openSection("wettelijk-kader");
    await waitFor(() => expect(screen.getByTestId("editor-page")).toHaveAttribute("data-ready", "true"));
    await user.click(screen.getByTestId("editor-quote"));
    await does(() => navigate("/visie/leeswijzer"));
    await waitFor(() => expect(callsOf(host, "writeSection")).toHaveLength(1));
    expect((callsOf(host, "writeSection")[0] as [string, string])[1]).toMatch(/^> De Jeugdwet/);
  });

  it("opens a text that the page cannot hold as plain text, untouched", async () => {
    const body = "Tekst.\n\n[los]: https://vng.nl\n";
    const { user, host } = await openSection("leeswijzer", ({ world }) => {
      const section = world.sections.find(({ row }) => row.id === "leeswijzer");
      if (section) section.body = body;
    });
    const area = await screen.findByTestId("editor-plain-text");
    expect(area).toHaveValue(body);
    expect(screen.getByTestId("editor-plain-why")).toBeInTheDocument();
    expect(callsOf(host, "writeSection")).toHaveLength(0);
    await user.type(area, "!");
    await act(() => flushEdits());
    expect(callsOf(host, "writeSection").at(-1)).toEqual(["leeswijzer", `${body}!`]);
  });

  it("follows a text that changes elsewhere", async () => {
    const { host } = await openSection("leeswijzer");
    await waitFor(() => expect(screen.getByTestId("editor-page")).toHaveAttribute("data-ready", "true"));
    const section = host.world.sections.find(({ row }) => row.id === "leeswijzer");
    if (section) section.body = "Teruggezet.\n";
    await does(() => host.emit("changed", { nouns: ["section"] }));
    await waitFor(() => expect(screen.getByTestId("editor-text")).toHaveTextContent("Teruggezet."));
  });
});

describe("the outline", () => {
  it("moves a section by keyboard", async () => {
    const { host } = await openSection("wettelijk-kader");
    const tree = await screen.findByTestId("section-tree");
    const line = within(tree).getByRole("row", { name: /Looptijd en status/ });
    fireEvent.keyDown(line, { key: "ArrowUp", altKey: true, shiftKey: true });
    await waitFor(() => expect(callsOf(host, "moveSection")).toEqual([["looptijd-en-status", "up"]]));
    const chapter = within(tree).getByRole("row", { name: /^1 Aanleiding/ });
    fireEvent.keyDown(chapter, { key: "ArrowLeft", altKey: true, shiftKey: true });
    expect(callsOf(host, "moveSection"), "a chapter has no level above it").toHaveLength(1);
  });

  it("opens a section with Enter", async () => {
    const { user } = await openSection("wettelijk-kader");
    const tree = await screen.findByTestId("section-tree");
    act(() =>
      within(tree)
        .getByRole("row", { name: /Looptijd en status/ })
        .focus(),
    );
    await user.keyboard("{Enter}");
    expect(window.location.hash).toBe("#/visie/looptijd-en-status");
  });

  it("asks before a section goes", async () => {
    const { user, host } = await openSection("wettelijk-kader");
    const tree = await screen.findByTestId("section-tree");
    await user.hover(within(tree).getByRole("row", { name: /Looptijd en status/ }));
    await user.click(await within(tree).findByRole("button", { name: /^Acties voor 1\.2/ }));
    await user.click(await screen.findByRole("menuitem", { name: /Verwijderen/ }));
    expect(callsOf(host, "removeSection")).toHaveLength(0);
    await user.click(await screen.findByTestId("section-remove-confirm"));
    expect(callsOf(host, "removeSection")).toEqual([["looptijd-en-status"]]);
  });

  it("adds a section after another one", async () => {
    const { user, host } = await openSection("wettelijk-kader");
    const tree = await screen.findByTestId("section-tree");
    await user.hover(within(tree).getByRole("row", { name: /Looptijd en status/ }));
    await user.click(await within(tree).findByRole("button", { name: /^Acties voor 1\.2/ }));
    await user.click(await screen.findByRole("menuitem", { name: /toevoegen/ }));
    await user.type(await screen.findByTestId("section-title"), "Een nieuwe paragraaf{Enter}");
    await waitFor(() => expect(callsOf(host, "addSection")).toHaveLength(1));
    expect(callsOf(host, "addSection")[0]?.[0]).toEqual({
      title: "Een nieuwe paragraaf",
      parent: "aanleiding",
      after: "looptijd-en-status",
      role: "chapter",
    });
  });
});

describe("versions and earlier texts", () => {
  it("fixes a version", async () => {
    const { user, host } = await renderAt("/visie");
    await user.click(await screen.findByTestId("fix-version"));
    const name = await screen.findByTestId("version-name");
    await user.clear(name);
    await user.type(name, "1.1");
    await user.click(screen.getByTestId("version-confirm"));
    expect(callsOf(host, "fixVersion")[0]?.[0]).toMatchObject({ name: "1.1" });
  });

  it("shows what changed word by word and puts an earlier text back", async () => {
    const { user, host } = await openSection("leeswijzer", (double) => {
      double.answer("sectionHistory", () => [
        {
          entry: "r1",
          at: "2026-11-20T10:00:00Z",
          actor: "Sanne",
          body: "Oud",
          changes: [
            { kind: "same", text: "Een " },
            { kind: "removed", text: "oud " },
            { kind: "added", text: "nieuw " },
            { kind: "same", text: "woord" },
          ],
        },
      ]);
    });
    await user.click(await screen.findByTestId("section-history"));
    const changes = await screen.findByTestId("history-changes");
    expect(changes.querySelector("del")).toHaveTextContent("oud");
    expect(changes.querySelector("ins")).toHaveTextContent("nieuw");
    await user.click(screen.getByTestId("history-restore"));
    expect(callsOf(host, "restoreRevision")).toEqual([["leeswijzer", "r1"]]);
  });
});
