import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Screens are lazy: on a busy machine the first one of a file takes seconds to be read.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());

// jsdom draws nothing; these answer what components ask of a real window.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(window, {
  scrollTo: () => undefined,
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  ResizeObserver: class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
});
