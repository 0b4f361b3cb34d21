import { t } from "@/text";
import type { SaveState } from "./save/Autosave";

/** Whether what stands on the page is in the workbook. */
export function SaveStatus({ state }: { state: SaveState }) {
  return (
    <span className="rv-editor__saved" data-state={state.kind} data-testid="editor-save-state">
      {t(state.kind === "saved" ? "editor-saved" : "editor-saving")}
    </span>
  );
}
