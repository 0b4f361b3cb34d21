import { AppLink, Heading } from "@/components";
import { t } from "@/text";

/** How many councils have adopted, one mark for each. */
export function CouncilsCard({ adopted, total }: { adopted: number; total: number }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="overview-councils">
      <Heading level={2} id="overview-councils">
        {t("area-besluitvorming")}
      </Heading>
      <p className="rv-councils__count" data-testid="councils-adopted">
        <AppLink to="/besluitvorming">{t("councils-adopted", { adopted, total })}</AppLink>
      </p>
      <span className="rv-councils__marks" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} data-adopted={index < adopted} />
        ))}
      </span>
    </section>
  );
}
