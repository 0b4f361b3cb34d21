import { Button, ErrorNotice } from "@/components";
import { type IpcError, reportError, useCommand } from "@/ipc";
import { t } from "@/text";
import { useEnterWorkbook } from "./session";

/** Codes that can be answered by opening to read only. */
const READABLE = new Set(["in_use", "read_only_place"]);

/** A refusal, and when it is about a file that can still be read: the way to do so. */
export function OpeningRefusal(props: { error: IpcError; file: string | null; onDismiss: () => void }) {
  const { error, file } = props;
  const open = useCommand("openWorkbook", { quiet: true });
  const enter = useEnterWorkbook();

  async function read(path: string) {
    const done = await open.run(path, true);
    if (!done.ok) return;
    reportError(null);
    await enter();
  }

  return (
    <ErrorNotice
      error={open.error ?? error}
      onDismiss={props.onDismiss}
      action={
        file !== null && READABLE.has(error.code) ? (
          <Button small onPress={() => void read(file)} isPending={open.pending} testId="open-read-only">
            {t("start-read-only")}
          </Button>
        ) : undefined
      }
    />
  );
}
