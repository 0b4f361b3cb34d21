import { Heading, View } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";

/** Which program this is, on what it is based, and whose work is in it. */
export function AboutSection() {
  const about = useView("about");
  return (
    <section className="rv-stack" aria-labelledby="settings-about" data-testid="about">
      <Heading level={2} id="settings-about">
        {t("about-title")}
      </Heading>
      <View query={about}>
        {(data) => (
          <>
            <p>{t("about-version", { version: data.version })}</p>
            <div className="rv-prose rv-settings__lines">{data.attribution}</div>
            <p className="rv-muted rv-measure">{t("about-scale")}</p>
            <details className="rv-disclosure">
              <summary>{t("about-notices")}</summary>
              {/* A long text that scrolls by itself must be reachable by keyboard. */}
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <div className="rv-settings__notices" tabIndex={0} role="region" aria-label={t("about-notices")}>
                {data.notices}
              </div>
            </details>
          </>
        )}
      </View>
    </section>
  );
}
