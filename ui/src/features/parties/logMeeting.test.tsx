import { act, configure, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MeetingInput } from "@/ipc";
import { callsOf, renderAt } from "@/test/render";

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
