import { act, configure, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MeetingInput, MeetingView } from "@/ipc";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";
import { emptyDraft, inputOf, nextLine, plannedDraft, readDraft, withoutQuestion } from "./logDraft";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

const KEY = "regiovisie.meeting-draft:/home/regio/zilverlanden.regiovisie";

beforeEach(() => window.localStorage.clear());

async function openLog() {
  const window_ = await renderAt("/betrokkenen/bijeenkomst/nieuw");
  await screen.findByTestId("log-screen");
  return window_;
}

function logged(host: Awaited<ReturnType<typeof openLog>>["host"]): MeetingInput {
  return callsOf(host, "logMeeting")[0]?.[0] as MeetingInput;
}

describe("logging a meeting", () => {
  it("goes by keyboard alone, as fast as typing", async () => {
    const { user, host } = await openLog();
    expect(screen.getByTestId("log-title"), "the title is where one begins").toHaveFocus();
    await user.keyboard("Tafel jeugd{Tab}Gemeentehuis{Tab}");
    expect(screen.getByTestId("log-parties")).toHaveFocus();
    await user.keyboard("jong{Enter}oud{Enter}veil{Tab}");
    expect(screen.getByTestId("log-notes")).toHaveFocus();
    await user.keyboard("Goede sfeer.{Tab}");
    expect(screen.getByTestId("log-party")).toHaveFocus();
    await user.keyboard("jong{Enter}{Enter}");
    expect(screen.getByTestId("log-text")).toHaveFocus();
    await user.keyboard("Wij willen een vast gezicht.{Enter}Kortere wachttijd{Shift>}{Enter}{/Shift}graag.{Enter}");
    expect(screen.getByTestId("log-lines").children).toHaveLength(2);
    await user.keyboard("{Shift>}{Tab}{/Shift}ouders{Tab}Begin bij het gezin.{Tab}thuis{Enter}");
    await user.keyboard("{Control>}{Enter}{/Control}");

    const jongeren = host.world.parties.find((party) => party.name === "Jongeren")?.id;
    const ouders = host.world.parties.find((party) => party.name === "Ouders")?.id;
    const input = logged(host);
    expect(input).toMatchObject({
      title: "Tafel jeugd",
      place: "Gemeentehuis",
      notes: "Goede sfeer.",
      kind: "bijeenkomst",
    });
    expect(input.parties).toHaveLength(3);
    expect(input.contributions?.map(({ party, text }) => [party, text])).toEqual([
      [jongeren, "Wij willen een vast gezicht."],
      [jongeren, "Kortere wachttijd\ngraag."],
      [ouders, "Begin bij het gezin."],
    ]);
    expect(input.contributions?.[2]?.themes, "what it is about, by letters").toHaveLength(1);
    expect(await screen.findByTestId("meeting-screen")).toBeInTheDocument();
    expect(window.localStorage.getItem(KEY), "nothing is left behind").toBeNull();
  });

  it("gives a meeting without a title one of its own, and takes a name it does not know", async () => {
    const { user, host } = await openLog();
    await user.click(screen.getByTestId("log-parties"));
    await user.keyboard("Stichting De Brug{Enter}{Tab}{Tab}");
    await user.keyboard("{Enter}Samen optrekken.{Control>}{Enter}{/Control}");
    const input = logged(host);
    expect(input.title).toBe("Bijeenkomst met Stichting De Brug");
    expect(input.parties).toEqual(["Stichting De Brug"]);
    expect(input.contributions?.[0]).toMatchObject({ party: "Stichting De Brug", text: "Samen optrekken." });
  });

  it("loses nothing in a crash", async () => {
    const first = await openLog();
    await first.user.keyboard("Halverwege");
    await first.user.click(screen.getByTestId("log-text"));
    await first.user.keyboard("Eerste.{Enter}Tweede, nog bezig");
    first.unmount();

    const { user, host } = await openLog();
    expect(screen.getByTestId("log-restored")).toBeInTheDocument();
    expect(screen.getByTestId("log-title")).toHaveValue("Halverwege");
    expect(screen.getByTestId("log-text")).toHaveValue("Tweede, nog bezig");
    await user.click(screen.getByTestId("log-save"));
    expect(logged(host).contributions?.map(({ text }) => text)).toEqual(["Eerste.", "Tweede, nog bezig"]);
  });

  it("keeps everything when the program refuses", async () => {
    const { user, host } = await openLog();
    host.answer("logMeeting", () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
      throw { code: "disk_full", what: "De schijf is vol.", safe: "Er is niets gewijzigd.", next: "Maak ruimte." };
    });
    await user.keyboard("Titel{Control>}{Enter}{/Control}");
    expect(await screen.findByText("De schijf is vol.")).toBeInTheDocument();
    expect(screen.getByTestId("log-title")).toHaveValue("Titel");
    expect(window.localStorage.getItem(KEY)).toContain("Titel");
  });

  it("takes the line before back with the arrow up", async () => {
    const { user } = await openLog();
    await user.click(screen.getByTestId("log-text"));
    await user.keyboard("Een tikfuot{Enter}{ArrowUp}");
    expect(screen.getByTestId("log-text")).toHaveValue("Een tikfuot");
    await user.clear(screen.getByTestId("log-text"));
    await user.keyboard("Een tikfout{Enter}");
    expect(screen.getByTestId("log-lines")).toHaveTextContent("Een tikfout");
    expect(screen.getByTestId("log-lines").children).toHaveLength(1);
  });
});

