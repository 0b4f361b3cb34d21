import { configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ErrorView, PartView } from "@/ipc";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";
import { partsInWords } from "./partsInWords";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

type User = Awaited<ReturnType<typeof renderAt>>["user"];

async function choose(user: User, field: string, option: RegExp | string) {
  await user.click(screen.getByTestId(field));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("the role of a party", () => {
  it("is settled per step and theme before the party is there", async () => {
    const { user, host } = await renderAt("/betrokkenen");
    await user.click(await screen.findByTestId("party-add"));
    await user.type(screen.getByTestId("party-name"), "De Brug");
    await user.click(screen.getByTestId("party-part-add"));
    await choose(user, "party-part-step-0", "Consulteren");
    await choose(user, "party-part-theme-0", host.world.themes[0]!.title);
    await choose(user, "party-part-role-0", "adviseren");
    await user.click(screen.getByTestId("party-save"));
    expect(callsOf(host, "setParts")).toEqual([
      ["partij-1", [{ step: "consulteren", theme: host.world.themes[0]!.id, role: "adviseren" }]],
    ]);
  });

  it("is changed and taken away, and stands once for a step and theme", async () => {
    const host = createTestHost();
    const party = host.world.parties[0]!;
    party.parts = [
      { step: "inventarisatie", theme: "", role: "raadplegen" },
      { step: "schrijven", theme: "", role: "adviseren" },
    ];
    const { user } = await renderAt("/betrokkenen", { host });
    await user.click(await screen.findByTestId(`party-edit-${party.id}`));
    await choose(user, "party-part-step-1", "Inventarisatie");
    await user.click(screen.getByTestId("party-save"));
    expect(screen.getByText(/Deze stap en dit thema staan er al/)).toBeInTheDocument();
    expect(callsOf(host, "saveParty"), "one of the two would be lost").toEqual([]);
    await user.click(screen.getByTestId("party-part-remove-0"));
    await user.click(screen.getByTestId("party-save"));
    expect(callsOf(host, "setParts")).toEqual([[party.id, [{ step: "inventarisatie", theme: "", role: "adviseren" }]]]);
  });

  it("that is refused does not add the party a second time", async () => {
    const host = createTestHost();
    const refusal: ErrorView = { code: "busy", what: "Het is druk.", safe: "Niets weg.", next: "Nog eens." };
    let isRefused = true;
    host.answer("setParts", () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
      if (isRefused) throw refusal;
      return null;
    });
    const { user } = await renderAt("/betrokkenen", { host });
    await user.click(await screen.findByTestId("party-add"));
    await user.type(screen.getByTestId("party-name"), "X");
    await user.click(screen.getByTestId("party-part-add"));
    await user.click(screen.getByTestId("party-save"));
    expect(await screen.findByText("Het is druk.")).toBeInTheDocument();
    isRefused = false;
    await user.click(screen.getByTestId("party-save"));
    await waitFor(() => expect(screen.queryByTestId("party-dialog")).toBeNull());
    expect(callsOf(host, "saveParty").map(([input]) => (input as { id: string | null }).id)).toEqual([
      null,
      "partij-1",
    ]);
  });

  it("reads as a sentence", () => {
    const parts: PartView[] = [
      { step: "consulteren", theme: "", role: "adviseren" },
      { step: "inventarisatie", theme: "thuis", role: "raadplegen" },
      { step: "inventarisatie", theme: "lvb", role: "raadplegen" },
    ];
    const titles: Record<string, string> = { thuis: "Zo thuis mogelijk", lvb: "LVB-hulp" };
    expect(partsInWords(parts, (id) => titles[id] ?? id)).toBe(
      "consulteren: adviseren; inventarisatie: raadplegen over zo thuis mogelijk en LVB-hulp",
    );
    expect(partsInWords([], String)).toBe("");
  });
});

describe("a person among the parties", () => {
  it("is better a code, and has a day on which it goes", async () => {
    const { user, host } = await renderAt("/betrokkenen");
    await user.click(await screen.findByTestId("party-add"));
    expect(screen.queryByTestId("party-delete-on"), "an organisation is not erased").toBeNull();
    await choose(user, "party-kind", "Ouders");
    const form = screen.getByTestId("party-form");
    await user.click(within(form).getByRole("radio", { name: "persoon" }));
    expect(form).toHaveTextContent("Dit is een inwoner. Kies liever een code");
    await user.click(within(form).getByRole("radio", { name: "code" }));
    const day = screen.getByTestId("party-delete-on");
    await user.click(within(day).getAllByRole("spinbutton")[0]!);
    await user.keyboard("01022028");
    await user.type(screen.getByTestId("party-name"), "ouder 3");
    await user.click(screen.getByTestId("party-save"));
    expect(callsOf(host, "saveParty")[0]?.[0]).toMatchObject({
      kind: "ouders",
      name: "ouder 3",
      form: "code",
      delete_on: "2028-02-01",
    });
  });

  it("is marked in the list, with the roles in words", async () => {
    const host = createTestHost();
    const party = host.world.parties[0]!;
    Object.assign(party, { form: "code", delete_on: "2027-01-01" });
    party.parts = [{ step: "schrijven", theme: "", role: "adviseren" }];
    await renderAt("/betrokkenen", { host });
    expect(await screen.findByTestId(`party-form-${party.id}`)).toHaveTextContent("code");
    expect(screen.getByText("wissen op 1 januari 2027")).toBeInTheDocument();
    expect(screen.getByTestId(`party-roles-${party.id}`)).toHaveTextContent("schrijven: adviseren");
  });
});

