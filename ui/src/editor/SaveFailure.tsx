import { Button, ErrorNotice } from "@/components";
import type { IpcError } from "@/ipc";
import { t } from "@/text";

/** Why the text could not be saved. It stays on the page and is tried again by itself. */
export function SaveFailure(props: { error: IpcError; onRetry: () => void }) {
  return (
    <ErrorNotice
      error={props.error}
      testId="editor-save-failed"
      action={
        <Button small onPress={props.onRetry}>
          {t("editor-save-again")}
        </Button>
      }
    />
  );
}
