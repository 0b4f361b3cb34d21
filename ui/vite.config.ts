import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dutchOnly } from "./vite.dutch-only.ts";

// One build for the window, one (`--mode preview-data`) that shows it in an ordinary browser with made-up data.
export default defineConfig({
  plugins: [dutchOnly(), react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16"],
    // Nothing is inlined: the content security policy allows no data: fonts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/test/setup.ts"],
    css: false,
    include: ["src/**/*.test.{ts,tsx}"],
    testTimeout: 40_000,
    // Every core: nothing else runs beside the tests.
    maxWorkers: "100%",
  },
});
