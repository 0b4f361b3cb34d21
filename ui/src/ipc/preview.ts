import { standOn } from "./host";
import { createTestHost } from "./test-double";

/** Puts the double under the window, for looking at it in an ordinary browser. `?leeg` starts without a workbook. */
export function standOnPreview(): void {
  standOn(createTestHost({ open: !window.location.search.includes("leeg") }));
}
