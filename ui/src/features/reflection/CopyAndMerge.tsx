import { useState } from "react";
import { Button, Notice } from "@/components";
import { api, asIpcError, reportError, type ReflectionMergedView } from "@/ipc";
import { t } from "@/text";
import { CopyDialog } from "./CopyDialog";
import { MergeDialog } from "./MergeDialog";

/** Hands out a copy for the ambassadeur, and takes in the remarks of one that came back. */
export function CopyAndMerge({ region }: { region: string }) {
  const [isCopying, setCopying] = useState(false);
  const [returned, setReturned] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [merged, setMerged] = useState<ReflectionMergedView | null>(null);

  async function choose() {
    try {
      setReturned(await api.chooseWorkbook());
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <div className="rv-stack">
      <div className="rv-row">
        <Button onPress={() => setCopying(true)} testId="reflection-copy">
          {t("reflection-copy")}
        </Button>
        <Button onPress={() => void choose()} testId="reflection-merge">
          {t("reflection-merge")}
        </Button>
      </div>
      <div role="status" className="rv-stack">
        {copied !== null && (
          <Notice kind="ok" title={t("reflection-copied")} testId="reflection-copied">
            <p className="rv-reflection__path">{copied}</p>
            <p>{t("reflection-copied-next")}</p>
          </Notice>
        )}
        {merged !== null && (
          <Notice kind="ok" testId="reflection-merged">
            <p>
              {t("reflection-merged", { audience: merged.audience, added: merged.added, changed: merged.changed })}{" "}
              {t("reflection-merged-undo")}
            </p>
          </Notice>
        )}
      </div>
      {isCopying && <CopyDialog region={region} onClose={() => setCopying(false)} onCopied={setCopied} />}
      {returned !== null && (
        <MergeDialog key={returned} path={returned} onClose={() => setReturned(null)} onMerged={setMerged} />
      )}
    </div>
  );
}
