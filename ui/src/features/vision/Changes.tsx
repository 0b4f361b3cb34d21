import type { ChangeView } from "@/ipc";
import { t } from "@/text";

/** A text with what went struck through and what came underlined; a screen reader hears where each begins. */
export function Changes({ changes }: { changes: ChangeView[] }) {
  return (
    <div className="rv-changes">
      {changes.map((change, index) => {
        if (change.kind === "removed") {
          return (
            <del key={index}>
              <span className="rv-visually-hidden">{t("change-removed")} </span>
              {change.text}
            </del>
          );
        }
        if (change.kind === "added") {
          return (
            <ins key={index}>
              <span className="rv-visually-hidden">{t("change-added")} </span>
              {change.text}
            </ins>
          );
        }
        return <span key={index}>{change.text}</span>;
      })}
    </div>
  );
}
