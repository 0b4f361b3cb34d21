import { useSyncExternalStore } from "react";

/** Light, dark, or what the system asks. Kept on this computer, not in the workbook. */
export type Appearance = "system" | "light" | "dark";

const key = "regiovisie.appearance";
const listeners = new Set<() => void>();

function stored(): Appearance {
  const value = window.localStorage.getItem(key);
  return value === "light" || value === "dark" ? value : "system";
}

/** Dresses the window, now and whenever the system changes its mind. */
export function applyAppearance(): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const dress = () => {
    const wish = stored();
    const dark = wish === "dark" || (wish === "system" && system.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  system.addEventListener("change", dress);
  listeners.add(dress);
  dress();
}

/** Chooses. */
export function setAppearance(appearance: Appearance): void {
  window.localStorage.setItem(key, appearance);
  for (const listener of listeners) listener();
}

/** What was chosen. */
export function useAppearance(): Appearance {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, stored);
}
