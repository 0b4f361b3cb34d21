import { AppLink, Heading } from "@/components";
import { t } from "@/text";

/** The way to what is kept about people. */
export function PrivacySection() {
  return (
    <section className="rv-stack" aria-labelledby="settings-privacy">
      <Heading level={2} id="settings-privacy">
        {t("settings-privacy-title")}
      </Heading>
      <p className="rv-muted rv-measure">{t("settings-privacy-about")}</p>
      <p>
        <AppLink to="/privacy" testId="settings-privacy">
          {t("settings-privacy-open")}
        </AppLink>
      </p>
    </section>
  );
}
