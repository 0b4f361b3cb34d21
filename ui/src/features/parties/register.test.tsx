import { configure, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RegisterFilter } from "@/ipc";
import { callsOf, renderAt } from "@/test/render";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

describe("the register of input", () => {
  it("says in words what it shows", async () => {
    const { host } = await renderAt("/betrokkenen/inbreng");
    expect(await screen.findByTestId("register-filter")).toHaveTextContent(/^\d+ keer inbreng$/);
    expect(callsOf(host, "register")[0]?.[0] as RegisterFilter).toMatchObject({ offset: 0, limit: 200 });
  });

  it("shows a part by its address", async () => {
    const { host } = await renderAt("/betrokkenen");
    const party = host.world.parties.find((candidate) => candidate.contributions > 0);
    window.location.hash = `#/betrokkenen/inbreng?partij=${party?.id ?? ""}`;
    expect(await screen.findByTestId("register-filter")).toHaveTextContent(
      new RegExp(`van \\d+: ${party?.name ?? ""}`),
    );
  });

  it("marks what was told back", async () => {
    const { user, host } = await renderAt("/betrokkenen/inbreng");
    const table = await screen.findByTestId("register-table");
    const boxes = await within(table).findAllByRole("checkbox");
    await user.click(boxes[0] as HTMLElement);
    await user.click(boxes[1] as HTMLElement);
    await user.click(screen.getByTestId("register-tell-back"));
    await user.click(await screen.findByTestId("tell-back-confirm"));
    const [ids, date] = callsOf(host, "tellBack")[0] as [string[], string];
    expect(ids).toHaveLength(2);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("parties", () => {
  it("are added with a role agreed beforehand", async () => {
    const { user, host } = await renderAt("/betrokkenen");
    await user.click(await screen.findByTestId("party-add"));
    await user.type(screen.getByTestId("party-name"), "De Brug");
    await user.type(screen.getByTestId("party-role"), "Leest mee bij schrijven");
    await user.click(screen.getByTestId("party-save"));
    expect(callsOf(host, "saveParty")[0]).toEqual([
      { id: null, kind: "eigen", name: "De Brug", role: "Leest mee bij schrijven" },
    ]);
  });

  it("are removed only after a question", async () => {
    const { user, host } = await renderAt("/betrokkenen");
    const party = host.world.parties[0];
    await user.click(await screen.findByTestId(`party-edit-${party?.id ?? ""}`));
    await user.click(screen.getByTestId("party-remove"));
    expect(callsOf(host, "removeParty")).toHaveLength(0);
    await user.click(screen.getByTestId("party-remove-confirm"));
    expect(callsOf(host, "removeParty")).toEqual([[party?.id]]);
  });
});
