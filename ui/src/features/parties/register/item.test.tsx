import { configure, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ContributionInput, ContributionView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

/** The item with this number in the example. */
function itemOf(host: TestHost, number: number): ContributionView {
  return host.world.meetings.flatMap((meeting) => meeting.contributions).find((item) => item.number === number)!;
}

async function openItem(number: number, change: Partial<ContributionView> = {}) {
  const host = createTestHost();
  Object.assign(itemOf(host, number), change);
  const window_ = await renderAt(`/betrokkenen/inbreng?nummer=${number}`, { host });
  await screen.findByTestId("item-text");
  return window_;
}

describe("an item of the register", () => {
  it("opens by its number and shows what is known", async () => {
    const { host } = await openItem(6, {
      organisation: "code K7",
      question: "Wat hielp?",
      source: "reacties.xlsx, regel 4",
      version_name: "0.3",
      wording: "binnen vier weken",
      summary: "Sneller.",
      consent: "ja",
      delete_on: "2027-01-01",
      kind: "algemeen",
    });
    const item = itemOf(host, 6);
    expect(screen.getByTestId("item-text")).toHaveTextContent(item.text.slice(0, 40));
    const facts = screen.getByTestId("item-facts");
    for (const words of ["code K7", "Wat hielp?", "reacties.xlsx, regel 4", "0.3", "binnen vier weken", "Sneller."]) {
      expect(facts).toHaveTextContent(words);
    }
    expect(facts).toHaveTextContent("ja, mag worden aangehaald");
    expect(facts).toHaveTextContent("1 januari 2027");
    expect(within(facts).getByRole("link", { name: item.meeting_title })).toHaveAttribute(
      "href",
      `#/betrokkenen/bijeenkomst/${item.meeting ?? ""}`,
    );
  });

  it("says so when its number is not there", async () => {
    await renderAt("/betrokkenen/inbreng?nummer=7000");
    expect(await screen.findByTestId("item-gone")).toHaveTextContent("Inbreng 7000 staat niet in het register.");
  });

  it("is changed with everything it has, and nothing is lost", async () => {
    const { user, host } = await openItem(6, { question: "Wat hielp?", wording: "oud voorstel" });
    await user.click(screen.getByTestId("item-edit"));
    await user.click(await screen.findByTestId("contribution-more"));
    await user.type(screen.getByTestId("contribution-organisation"), "De Brug");
    await user.click(screen.getByTestId("contribution-traceable"));
    await user.click(screen.getByTestId("contribution-save"));
    const [id, input] = callsOf(host, "editContribution")[0] as [string, ContributionInput];
    expect(id).toBe("inbreng-6");
    expect(input.more).toMatchObject({
      organisation: "De Brug",
      traceable: true,
      question: "Wat hielp?",
      wording: "oud voorstel",
      kind: "inhoudelijk",
    });
  });

  it("is split, by white lines as a start", async () => {
    const { user, host } = await openItem(6, { text: "Eerst dit.\n\nDan dat." });
    await user.click(screen.getByTestId("item-split"));
    expect(await screen.findByTestId("split-dialog")).toHaveTextContent("omdat er witregels in de tekst staan");
    await user.click(screen.getByTestId("split-add"));
    await user.click(screen.getByTestId("split-confirm"));
    expect(screen.getByText("Vul dit deel in, of haal het weg.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Deel 3 weghalen" }).closest("button")!);
    await user.click(screen.getByTestId("split-confirm"));
    expect(callsOf(host, "splitContribution")).toEqual([["inbreng-6", ["Eerst dit.", "Dan dat."]]]);
  });

  it("stays inside until it is released", async () => {
    const { user, host } = await openItem(5);
    const guard = screen.getByTestId("item-guard");
    expect(guard).toHaveTextContent("vertrouwelijk");
    expect(guard).toHaveTextContent("Na vrijgeven gaat de tekst mee in bestanden.");
    await user.click(screen.getByTestId("item-release"));
    expect(callsOf(host, "markContributions")[0]).toEqual([["inbreng-5"], { released: true }]);
  });

  it("says who released it", async () => {
    await openItem(4, { released_on: "2026-10-02", released_by: "Anna" });
    expect(screen.getByTestId("item-guard")).toHaveTextContent("Vrijgegeven door Anna op 2 oktober 2026");
    expect(screen.getByTestId("item-release")).toHaveTextContent("Vrijgave intrekken");
  });
});

