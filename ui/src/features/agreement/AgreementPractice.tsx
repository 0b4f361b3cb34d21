import { Badge } from "@/components";
import type { PracticeView } from "@/ipc";
import { t } from "@/text";

/** What other regions did, and their tips. */
export function AgreementPractice({ practice }: { practice: PracticeView[] }) {
  if (practice.length === 0) return <p className="rv-muted">{t("practice-none")}</p>;
  return (
    <ul className="rv-plain-list rv-practice">
      {practice.map((item) => (
        <li key={item.text} className="rv-stack rv-gap-s">
          <p className="rv-row">
            <strong>{item.region}</strong>
            <Badge>{item.kind === "tip" ? t("practice-tip") : t("practice-example")}</Badge>
          </p>
          <p className="rv-measure">{item.text}</p>
          <p className="rv-muted rv-small">{t("source", { source: item.source })}</p>
        </li>
      ))}
    </ul>
  );
}
