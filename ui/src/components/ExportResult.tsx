import { useEffect, useRef } from "react";
import { useCommand, type ExportView } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { Heading } from "./Heading";
import { Notice } from "./Notice";
import "./Export.css";

/**
 * What was made, and what the reader of the files should know. `level` is that of its heading.
 *
 * Test ids: export-result, export-warnings, export-open-<index>, export-open-folder.
 */
export function ExportResult({ result, level = 2 }: { result: ExportView; level?: 2 | 3 }) {
  const open = useCommand("openPath");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const folder = folderOf(result.files[0]);
  return (
    <section className="rv-stack" aria-labelledby="export-result" data-testid="export-result">
      <Heading level={level} id="export-result" headingRef={heading}>
        {t("export-done", { count: result.files.length })}
      </Heading>
      <ul className="rv-plain-list rv-export__files">
        {result.files.map((file, index) => (
          <li key={file} className="rv-row">
            <span className="rv-export__file">{nameOf(file)}</span>
            <Button small onPress={() => void open.run(file)} testId={`export-open-${index}`}>
              {t("export-open")}
            </Button>
          </li>
        ))}
      </ul>
      {folder !== "" && (
        <p className="rv-row">
          <span className="rv-muted rv-small">{folder}</span>
          <Button
            small
            variant="subtle"
            icon="folder"
            onPress={() => void open.run(folder)}
            testId="export-open-folder"
          >
            {t("export-open-folder")}
          </Button>
        </p>
      )}
      {result.warnings.length > 0 && (
        <Notice kind="warning" title={t("export-warnings", { count: result.warnings.length })} testId="export-warnings">
          <ul>
            {result.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function folderOf(path: string | undefined): string {
  return path === undefined ? "" : path.slice(0, path.length - nameOf(path).length - 1);
}
