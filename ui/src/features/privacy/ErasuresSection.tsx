import { Heading } from "@/components";
import type { ErasureView } from "@/ipc";
import { t } from "@/text";
import { formatMoment } from "@/text/dates";

/** The record of what was erased: when, by whom, and what was done; without the words that went. */
export function ErasuresSection({ erasures }: { erasures: ErasureView[] }) {
  return (
    <section className="rv-stack" aria-labelledby="privacy-erasures">
      <Heading level={2} id="privacy-erasures">
        {t("privacy-erasures")}
      </Heading>
      {erasures.length === 0 ? (
        <p className="rv-measure">{t("privacy-erasures-none")}</p>
      ) : (
        <ul className="rv-plain-list rv-stack" data-testid="privacy-erasures">
          {erasures.map((erasure) => (
            <li key={erasure.id} className="rv-privacy__erasure" data-testid={`privacy-erasure-${erasure.id}`}>
              <Heading level={3}>{erasure.subject}</Heading>
              <p className="rv-muted rv-small">
                {t("privacy-erasure-by", { moment: formatMoment(erasure.at), actor: erasure.actor })}
              </p>
              <ul className="rv-privacy__list">
                {erasure.lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
