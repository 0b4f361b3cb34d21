import { useEffect } from "react";
import { Button, Dialog, ErrorNotice, Waiting } from "@/components";
import { useCommand, type ReflectionMergedView } from "@/ipc";
import { t } from "@/text";
import { usePreview } from "./usePreview";

/** Shows what is in a copy that came back, and takes its remarks in on request. */
export function MergeDialog(props: {
  path: string;
  onClose: () => void;
  onMerged: (merged: ReflectionMergedView) => void;
}) {
  const { path } = props;
  const { preview, error, read } = usePreview();
  const merge = useCommand("mergeReflection", { quiet: true });
  useEffect(() => void read(path), [path, read]);
  const isNew = preview !== null && preview.added + preview.changed > 0;

  async function apply() {
    const done = await merge.run(path);
    if (!done.ok) return;
    props.onMerged(done.data);
    props.onClose();
  }

  return (
    <Dialog
      title={t("reflection-merge")}
      isOpen
      onClose={props.onClose}
      testId="reflection-merge-dialog"
      cancel={isNew ? t("cancel") : t("close")}
      actions={
        isNew && (
          <Button
            variant="primary"
            onPress={() => void apply()}
            isPending={merge.pending}
            testId="reflection-merge-save"
          >
            {t("reflection-merge-save")}
          </Button>
        )
      }
    >
      <p className="rv-muted rv-small rv-reflection__path">{path}</p>
      {preview === null && error === null && <Waiting />}
      {preview !== null && (
        <>
          <p>{t("reflection-preview", { audience: preview.audience })}</p>
          <ul className="rv-reflection__list" data-testid="reflection-preview">
            <li>{t("reflection-preview-added", { count: preview.added })}</li>
            <li>{t("reflection-preview-changed", { count: preview.changed })}</li>
            <li>{t("reflection-preview-known", { count: preview.known })}</li>
          </ul>
          <p>{isNew ? t("reflection-preview-safe") : t("reflection-preview-nothing")}</p>
        </>
      )}
      {error !== null && <ErrorNotice error={error} />}
      {merge.error !== null && <ErrorNotice error={merge.error} />}
    </Dialog>
  );
}
