import { AppLink, Heading } from "@/components";
import type { ErasureView, PersonView } from "@/ipc";
import { t } from "@/text";
import { ButtonLink } from "./ButtonLink";
import { PeopleTable } from "./PeopleTable";

/** The people and codes among the parties, and the way to erase one of them or only words. */
export function PeopleSection(props: { people: PersonView[]; erasures: ErasureView[]; readOnly: boolean }) {
  const { people, readOnly } = props;
  return (
    <section className="rv-stack" aria-labelledby="privacy-people">
      <Heading level={2} id="privacy-people">
        {t("privacy-people")}
      </Heading>
      <p className="rv-measure">{t("privacy-people-about")}</p>
      {people.length === 0 ? (
        <p className="rv-measure">
          {t("privacy-people-none")} <AppLink to="/betrokkenen">{t("privacy-to-parties")}</AppLink>
        </p>
      ) : (
        <PeopleTable
          people={people}
          erased={new Set(props.erasures.map((erasure) => erasure.subject))}
          readOnly={readOnly}
        />
      )}
      {!readOnly && (
        <div className="rv-stack rv-gap-s">
          <p className="rv-muted rv-measure">{t("privacy-words-about")}</p>
          <div>
            <ButtonLink to="/privacy/wissen" testId="privacy-erase-words">
              {t("privacy-erase-words")}
            </ButtonLink>
          </div>
        </div>
      )}
    </section>
  );
}
