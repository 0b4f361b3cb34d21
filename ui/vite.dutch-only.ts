import type { Plugin } from "vite";

/**
 * Leaves the strings that React Aria ships in thirty other languages out of the bundle: the window speaks Dutch.
 *
 * Their files are called `intl/<package>/<locale>.mjs`; English stays as their own fallback.
 */
export function dutchOnly(): Plugin {
  return {
    name: "dutch-only",
    enforce: "pre",
    load(id) {
      const locale = /\/intl\/(?:[^/]+\/)?([a-z]{2}-[A-Z]{2})\.(?:mjs|js)$/.exec(id)?.[1];
      if (locale === undefined || locale === "nl-NL" || locale === "en-US") return null;
      return { code: "export default {};", moduleType: "js" };
    },
  };
}
