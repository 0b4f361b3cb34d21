import { useState } from "react";
import { Button, ErrorNotice, Notice } from "@/components";
import { api, asIpcError, reportError, savePending, useCommand } from "@/ipc";
import { t } from "@/text";

/** Keeps a comparison as files, and says where they stand. */
export function ComparisonExport({ from, to }: { from: string; to: string }) {
  const write = useCommand("exportComparison", { quiet: true });
  const open = useCommand("openPath");
  const [files, setFiles] = useState<string[]>([]);
  const [warnings, setWarnings] = useState<string[]>([]);

  async function keep() {
    try {
      const folder = await api.chooseFolder();
      if (folder === null) return;
      await savePending();
      const done = await write.run(from, to, folder);
      setFiles(done.ok ? done.data.files : []);
      setWarnings(done.ok ? done.data.warnings : []);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-row">
        <Button icon="folder" onPress={() => void keep()} isPending={write.pending} testId="comparison-export">
          {t("snapshot-export")}
        </Button>
        <span className="rv-muted rv-small">{t("snapshot-export-help")}</span>
      </div>
      {write.error !== null && <ErrorNotice error={write.error} onDismiss={write.clear} />}
      <div role="status">
        {files.length > 0 && (
          <Notice kind="ok" title={t("snapshot-exported", { count: files.length })} testId="comparison-files">
            <ul className="rv-plain-list">
              {files.map((file, index) => (
                <li key={file} className="rv-row rv-compare__file">
                  <span>{file}</span>
                  <Button small onPress={() => void open.run(file)} testId={`comparison-open-${index}`}>
                    {t("snapshot-open")}
                  </Button>
                </li>
              ))}
            </ul>
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </Notice>
        )}
      </div>
    </div>
  );
}
