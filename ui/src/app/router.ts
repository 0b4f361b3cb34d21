import { useSyncExternalStore } from "react";

// Addresses live behind the `#`, so that a reload in the window never asks the host for a file that is not there.

const listeners = new Set<() => void>();

function currentAddress(): string {
  const address = decodeURI(window.location.hash.slice(1));
  return address.startsWith("/") ? address : "/";
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener("popstate", tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", tell);
  };
}

/** Goes to an address such as `/routekaart/nvo-2020/2`. `replace` leaves no step back. */
export function navigate(address: string, how: { replace?: boolean } = {}): void {
  if (address === currentAddress()) return;
  if (how.replace === true) window.history.replaceState(null, "", href(address));
  else window.history.pushState(null, "", href(address));
  tell();
}

/** The address of the window; renders again when it changes. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, currentAddress);
}

/** What an `<a href>` holds to lead to an address. */
export function href(address: string): string {
  return `#${encodeURI(address)}`;
}

/** The parts of an address that stand at the `:names` of a pattern, or null when it is another address. */
export function match(pattern: string, address: string): Record<string, string> | null {
  const path = address.split("?")[0] ?? "";
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}

/** What stands behind the `?` of an address. */
export function queryOf(address: string): URLSearchParams {
  return new URLSearchParams(address.split("?")[1] ?? "");
}
