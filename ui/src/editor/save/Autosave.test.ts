import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { IpcError } from "@/ipc";
import { Autosave, flushEdits, type SaveState } from "./Autosave";

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await flushEdits();
  vi.useRealTimers();
});

function typing(save: (text: string) => Promise<unknown>) {
  const states: SaveState["kind"][] = [];
  const autosave = new Autosave("oud", save, { delay: 600, retry: 5000 });
  autosave.listen((state) => states.push(state.kind));
  return { autosave, states };
}

describe("saving as you type", () => {
  it("waits for a pause and saves the last text once", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { autosave, states } = typing(save);
    for (const text of ["a", "ab", "abc"]) {
      autosave.changed(() => text);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(save.mock.calls).toEqual([["abc"]]);
    expect(states.at(-1)).toBe("saved");
  });

  it("saves at once when it is left, also what was typed in the last moment", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { autosave } = typing(save);
    autosave.changed(() => "nieuw");
    const flushed = autosave.flush();
    expect(save, "the text is read before the page disappears").toHaveBeenCalledWith("nieuw");
    await flushed;
    expect(autosave.isClean).toBe(true);
  });

  it("does not save what did not change", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { autosave, states } = typing(save);
    autosave.changed(() => "oud");
    await vi.advanceTimersByTimeAsync(600);
    expect(save).not.toHaveBeenCalled();
    expect(states.at(-1)).toBe("saved");
  });

  it("saves one at a time, the newest last", async () => {
    const ends: (() => void)[] = [];
    const save = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    const { autosave, states } = typing(save);
    autosave.changed(() => "een");
    void autosave.flush();
    autosave.changed(() => "twee");
    void autosave.flush();
    autosave.changed(() => "drie");
    const last = autosave.flush();
    expect(save.mock.calls).toEqual([["een"]]);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([["een"], ["drie"]]);
    expect(states).not.toContain("saved");
    ends.shift()?.();
    await last;
    expect(states.at(-1)).toBe("saved");
  });

  it("keeps a text that was refused and tries again", async () => {
    const refusal = new IpcError({ code: "disk_full", what: "De schijf is vol.", safe: "", next: "" });
    const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(refusal).mockResolvedValue();
    const { autosave, states } = typing(save);
    autosave.changed(() => "belangrijk");
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe("failed");
    expect(autosave.isClean).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(states.at(-1)).toBe("saved");
  });

  it("is found by whoever closes the workbook", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { autosave } = typing(save);
    autosave.changed(() => "laatste toets");
    expect(await flushEdits()).toBe(true);
    expect(save).toHaveBeenCalledWith("laatste toets");
  });
});
