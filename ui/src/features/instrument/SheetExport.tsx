import { useState } from "react";
import { Button, Menu } from "@/components";
import { api, asIpcError, reportError, useCommand, type SheetView } from "@/ipc";
import { t } from "@/text";

/** Keeps a table as a file. What is confidential is not in it. */
export function SheetExport({ sheet }: { sheet: SheetView }) {
  const save = useCommand("exportTable");
  const open = useCommand("openPath");
  const [file, setFile] = useState<string | null>(null);

  async function make(form: "xlsx" | "csv") {
    try {
      const folder = await api.chooseFolder();
      if (folder === null) return;
      const done = await save.run(sheet.id, form, folder);
      if (done.ok) setFile(done.data.files[0] ?? null);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <>
      <Menu
        label={t("table-export")}
        testId="sheet-export"
        actions={[
          { id: "xlsx", label: t("table-export-xlsx"), onAction: () => void make("xlsx") },
          { id: "csv", label: t("table-export-csv"), onAction: () => void make("csv") },
        ]}
      />
      {file !== null && (
        <p role="status" className="rv-row rv-small" data-testid="sheet-exported">
          <span>{t("table-exported", { file: file.split(/[\\/]/).at(-1) ?? "" })}</span>
          <Button small variant="subtle" onPress={() => void open.run(file)} testId="sheet-exported-open">
            {t("table-open")}
          </Button>
        </p>
      )}
    </>
  );
}
