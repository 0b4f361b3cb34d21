import { useCommand, type ProgressEvent } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { ProgressBar } from "./ProgressBar";
import "./Export.css";

/** How far the export is, and a way to stop it. Test ids: export-progress, export-cancel. */
export function ExportProgress({ progress }: { progress: ProgressEvent | null }) {
  const cancel = useCommand("cancelWork");
  return (
    <section className="rv-export" aria-label={t("export-busy")} data-testid="export-progress">
      <ProgressBar
        label={progress === null ? t("export-busy") : t("export-busy-with", { label: progress.label })}
        done={progress?.done ?? 0}
        total={progress?.total ?? 1}
        text={progress === null ? "" : t("export-count", { done: progress.done, total: progress.total })}
      />
      <div>
        <Button small onPress={() => void cancel.run()} isDisabled={cancel.pending} testId="export-cancel">
          {t("export-cancel")}
        </Button>
      </div>
    </section>
  );
}
