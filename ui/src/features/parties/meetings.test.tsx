import { act, configure, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MeetingEditInput, MeetingView } from "@/ipc";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";
import { byQuestion } from "./byQuestion";
import { emptyPlan, withConsultation } from "./planDraft";

// Two cores, and the whole window: the default second is short.
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => window.localStorage.clear());

/** A host with meetings that are planned on these days. */
function hostWithPlans(...dates: string[]) {
  const host = createTestHost();
  const [held] = host.world.meetings;
  for (const [index, date] of dates.entries()) {
    host.world.meetings.push({
      ...held!,
      id: `plan-${index}`,
      date,
      title: `Gesprek ${index}`,
      held: false,
      notes: "",
      contributions: [],
    });
  }
  return host;
}

/** The first meeting, changed. */
function hostWithMeeting(change: (meeting: MeetingView) => void) {
  const host = createTestHost();
  change(host.world.meetings[0]!);
  return host;
}

async function readOnly(host: ReturnType<typeof createTestHost>) {
  const workbook = (await host.commands.workbook()) as { data: object };
  host.answer("workbook", () => ({ ...workbook.data, read_only: "Ander venster" }) as never);
}

describe("the list of meetings", () => {
  it("shows what is planned apart, the soonest first, ready to be logged", async () => {
    const { user } = await renderAt("/betrokkenen/bijeenkomsten", { host: hostWithPlans("2099-05-01", "2020-01-01") });
    const rows = within(await screen.findByTestId("meetings-planned"))
      .getAllByRole("row")
      .slice(1);
    expect(rows[0]).toHaveTextContent("Gesprek 1");
    expect(rows[0], "its day has been").toHaveTextContent("deze dag is geweest");
    expect(rows[1]).not.toHaveTextContent("deze dag is geweest");
    expect(screen.getByTestId("meetings-table"), "planned is not held").not.toHaveTextContent("Gesprek 0");
    await user.click(screen.getByTestId("meeting-log-plan-1"));
    expect(await screen.findByTestId("log-title")).toHaveValue("Gesprek 1");
  });

  it("offers nothing to plan or log in a workbook that is only read", async () => {
    const host = hostWithPlans("2099-05-01");
    await readOnly(host);
    await renderAt("/betrokkenen/bijeenkomsten", { host });
    expect(await screen.findByTestId("meetings-planned")).toBeInTheDocument();
    for (const button of ["meeting-log-plan-0", "meeting-plan", "meeting-new"]) {
      expect(screen.queryByTestId(button)).toBeNull();
    }
  });

  it("says what belongs there when it is empty, and offers both first steps", async () => {
    const host = createTestHost();
    host.world.meetings.splice(0);
    await renderAt("/betrokkenen/bijeenkomsten", { host });
    expect(await screen.findByTestId("empty-state")).toHaveTextContent("Nog geen bijeenkomsten");
    expect(screen.getByTestId("meeting-plan")).toBeInTheDocument();
    expect(screen.getByTestId("meeting-new")).toBeInTheDocument();
  });

  it("opens on the meetings with a party", async () => {
    await renderAt("/betrokkenen/bijeenkomsten?zoek=Veilig Thuis");
    expect(await screen.findByTestId("meetings-filter")).toHaveValue("Veilig Thuis");
  });
});

describe("planning a meeting", () => {
  it("takes the questions over from the procesbeschrijving", async () => {
    const { user, host } = await renderAt("/betrokkenen/bijeenkomst/plannen");
    const choice = await screen.findByTestId("plan-consultation");
    expect(choice).toHaveTextContent("jongeren en ervaringsdeskundigen · 2 vragen · nog niet gehouden");
    await user.click(within(choice).getByRole("radio", { name: /Gesprek met jongeren/ }));
    expect(screen.getByTestId("plan-meeting-title")).toHaveValue("Gesprek met jongeren");
    expect(screen.getByTestId("plan-questions-1")).toHaveValue("Wie bleef er, en wat had eerder gemoeten?");
    await user.type(screen.getByTestId("plan-agenda"), "Welkom");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(callsOf(host, "planMeeting")[0]?.[0]).toMatchObject({
      title: "Gesprek met jongeren",
      parties: ["partij-5"],
      more: {
        agenda: "Welkom",
        consultation: "overleg-1",
        questions: ["Wat hielp echt?", "Wie bleef er, en wat had eerder gemoeten?"],
      },
    });
    expect(await screen.findByTestId("meeting-screen")).toBeInTheDocument();
  });

  it("asks for a title, and says where consultations come from when there are none", async () => {
    const host = createTestHost();
    host.answer("consultations", () => []);
    const { user } = await renderAt("/betrokkenen/bijeenkomst/plannen", { host });
    const link = within(await screen.findByTestId("plan-no-consultations")).getByRole("link");
    expect(link).toHaveAttribute("href", "#/instrument/procesbeschrijving");
    await user.click(screen.getByTestId("plan-save"));
    expect(screen.getByText("Geef de bijeenkomst een titel.")).toBeInTheDocument();
    expect(callsOf(host, "planMeeting")).toEqual([]);
  });

  it("keeps what was typed when another consultation is chosen", () => {
    const consultation = { with: "", confidential: false, meetings: [], parties: ["p"], questions: ["A?"] };
    const [one, two] = [
      { ...consultation, id: "1", title: "Een" },
      { ...consultation, id: "2", title: "Twee", questions: ["B?"] },
    ];
    const first = withConsultation(emptyPlan("2026-03-01"), undefined, one);
    const typed = { ...first, title: "Eigen titel" };
    const next = withConsultation(typed, one, two);
    expect(next).toMatchObject({ title: "Eigen titel", questions: ["B?"], consultation: "2" });
    expect(withConsultation(first, one, undefined)).toMatchObject({ title: "", parties: [], consultation: null });
  });
});

