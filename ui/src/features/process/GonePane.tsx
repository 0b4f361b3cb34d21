import { DetailsPane } from "@/components";
import { t } from "@/text";

/** An address of something that is not planned any more. */
export function GonePane({ onClose }: { onClose: () => void }) {
  return (
    <DetailsPane title={t("process-gone-title")} onClose={onClose} testId="item-gone">
      <p>{t("process-gone-text")}</p>
    </DetailsPane>
  );
}