/** A host with a meeting that is planned, with two questions. */
function hostWithPlan(part: Partial<MeetingView> = {}) {
  const host = createTestHost();
  const [held] = host.world.meetings;
  const planned: MeetingView = {
    ...held!,
    id: "bijeenkomst-99",
    date: "2026-01-15",
    kind: "adviestafel",
    title: "Tafel met ouders",
    place: "Bibliotheek",
    parties: ["partij-6"],
    notes: "",
    held: false,
    agenda: "Welkom",
    questions: ["Wat hielp echt?", "Wie bleef er?"],
    consultation: "overleg-1",
    contributions: [],
    ...part,
  };
  host.world.meetings.push(planned);
  return { host, planned };
}

async function openPlanned(part: Partial<MeetingView> = {}) {
  const { host } = hostWithPlan(part);
  const window_ = await renderAt("/betrokkenen/bijeenkomst/nieuw?gepland=bijeenkomst-99", { host });
  await screen.findByTestId("log-text");
  return window_;
}

describe("logging what was planned", () => {
  it("begins with all that was prepared, and answers its questions by keyboard alone", async () => {
    const { user, host } = await openPlanned();
    expect(screen.getByTestId("log-title")).toHaveValue("Tafel met ouders");
    expect(screen.getByTestId("log-place")).toHaveValue("Bibliotheek");
    expect(screen.getByTestId("log-asked")).toHaveTextContent("Wat hielp echt?Wie bleef er?");
    await user.click(screen.getByTestId("log-text"));
    await user.keyboard("{Alt>}2{/Alt}De wijkcoach.{Enter}");
    expect(screen.getByTestId("log-marks"), "the question stays for the next line").toHaveTextContent("Wie bleef er?");
    await user.keyboard("{Alt>}h{/Alt}");
    expect(screen.getByTestId("log-marks")).toHaveTextContent("herleidbaar");
    await user.keyboard("Mijn zoon.{Enter}");
    expect(screen.getByTestId("log-marks"), "a mark is of one line").not.toHaveTextContent("herleidbaar");
    await user.keyboard("{Alt>}0v{/Alt}Los.{Control>}{Enter}{/Control}");

    const input = logged(host);
    expect(input).toMatchObject({
      date: "2026-01-15",
      kind: "adviestafel",
      planned: "bijeenkomst-99",
      more: { agenda: "Welkom", questions: ["Wat hielp echt?", "Wie bleef er?"], consultation: "overleg-1" },
    });
    const ouders = host.world.parties.find((party) => party.name === "Ouders")?.id;
    expect(input.contributions?.map(({ party, text, more }) => [party, text, more])).toEqual([
      [ouders, "De wijkcoach.", { question: "Wie bleef er?", traceable: false, confidential: false }],
      [ouders, "Mijn zoon.", { question: "Wie bleef er?", traceable: true, confidential: false }],
      [ouders, "Los.", { question: "", traceable: false, confidential: true }],
    ]);
  });

  it("chooses the question and the marks by mouse too", async () => {
    const { user } = await openPlanned();
    await user.click(screen.getByTestId("log-question"));
    await user.click(await screen.findByRole("option", { name: "1. Wat hielp echt?" }));
    await user.click(screen.getByTestId("log-confidential-line"));
    expect(screen.getByTestId("log-confidential-line")).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByTestId("log-text"));
    await user.keyboard("Ja.{Enter}");
    expect(screen.getByTestId("log-lines")).toHaveTextContent("Ja.vertrouwelijkvraag 1");
  });

  it("keeps a draft of its own, beside that of another meeting", async () => {
    const first = await openPlanned();
    await first.user.click(screen.getByTestId("log-text"));
    await first.user.keyboard("{Alt>}1{/Alt}Half");
    first.unmount();
    const other = await openLog();
    expect(screen.queryByTestId("log-restored"), "another meeting begins empty").toBeNull();
    other.unmount();
    await openPlanned();
    expect(screen.getByTestId("log-restored")).toBeInTheDocument();
    expect(screen.getByTestId("log-text")).toHaveValue("Half");
    expect(screen.getByTestId("log-marks")).toHaveTextContent("Wat hielp echt?");
  });

  it("does not log twice what was held already", async () => {
    const { host } = hostWithPlan({ held: true });
    await renderAt("/betrokkenen/bijeenkomst/nieuw?gepland=bijeenkomst-99", { host });
    expect(await screen.findByTestId("log-already")).toHaveTextContent("Tafel met ouders is al vastgelegd.");
    expect(screen.queryByTestId("log-save")).toBeNull();
  });
});