describe("a meeting", () => {
  it("that is planned is logged from its own screen, and asks for no input yet", async () => {
    await renderAt("/betrokkenen/bijeenkomst/plan-0", { host: hostWithPlans("2099-05-01") });
    expect(await screen.findByTestId("meeting-log")).toHaveTextContent("Vastleggen");
    expect(screen.queryByTestId("meeting-contributions")).toBeNull();
    expect(screen.queryByTestId("meeting-notes")).toBeNull();
    expect(screen.queryByTestId("meeting-minutes"), "there is nothing to report").toBeNull();
  });

  it("saves all there is to know of it, and loses nothing of the rest", async () => {
    const host = hostWithMeeting((meeting) => {
      Object.assign(meeting, { questions: ["A?"], consultation: "overleg-1", people: 3, agreed: "Bellen" });
      meeting.notes_on_privacy = ["Er waren 3 mensen."];
    });
    const { user } = await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1", { host });
    expect(await screen.findByTestId("meeting-privacy")).toHaveTextContent("Er waren 3 mensen.");
    expect(screen.getByTestId("meeting-people-few")).toBeInTheDocument();
    expect(await screen.findByTestId("meeting-consultation")).toHaveTextContent("Gesprek met jongeren");
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.click(screen.getByTestId("meeting-questions-add"));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(callsOf(host, "editMeeting"), "an empty question is nothing to save").toEqual([]);
    expect(screen.getByTestId("meeting-questions-1"), "and stays while it is being typed").toHaveFocus();
    await user.keyboard("B?");
    await user.click(screen.getByTestId("meeting-confidential"));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    expect((callsOf(host, "editMeeting").at(-1)?.[0] as MeetingEditInput).more).toMatchObject({
      questions: ["A?", "B?"],
      consultation: "overleg-1",
      people: 3,
      agreed: "Bellen",
      confidential: true,
    });
  });

  it("shows its input under its questions, with what stays inside marked", async () => {
    const host = hostWithMeeting((meeting) => {
      meeting.questions = ["A?", "B?"];
      const [first, second] = meeting.contributions;
      first!.question = "A?";
      Object.assign(second!, { confidential: true, traceable: true, released_on: "2026-09-01" });
    });
    await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1", { host });
    const input = await screen.findByTestId("meeting-contributions");
    expect(within(within(input).getByRole("table", { name: "A?" })).getAllByRole("row")).toHaveLength(2);
    expect(input).toHaveTextContent("Nog geen inbreng op deze vraag.");
    const rest = within(input).getByRole("table", { name: "Andere inbreng" });
    expect(rest).toHaveTextContent("herleidbaarvertrouwelijkvrijgegeven op 1 september 2026");
  });

  it("without questions has one list of input", () => {
    const { contributions } = createTestHost().world.meetings[0]!;
    expect(byQuestion({ questions: [], contributions })).toEqual([{ question: "", items: contributions }]);
    const [first] = contributions;
    const gone = byQuestion({ questions: ["A?"], contributions: [{ ...first!, question: "Oud?" }] });
    expect(
      gone.map(({ question }) => question),
      "what was said on a question that went stays",
    ).toEqual(["A?", "Oud?"]);
  });

  it("has a verslag in Word that can be opened", async () => {
    const { user, host } = await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1");
    await user.click(await screen.findByTestId("meeting-minutes"));
    await user.click(within(screen.getByTestId("minutes-profile")).getByRole("radio", { name: /Openbaar/ }));
    await user.click(screen.getByTestId("minutes-write"));
    expect(await screen.findByTestId("minutes-made")).toHaveTextContent("raadspakket/minutes.docx");
    expect(callsOf(host, "exportDocuments")).toEqual([
      [
        { documents: ["minutes"], profile: "openbaar", meetings: ["bijeenkomst-1"] },
        "/home/regio/Documenten/raadspakket",
      ],
    ]);
    await user.click(screen.getByTestId("minutes-open-0"));
    expect(callsOf(host, "openPath")).toEqual([["/home/regio/Documenten/raadspakket/minutes.docx"]]);
  });

  it("that stays inside says beforehand that no verslag is made", async () => {
    const host = hostWithMeeting((meeting) => (meeting.confidential = true));
    host.answer("exportDocuments", () => ({ files: [], warnings: ["Deze bijeenkomst is vertrouwelijk."] }));
    const { user } = await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1", { host });
    await user.click(await screen.findByTestId("meeting-minutes"));
    expect(screen.getByTestId("minutes-confidential")).toBeInTheDocument();
    await user.click(screen.getByTestId("minutes-write"));
    expect(await screen.findByText("Er is geen verslag gemaakt")).toBeInTheDocument();
  });

  it("cannot be changed in a workbook that is only read", async () => {
    const host = hostWithMeeting((meeting) => (meeting.questions = ["A?"]));
    await readOnly(host);
    await renderAt("/betrokkenen/bijeenkomst/bijeenkomst-1", { host });
    expect(await screen.findByTestId("meeting-questions")).toHaveTextContent("A?");
    expect(screen.queryByTestId("meeting-questions-add")).toBeNull();
    expect(screen.getByTestId("meeting-agreed")).toHaveAttribute("readonly");
    expect(screen.queryByTestId("meeting-remove")).toBeNull();
  });
});
