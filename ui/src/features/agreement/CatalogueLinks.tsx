import { useState } from "react";
import { AppLink, Button } from "@/components";
import { api, asIpcError, reportError, useReadOnly, type ReleaseView } from "@/ipc";
import { t } from "@/text";
import { ReleaseDialog } from "./ReleaseDialog";

/** What belongs to the assessment as a whole: evidence, peildata, the ambassadeur, a later version of a norm. */
export function CatalogueLinks() {
  const readOnly = useReadOnly();
  const [found, setFound] = useState<{ path: string; release: ReleaseView } | null>(null);

  async function look() {
    try {
      const path = await api.chooseNormFile();
      if (path !== null) setFound({ path, release: await api.previewRelease(path) });
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <nav className="rv-row rv-catalogue-links" aria-label={t("catalogue-links")}>
      <AppLink to="/bewijs" testId="to-evidence">
        {t("catalogue-evidence")}
      </AppLink>
      <AppLink to="/peildata" testId="to-snapshots">
        {t("catalogue-snapshots")}
      </AppLink>
      <AppLink to="/reflectie" testId="to-reflection">
        {t("catalogue-reflection")}
      </AppLink>
      {!readOnly && (
        <Button small variant="subtle" onPress={() => void look()} testId="release-open">
          {t("release-open")}
        </Button>
      )}
      {found !== null && <ReleaseDialog {...found} onClose={() => setFound(null)} />}
    </nav>
  );
}
