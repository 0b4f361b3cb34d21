import { Button, ErrorNotice, Icon, Notice, Select } from "@/components";
import { t } from "@/text";
import { sheetOf } from "./importState";
import type { Import } from "./useImport";

/** Which file and which of its tables this is about, with what to know about it. */
export function FileBar({ work }: { work: Import }) {
  const { state } = work;
  const { file } = state;
  const sheet = sheetOf(state);
  if (file === null || sheet === undefined) return null;
  return (
    <div className="rv-stack rv-gap-s" data-testid="import-file">
      <div className="rv-row">
        <span className="rv-row rv-import__name">
          <Icon name="documents" />
          <strong>{file.name}</strong>
        </span>
        <span className="rv-muted">{t("import-file-rows", { count: sheet.rows })}</span>
        <Button
          small
          variant="subtle"
          icon="folder"
          onPress={() => void work.choose()}
          isPending={work.isReading}
          isDisabled={work.isTaking}
          testId="import-other-file"
        >
          {t("import-other-file")}
        </Button>
      </div>
      {file.sheets.length > 1 && (
        <div className="rv-import__sheet">
          <Select
            label={t("import-sheet")}
            options={file.sheets.map((one) => ({
              id: one.name,
              label: one.name,
              description: one.returned ? t("import-sheet-returned") : t("import-file-rows", { count: one.rows }),
            }))}
            value={state.sheet}
            onChange={(name) => work.change({ ...state, sheet: name })}
            isDisabled={work.isTaking}
            testId="import-sheet"
          />
        </div>
      )}
      {work.fileError !== null && <ErrorNotice error={work.fileError} />}
      {sheet.returned && (
        <Notice kind="ok" title={t("import-returned")} testId="import-returned">
          <p>{t("import-returned-text")}</p>
        </Notice>
      )}
      {file.warnings.length > 0 && (
        <Notice kind="warning" title={t("import-warnings", { count: file.warnings.length })} testId="import-warnings">
          <ul className="rv-import__list">
            {file.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
