import { Heading } from "@/components";
import { t } from "@/text";

/** The rule that every file follows: what goes along for the region itself, for councils and for everyone. */
export function ProfileRules() {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="privacy-rules" data-testid="privacy-rules">
      <Heading level={2} id="privacy-rules">
        {t("privacy-rules")}
      </Heading>
      <div className="rv-prose">
        <p>{t("privacy-rule-guarded")}</p>
        <p>{t("privacy-rule-quoted")}</p>
        <p>{t("privacy-rule-named")}</p>
      </div>
    </section>
  );
}
