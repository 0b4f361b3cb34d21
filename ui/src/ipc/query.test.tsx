import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { useCommand } from "./command";
import { useDraft } from "./draft";
import { standOn } from "./host";
import { isStale } from "./nouns";
import { createQueryClient, followChanges, useView } from "./query";
import { createTestHost } from "./test-double";

function setUp() {
  const host = createTestHost();
  standOn(host);
  const client = createQueryClient();
  followChanges(client);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const count = (command: string) => host.calls.filter((call) => call.command === command).length;
  return { host, wrapper, count };
}

test("a change of a noun asks again only for the views made of it", async () => {
  const { host, wrapper, count } = setUp();
  const { result } = renderHook(() => [useView("councils"), useView("parties")] as const, { wrapper });
  await waitFor(() => expect(result.current.every((view) => view.isSuccess)).toBe(true));
  await act(() => {
    host.emit("changed", { nouns: ["council", "history"] });
    return Promise.resolve();
  });
  await waitFor(() => expect(count("councils")).toBe(2));
  expect(count("parties"), "parties are not made of councils").toBe(1);
});

test("what never changes is never asked again", () => {
  expect(isStale("regionChoices", ["region", "history"])).toBe(false);
  expect(isStale("overview", ["party"]), "the overview counts everything").toBe(true);
  expect(isStale("overview", [])).toBe(false);
});

test("a refusal is an error with its three parts, not a throw", async () => {
  const { host, wrapper } = setUp();
  host.answer("saveCouncil", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data
    throw { code: "disk_full", what: "De schijf is vol", safe: "Alles tot nu toe", next: "Maak ruimte" };
  });
  const { result } = renderHook(() => useCommand("saveCouncil", { quiet: true }), { wrapper });
  const done = await act(() => result.current.run({} as never));
  expect(done).toMatchObject({ ok: false, error: { code: "disk_full", safe: "Alles tot nu toe" } });
  expect(result.current.error?.next).toBe("Maak ruimte");
});

test("a draft saves after a pause and follows the workbook afterwards", async () => {
  vi.useFakeTimers();
  const save = vi.fn(() => Promise.resolve({ ok: true }));
  const { result, rerender } = renderHook(({ stored }) => useDraft(stored, save, 500), {
    initialProps: { stored: "oud" },
  });
  act(() => result.current.onChange("nieuw"));
  expect(result.current.value, "what is typed shows at once").toBe("nieuw");
  rerender({ stored: "van elders" });
  expect(result.current.value, "typing is not overwritten").toBe("nieuw");
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(save).toHaveBeenCalledExactlyOnceWith("nieuw");
  rerender({ stored: "nieuw" });
  rerender({ stored: "oud" });
  expect(result.current.value, "undo shows").toBe("oud");
  vi.useRealTimers();
});

test("a draft that is refused keeps its words", async () => {
  const save = vi.fn(() => Promise.resolve({ ok: false }));
  const { result, rerender } = renderHook(({ stored }) => useDraft(stored, save), { initialProps: { stored: "oud" } });
  act(() => result.current.onChange("kostbaar"));
  await act(() => {
    result.current.onBlur();
    return Promise.resolve();
  });
  rerender({ stored: "anders" });
  expect(result.current.value).toBe("kostbaar");
});

test("leaving the screen saves what was typed", () => {
  const save = vi.fn();
  const { result, unmount } = renderHook(() => useDraft<string>("oud", save));
  act(() => result.current.onChange("op de valreep"));
  unmount();
  expect(save).toHaveBeenCalledWith("op de valreep");
});