describe("more about a meeting that is logged", () => {
  it("is folded, and warns about a small group", async () => {
    const { user, host } = await openLog();
    expect(screen.queryByTestId("log-people"), "it stands in nobody's way").toBeNull();
    await user.click(screen.getByText(/^Meer:/));
    await user.type(await screen.findByTestId("log-people"), "4");
    expect(screen.getByTestId("log-people-few")).toHaveTextContent(
      "Wat zo’n kleine groep zei, is al gauw herleidbaar.",
    );
    await user.type(screen.getByTestId("log-people"), "0");
    expect(screen.queryByTestId("log-people-few"), "forty are not few").toBeNull();
    await user.click(screen.getByTestId("log-confidential"));
    await user.type(screen.getByTestId("log-agreed"), "Bellen");
    await user.click(screen.getByTestId("log-questions-add"));
    await user.keyboard("Eén?{Enter}Twee?{Enter}{Backspace}");
    expect(screen.getByTestId("log-questions-1"), "Backspace in an empty question takes it away").toHaveFocus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(logged(host).more).toMatchObject({
      people: 40,
      confidential: true,
      agreed: "Bellen",
      questions: ["Eén?", "Twee?"],
    });
  });

  it("is not asked in a workbook that is only read", async () => {
    const host = createTestHost();
    const workbook = (await host.commands.workbook()) as { data: object };
    host.answer("workbook", () => ({ ...workbook.data, read_only: "Ander venster" }) as never);
    await renderAt("/betrokkenen/bijeenkomst/nieuw", { host });
    expect(await screen.findByTestId("meeting-read-only")).toBeInTheDocument();
    expect(screen.queryByTestId("log-save")).toBeNull();
  });
});

describe("a draft", () => {
  it("of an older version of the program is still read", () => {
    const line = { id: "a", party: null, text: "Bezig", about: [] };
    const old = {
      date: "2026-03-01",
      kind: "interview",
      title: "Oud",
      place: "",
      parties: [],
      notes: "",
      lines: [line],
    };
    const draft = readDraft(JSON.stringify({ ...old, line: { ...line, id: "b" } }));
    expect(draft).toMatchObject({ title: "Oud", questions: [], people: null, confidential: false });
    expect(draft?.lines[0]).toMatchObject({ text: "Bezig", question: null, traceable: false });
    expect(inputOf(draft!, "").contributions?.[0], "nothing is said that was not typed").not.toHaveProperty("more");
    expect(readDraft('{"date":1}'), "what cannot be read is no draft").toBeNull();
  });

  it("keeps what was said on the questions that stay when one goes", () => {
    const draft = { ...emptyDraft("2026-03-01"), questions: ["A?", "B?", "C?"] };
    const said = [0, 1, 2].reduce(
      (now, question) => nextLine({ ...now, line: { ...now.line, text: `op ${question}`, question } }),
      draft,
    );
    const questions = inputOf(withoutQuestion(said, 1), "T").contributions?.map((item) => item.more?.question ?? "");
    expect(questions).toEqual(["A?", "", "C?"]);
  });

  it("of a planned meeting stands on its day, or on today when that is still to come", () => {
    const { planned } = hostWithPlan();
    expect(plannedDraft(planned, "2026-02-01").date).toBe("2026-01-15");
    expect(plannedDraft(planned, "2026-01-10").date).toBe("2026-01-10");
  });
});

describe("a meeting that was logged", () => {
  it("saves its facts while one types", async () => {
    const { user, host } = await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1");
    const title = await screen.findByTestId("meeting-title");
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.type(title, "!");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    expect(callsOf(host, "editMeeting").at(-1)?.[0]).toMatchObject({ id: "bijeenkomst-1" });
    expect((callsOf(host, "editMeeting").at(-1)?.[0] as { title: string }).title).toMatch(/!$/);
  });
});
