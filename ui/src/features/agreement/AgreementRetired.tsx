import { Heading, StateShape } from "@/components";
import type { RetiredView } from "@/ipc";
import { t } from "@/text";

/** Checks that the norm has no longer: their answers stay visible and count no more. */
export function AgreementRetired({ retired }: { retired: RetiredView[] }) {
  if (retired.length === 0) return null;
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="retired" data-testid="retired">
      <Heading level={2} id="retired">
        {t("retired-title", { count: retired.length })}
      </Heading>
      <p className="rv-muted rv-measure">{t("retired-about")}</p>
      <ul className="rv-plain-list rv-linked">
        {retired.map((gone) => (
          <li key={gone.id} className="rv-stack rv-gap-s">
            <p>
              <strong>{t("check-see-also-name", { id: gone.id, name: gone.name })}</strong>
            </p>
            <p className="rv-row rv-small">
              <StateShape state={gone.verdict} />
              <span className="rv-muted">
                {gone.became.length === 0
                  ? t("retired-dropped", { version: gone.version })
                  : t("retired-became", { version: gone.version, checks: gone.became.join(", ") })}
              </span>
            </p>
            {gone.note !== "" && <p>{gone.note}</p>}
            {gone.evidence.length > 0 && (
              <p className="rv-muted rv-small">{t("retired-evidence", { titles: gone.evidence.join("; ") })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