describe("the answer to an item", () => {
  it("is proposed, and says why it asks a reason", async () => {
    const { user, host } = await openItem(4);
    await user.click(screen.getByTestId("answer-write"));
    await user.click(await screen.findByRole("radio", { name: /^ter kennisname/ }));
    await user.click(screen.getByTestId("answer-propose"));
    expect(callsOf(host, "answerInput")[0]).toEqual([
      ["inbreng-4"],
      { title: "", decision: "ter-kennisname", reason: "", passage: "", section: null },
    ]);
  });

  it("is confirmed, opened again and taken away", async () => {
    const proposed = await openItem(3);
    expect(screen.getByTestId("answer-shown")).toHaveTextContent("Voorgesteld door Anna op 14 juli 2026.");
    await proposed.user.click(screen.getByTestId("answer-confirm"));
    expect(callsOf(proposed.host, "confirmAnswers")[0]).toEqual([["inbreng-3"]]);
    await proposed.user.click(screen.getByTestId("answer-withdraw"));
    expect(callsOf(proposed.host, "withdrawAnswers")[0]).toEqual([["inbreng-3"]]);
    proposed.unmount();

    const confirmed = await openItem(6);
    expect(screen.getByTestId("answer-shown")).toHaveTextContent("Bevestigd door Bart op 20 augustus 2026.");
    await confirmed.user.click(screen.getByTestId("answer-reopen"));
    expect(callsOf(confirmed.host, "reopenAnswers")[0]).toEqual([["inbreng-6"]]);
  });

  it("that several items share leads to them, and is changed for all or for one", async () => {
    const { user, host } = await openItem(3);
    const sharing = host.world.meetings
      .flatMap((meeting) => meeting.contributions)
      .filter((item) => item.response?.id === "antwoord-0");
    await user.click(screen.getByTestId("answer-shared"));
    const list = await screen.findByTestId("answer-items");
    expect(within(list).getAllByRole("link")).toHaveLength(sharing.length - 1);
    expect(within(list).getByRole("link", { name: "Inbreng 6" })).toHaveAttribute(
      "href",
      "#/betrokkenen/inbreng?nummer=6",
    );

    await user.click(screen.getByTestId("answer-write"));
    await user.click(screen.getByTestId("answer-propose"));
    await expect.poll(() => callsOf(host, "answerInput").length).toBe(1);
    expect(callsOf(host, "answerInput")[0]?.[0]).toEqual(sharing.map((item) => item.id));

    await user.click(screen.getByTestId("answer-write"));
    await user.click(screen.getByRole("radio", { name: "Alleen dit item" }));
    await user.click(screen.getByTestId("answer-propose"));
    expect(callsOf(host, "answerInput")[1]?.[0]).toEqual(["inbreng-3"]);
  });
});

describe("the passage of an item", () => {
  it("is pointed out in the text of a section", async () => {
    const { user, host } = await openItem(2);
    expect(screen.getByTestId("place-section")).toHaveTextContent("los");
    host.answer("sectionText", () => "Elk kind krijgt binnen vier weken hulp van de regio.");
    await user.click(screen.getByTestId("place-choose"));
    const section = host.world.sections[0]?.row;
    const field = await screen.findByTestId("place-section-choose");
    await user.clear(field);
    await user.type(field, section?.title.slice(0, 6) ?? "");
    await user.click((await screen.findAllByRole("option"))[0]!);
    const text = await screen.findByTestId<HTMLTextAreaElement>("place-text");
    text.focus();
    text.setSelectionRange(16, 33);
    fireEvent.select(text);
    expect(screen.getByTestId("place-chosen")).toHaveTextContent("Gekozen: ‘binnen vier weken’");
    await user.click(screen.getByTestId("place-confirm"));
    const [id, passage] = callsOf(host, "placeContribution")[0]!;
    expect(id).toBe("inbreng-2");
    expect(passage).toMatchObject({
      quote: "binnen vier weken",
      before: "Elk kind krijgt ",
      after: " hulp van de regio.",
    });
  });

  it("that moved is taken over, and one can be taken away", async () => {
    const { user, host } = await openItem(2, {
      place: {
        quote: "binnen vier weken",
        state: "verschoven",
        section: "samenvatting",
        section_title: "Samenvatting",
        now: "binnen vijf weken",
      },
    });
    expect(screen.getByTestId("place-section")).toHaveTextContent("Zo staat het er nu:binnen vijf weken");
    await user.click(screen.getByTestId("place-accept"));
    expect(callsOf(host, "acceptPlaces")[0]).toEqual([["inbreng-2"]]);
    await user.click(screen.getByTestId("place-remove"));
    expect(callsOf(host, "placeContribution")[0]).toEqual(["inbreng-2", null]);
  });
});

describe("all passages", () => {
  it("are listed, those to place again with a button", async () => {
    const { user } = await renderAt("/betrokkenen/passages");
    expect(await screen.findByTestId("passages-words")).toHaveTextContent("1 passage: 1 los, 0 verschoven");
    expect(screen.getByTestId("passages-table")).toHaveTextContent("binnen vier weken");
    await user.click(screen.getByTestId("passage-place-inbreng-2"));
    expect(await screen.findByTestId("place-dialog")).toBeInTheDocument();
  });

  it("say what belongs there when there are none", async () => {
    const host = createTestHost();
    host.answer("passages", () => []);
    await renderAt("/betrokkenen/passages", { host });
    expect(await screen.findByText("Nog geen passages")).toBeInTheDocument();
  });
});