describe("the matrix of parties and themes", () => {
  it("marks where a role was promised and nobody was heard, in words too", async () => {
    const { host } = await renderAt("/betrokkenen/themas");
    const theme = host.world.themes[0]!.title;
    expect(await screen.findByTestId("matrix-promised")).toHaveTextContent(`${host.world.parties[1]!.name}: ${theme}`);
    expect(screen.getByTestId("matrix-words")).toHaveTextContent("1 keer is een rol afgesproken");
    expect(screen.getByTestId("matrix-legend")).toHaveTextContent("wel een rol, niet gehoord");
    const rows = within(screen.getByTestId("matrix-table")).getAllByRole("row");
    expect(rows[2]).toHaveTextContent("wel een rol, niet gehoord");
    expect(rows[3]).not.toHaveTextContent("wel een rol, niet gehoord");
    expect(
      within(rows[1]!).getByRole("link", { name: /^3 keer inbreng van/ }),
      "a number leads to what it counts",
    ).toHaveAttribute("href", `#/betrokkenen/inbreng?partij=partij-1&thema=${host.world.themes[0]!.id}`);
  });
});

describe("advices", () => {
  it("stand with their reply", async () => {
    await renderAt("/betrokkenen/adviezen");
    const advice = await screen.findByTestId("advice-advies-1");
    expect(advice).toHaveTextContent("Adviesraad of cliëntenraad, 30 juni 2026");
    expect(advice).toHaveTextContent("Colleges, 25 augustus 2026");
    expect(screen.getByTestId("advices-count")).toHaveTextContent("1 advies, alle met een reactie");
  });

  it("are added, and a reply has a day", async () => {
    const host = createTestHost();
    host.answer("advices", () => []);
    const { user } = await renderAt("/betrokkenen/adviezen", { host });
    expect(await screen.findByTestId("empty-state")).toHaveTextContent("Nog geen adviezen");
    await user.click(await screen.findByTestId("advice-add"));
    await user.click(screen.getByTestId("advice-save"));
    expect(screen.getByText("Kies de partij die adviseert.")).toBeInTheDocument();
    await user.type(screen.getByTestId("advice-party"), "advies");
    await user.click(await screen.findByRole("option", { name: /Adviesraad/ }));
    await user.type(screen.getByTestId("advice-title"), "Concept");
    await user.type(screen.getByTestId("advice-text"), "Goed.");
    await user.type(screen.getByTestId("advice-reply"), "Dank.");
    await user.click(screen.getByTestId("advice-save"));
    expect(screen.getByText("Vul in op welke dag de reactie is gegeven.")).toBeInTheDocument();
    expect(callsOf(host, "saveAdvice")).toEqual([]);
    await user.clear(screen.getByTestId("advice-reply"));
    await user.click(screen.getByTestId("advice-save"));
    expect(callsOf(host, "saveAdvice")[0]?.[0]).toMatchObject({
      id: null,
      party: host.world.parties.find((party) => party.kind === "adviesraad")?.id,
      title: "Concept",
      text: "Goed.",
      reply: "",
      replied_on: null,
    });
  });

  it("go only after a question", async () => {
    const { user, host } = await renderAt("/betrokkenen/adviezen");
    await user.click(await screen.findByTestId("advice-edit-advies-1"));
    await user.click(screen.getByTestId("advice-remove"));
    expect(callsOf(host, "removeAdvice")).toEqual([]);
    await user.click(screen.getByTestId("advice-remove-confirm"));
    expect(callsOf(host, "removeAdvice")).toEqual([["advies-1"]]);
  });

  it("are only shown in a workbook that is only read", async () => {
    const host = createTestHost();
    const workbook = (await host.commands.workbook()) as { data: object };
    host.answer("workbook", () => ({ ...workbook.data, read_only: "Ander venster" }) as never);
    await renderAt("/betrokkenen/adviezen", { host });
    expect(await screen.findByTestId("advice-advies-1")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByTestId("advice-edit-advies-1")).toBeNull());
    expect(screen.queryByTestId("advice-add")).toBeNull();
  });
});
