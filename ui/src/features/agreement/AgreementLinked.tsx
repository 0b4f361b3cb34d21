import { AppLink, EmptyState, Heading } from "@/components";
import type { AgreementView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** The passages of the visie and the input on this agreement. */
export function AgreementLinked({ agreement }: { agreement: AgreementView }) {
  return (
    <div className="rv-stack rv-gap-l">
      <section className="rv-stack rv-gap-s" aria-labelledby="linked-sections">
        <Heading level={2} id="linked-sections">
          {t("linked-sections")}
        </Heading>
        {agreement.sections.length === 0 ? (
          <EmptyState
            title={t("linked-sections-none")}
            action={<AppLink to="/visie">{t("linked-sections-open")}</AppLink>}
          >
            <p>{t("linked-sections-none-text")}</p>
          </EmptyState>
        ) : (
          <ul className="rv-plain-list rv-linked">
            {agreement.sections.map((section) => (
              <li key={section.id}>
                <AppLink to={`/visie/${section.id}`}>
                  {section.number === ""
                    ? section.title
                    : t("linked-section-title", { number: section.number, title: section.title })}
                </AppLink>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="rv-stack rv-gap-s" aria-labelledby="linked-input">
        <Heading level={2} id="linked-input">
          {t("linked-input", { count: agreement.contribution_count })}
        </Heading>
        {agreement.contributions.length === 0 ? (
          <EmptyState
            title={t("linked-input-none")}
            action={<AppLink to="/betrokkenen/bijeenkomst/nieuw">{t("linked-input-log")}</AppLink>}
          >
            <p>{t("linked-input-none-text")}</p>
          </EmptyState>
        ) : (
          <ul className="rv-plain-list rv-linked">
            {agreement.contributions.map((item) => (
              <li key={item.id}>
                <p className="rv-muted rv-small">
                  {t("linked-input-item", {
                    number: item.number,
                    date: formatDate(item.date),
                    party: item.party_name === "" ? t("linked-input-unknown") : item.party_name,
                  })}
                </p>
                <p className="rv-measure">{item.text}</p>
              </li>
            ))}
          </ul>
        )}
        {agreement.contribution_count > agreement.contributions.length && (
          <p>
            <AppLink to="/betrokkenen/inbreng">
              {t("linked-input-all", { count: agreement.contribution_count })}
            </AppLink>
          </p>
        )}
      </section>
    </div>
  );
}
