import { act, configure, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { RegisterFilter } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

/** A program whose register answers as the real one does, where a test asks for it. */
async function openRegister(query = "") {
  const window_ = await renderAt(`/betrokkenen/inbreng${query}`);
  await screen.findByTestId("register-table");
  return window_;
}

function lastFilter(host: TestHost): RegisterFilter {
  return callsOf(host, "register").at(-1)?.[0] as RegisterFilter;
}

const itemsOf = (host: TestHost) => host.world.meetings.flatMap((meeting) => meeting.contributions);

async function links(): Promise<HTMLElement[]> {
  return within(await screen.findByTestId("register-table")).findAllByRole("link", { name: /^Inbreng \d+ openen$/ });
}

describe("the register of input", () => {
  it("says in words what it shows, newest number first", async () => {
    const { host } = await openRegister();
    expect(screen.getByTestId("register-filter")).toHaveTextContent(/^\d+ keer inbreng$/);
    expect(callsOf(host, "register")[0]?.[0] as RegisterFilter).toMatchObject({
      offset: 0,
      limit: 200,
      order: "number",
      descending: true,
    });
  });

  it("shows a part by its address", async () => {
    const { host } = await renderAt("/betrokkenen");
    const party = host.world.parties.find((candidate) => candidate.contributions > 0);
    window.location.hash = `#/betrokkenen/inbreng?partij=${party?.id ?? ""}&antwoord=open&terug=nog-niet`;
    expect(await screen.findByTestId("register-filter")).toHaveTextContent(
      new RegExp(`^\\d+ van \\d+: ${party?.name ?? ""}, nog te beantwoorden, nog niet teruggekoppeld$`),
    );
    expect(lastFilter(host)).toMatchObject({ party: party?.id, answer: "open", waiting: true });
  });

  it("says every filter in words", async () => {
    const { user, host } = await openRegister(
      "?partij=&paragraaf=&thema=&afspraak=3&bijeenkomst=bijeenkomst-1&soort=redactioneel&kanaal=brief&afgeschermd=ja&passage=los",
    );
    const words = screen.getByTestId("register-filter");
    for (const part of ["zonder partij", "zonder paragraaf", "zonder thema", "afspraak 3", "van de bijeenkomst ‘"]) {
      expect(words).toHaveTextContent(part);
    }
    expect(words).toHaveTextContent("redactioneel, via brief, afgeschermd, passage los");
    expect(lastFilter(host)).toMatchObject({ party: "", guarded: true, lost: true, kind: "redactioneel" });
    await user.click(screen.getByTestId("register-clear"));
    expect(window.location.hash).toBe("#/betrokkenen/inbreng");
  });

  it("looks for words once typing rests, and says when it does not look through everything", async () => {
    const { user, host } = await openRegister();
    host.answer("register", () => ({ total: 9000, matching: 2000, items: [], capped: true }));
    await user.type(screen.getByTestId("register-words"), "wacht");
    expect(await screen.findByTestId("register-capped")).toBeInTheDocument();
    expect(screen.getByTestId("register-filter")).toHaveTextContent("2.000 van 9.000: met ‘wacht’");
    const asked = callsOf(host, "register").map(([filter]) => (filter as RegisterFilter).words);
    expect(asked, "not at every letter").not.toContain("wac");
    expect(screen.getByTestId("register-words"), "one types on").toHaveFocus();
  });

  it("of a hundred thousand items draws and asks what is in sight", async () => {
    const host = createTestHost();
    const [item] = itemsOf(host);
    host.answer("register", ({ offset, limit }) => ({
      total: 100_000,
      matching: 100_000,
      items: Array.from({ length: limit }, (_, at) => ({
        ...item!,
        id: `i${offset + at}`,
        number: 100_000 - offset - at,
      })),
      capped: false,
    }));
    // jsdom gives nothing a height; a box without one shows no row.
    const box = vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
    const row = vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(64);
    await renderAt("/betrokkenen/inbreng", { host });
    expect((await links()).length).toBeLessThan(80);
    box.mockRestore();
    row.mockRestore();
    expect(screen.getByTestId("register-table")).toHaveAttribute("aria-rowcount", "100001");
    expect(new Set(callsOf(host, "register").map(([filter]) => (filter as RegisterFilter).offset))).toEqual(
      new Set([0]),
    );
  });

  it("says when nothing fits", async () => {
    const { host } = await renderAt("/betrokkenen");
    host.answer("register", () => ({ total: 9, matching: 0, items: [], capped: false }));
    window.location.hash = "#/betrokkenen/inbreng?passage=los";
    expect(await screen.findByText(/Geen inbreng past bij dit filter/)).toBeInTheDocument();
  });

  it("says what belongs there when it is empty", async () => {
    const { host } = await renderAt("/betrokkenen");
    host.answer("register", () => ({ total: 0, matching: 0, items: [], capped: false }));
    window.location.hash = "#/betrokkenen/inbreng";
    expect(await screen.findByText("Nog geen inbreng")).toBeInTheDocument();
  });

  it("is put in another order by its heads", async () => {
    const { user, host } = await openRegister();
    await user.click(screen.getByTestId("register-sort-date"));
    expect(lastFilter(host)).toMatchObject({ order: "date", descending: true });
    await user.click(screen.getByTestId("register-sort-date"));
    expect(lastFilter(host)).toMatchObject({ order: "date", descending: false });
    await user.click(screen.getByTestId("register-sort-party"));
    expect(lastFilter(host), "parties in their own order").toMatchObject({ order: "party", descending: false });
    expect(screen.getByRole("columnheader", { name: /Partij/ })).toHaveAttribute("aria-sort", "ascending");
  });

  it("is grouped, and a group is a filter", async () => {
    const { user, host } = await openRegister("?groep=antwoord");
    const groups = await screen.findByTestId("register-groups");
    await user.click(await within(groups).findByRole("button", { name: "overgenomen (20)" }));
    expect(lastFilter(host).answer).toBe("overgenomen");
    expect(
      (callsOf(host, "registerGroups").at(-1)?.[0] as RegisterFilter).answer,
      "the other groups stay in sight",
    ).toBeNull();
    await user.click(within(groups).getByRole("button", { name: "overgenomen (20)" }));
    expect(window.location.hash).not.toContain("antwoord=");
  });
});

describe("choosing in the register", () => {
  it("goes by keyboard alone", async () => {
    const { user } = await openRegister();
    const [first] = await links();
    act(() => first?.focus());
    await user.keyboard(" {ArrowDown}{ArrowDown} ");
    expect(screen.getByTestId("bulk-bar")).toHaveTextContent("2 gekozen");
    expect((await links())[2]).toHaveFocus();
    await user.keyboard("{Home}");
    expect((await links())[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByTestId("item-pane")).toHaveTextContent("Inbreng 2");
    expect(window.location.hash).toBe("#/betrokkenen/inbreng?nummer=2");
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("item-pane")).not.toBeInTheDocument();
  });

  it("takes all up to the one that is pressed with Shift", async () => {
    const { user, host } = await openRegister();
    const boxes = within(screen.getByTestId("register-table")).getAllByRole("checkbox");
    await user.click(boxes[1]!);
    await user.keyboard("{Shift>}");
    await user.click(boxes[4]!);
    await user.keyboard("{/Shift}");
    expect(await screen.findByText("4 gekozen")).toBeInTheDocument();
    expect(lastFilter(host)).toMatchObject({ offset: 1, limit: 4 });
  });

  it("takes everything that passes the filter, and lets go with another filter", async () => {
    const { user, host } = await openRegister("?kanaal=bijeenkomst");
    await user.click(screen.getByTestId("register-choose-all"));
    expect(await screen.findByTestId("bulk-bar")).toHaveTextContent(`${itemsOf(host).length} gekozen`);
    expect(callsOf(host, "registerIds")[0]?.[0]).toMatchObject({ channel: "bijeenkomst" });
    await user.click(screen.getByTestId("register-clear"));
    expect(screen.queryByTestId("bulk-bar")).not.toBeInTheDocument();
  });

  it("is not there when nothing can be changed", async () => {
    const host = createTestHost();
    const workbook = await host.commands.workbook();
    if (workbook.status !== "ok") throw new Error("The double has a workbook.");
    host.answer("workbook", () => ({ ...workbook.data, read_only: "Dit werkboek is alleen te lezen." }));
    await renderAt("/betrokkenen/inbreng?nummer=5", { host });
    await screen.findByTestId("answer-panel");
    const table = await screen.findByTestId("register-table");
    expect(within(table).queryByRole("checkbox")).not.toBeInTheDocument();
    for (const id of ["register-add", "item-edit", "answer-write", "place-choose", "item-release", "item-tell-back"]) {
      expect(screen.queryByTestId(id), id).not.toBeInTheDocument();
    }
  });
});

describe("several items at once", () => {
  async function chooseTwo() {
    const window_ = await openRegister();
    const boxes = within(screen.getByTestId("register-table")).getAllByRole("checkbox");
    await window_.user.click(boxes[0]!);
    await window_.user.click(boxes[1]!);
    return window_;
  }

  it("are told back", async () => {
    const { user, host } = await chooseTwo();
    await user.click(screen.getByTestId("register-tell-back"));
    await user.click(await screen.findByTestId("tell-back-confirm"));
    const [ids, date] = callsOf(host, "tellBack")[0] as [string[], string];
    expect(ids).toHaveLength(2);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("get one answer, with a reason where one is owed", async () => {
    const { user, host } = await chooseTwo();
    await user.click(screen.getByTestId("bulk-answer"));
    await user.type(await screen.findByTestId("answer-title"), "Wachttijden");
    await user.click(screen.getByTestId("answer-propose"));
    expect(screen.getByText("Kies wat de regio ermee doet.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /^niet overgenomen/ }));
    await user.click(screen.getByTestId("answer-propose"));
    expect(screen.getByText("Vul in waarom.")).toBeInTheDocument();
    expect(callsOf(host, "answerInput"), "not without a reason").toHaveLength(0);
    await user.type(screen.getByTestId("answer-reason"), "Dit ligt bij het Rijk.");
    await user.click(screen.getByTestId("answer-propose"));
    expect(callsOf(host, "answerInput")[0]).toEqual([
      ["inbreng-1", "inbreng-2"],
      { title: "Wachttijden", decision: "niet", reason: "Dit ligt bij het Rijk.", passage: "", section: null },
    ]);
    expect(screen.getByTestId("bulk-bar"), "they stay chosen, to be confirmed").toBeInTheDocument();
    await user.click(screen.getByTestId("bulk-confirm"));
    expect(callsOf(host, "confirmAnswers")[0]).toEqual([["inbreng-1", "inbreng-2"]]);
  });

  it("become one, or are answered together when several parties said them", async () => {
    const { user, host } = await chooseTwo();
    host.answer("joinContributions", () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
      throw {
        code: "many_parties",
        what: "Verschillende partijen.",
        safe: "Niets gewijzigd.",
        next: "Beantwoord samen.",
      };
    });
    await user.click(screen.getByTestId("bulk-join"));
    await user.click(await screen.findByTestId("join-confirm"));
    expect(await screen.findByTestId("join-error")).toHaveTextContent("Beantwoord samen.");
    await user.click(screen.getByTestId("join-answer"));
    expect(await screen.findByTestId("answer-dialog")).toBeInTheDocument();
  });

  it("are marked with only what was chosen", async () => {
    const { user, host } = await chooseTwo();
    await user.click(screen.getByTestId("bulk-mark"));
    await user.click(await screen.findByTestId("mark-confirm"));
    expect(screen.getByText("Er is nog niets gekozen om te wijzigen.")).toBeInTheDocument();
    await user.click(screen.getByTestId("mark-confidential"));
    await user.click(await screen.findByRole("option", { name: "Ja" }));
    await user.click(screen.getByTestId("mark-kind"));
    await user.click(await screen.findByRole("option", { name: "redactioneel" }));
    await user.click(screen.getByTestId("mark-confirm"));
    expect(callsOf(host, "markContributions")).toEqual([
      [["inbreng-1", "inbreng-2"], { confidential: true, kind: "redactioneel" }],
    ]);
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
