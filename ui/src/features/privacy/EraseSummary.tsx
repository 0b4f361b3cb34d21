import type { ErasePreviewView } from "@/ipc";
import { t } from "@/text";
import type { EraseDraft } from "./eraseDraft";

/** What goes and what stays, in words. */
export function EraseSummary(props: { isPerson: boolean; draft: EraseDraft; preview: ErasePreviewView }) {
  const { isPerson, draft, preview } = props;
  const words = new Intl.ListFormat("nl").format(preview.words.map((word) => t("erase-quoted", { word })));
  return (
    <div className="rv-prose" data-testid="erase-summary">
      <p>{t("erase-sought", { words })}</p>
      <ul className="rv-privacy__list">
        {isPerson && <li>{t("erase-goes-party")}</li>}
        {isPerson && preview.meetings > 0 && <li>{t("erase-goes-meetings", { count: preview.meetings })}</li>}
        {isPerson && preview.contributions > 0 && (
          <li>
            {draft.withInput
              ? t("erase-goes-text", { count: preview.contributions })
              : t("erase-stays-text", { count: preview.contributions })}
          </li>
        )}
        <li>{t("erase-goes-places", { count: preview.places.length })}</li>
        <li>{t("erase-goes-history")}</li>
      </ul>
    </div>
  );
}
