import { navigate } from "@/app/router";
import { type SheetRowView, type SheetView, useCommand } from "@/ipc";
import { t } from "@/text";

/** What a row is called; one without a name goes by its number. */
export function nameOf(sheet: SheetView, row: SheetRowView, number: number): string {
  return row.name === "" ? t("instrument-nameless", { word: sheet.row_word, number }) : row.name;
}

/** Adds a row and opens it. True when it was added. */
export function useAddRow(instrument: string, sheet: string): (name: string) => Promise<boolean> {
  const add = useCommand("addFactRow");
  return async (name) => {
    const done = await add.run(sheet, name);
    if (done.ok) navigate(`/instrument/${instrument}/${done.data}`);
    return done.ok;
  };
}
