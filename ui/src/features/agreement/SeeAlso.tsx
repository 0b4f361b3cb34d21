import { AppLink, Heading, StateShape } from "@/components";
import type { SeeAlsoView } from "@/ipc";
import { t } from "@/text";
import { workWords } from "@/text/words";

/** Checks of the other catalogue that have to do with this one, with their own answers. No verdict crosses over. */
export function SeeAlso({ others }: { others: SeeAlsoView[] }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="see-also">
      <Heading level={3} id="see-also">
        {t("check-see-also")}
      </Heading>
      <p className="rv-muted rv-small">{t("check-see-also-help")}</p>
      <ul className="rv-plain-list rv-linked">
        {others.map((other) => (
          <li key={`${other.catalogue} ${other.check}`} className="rv-stack rv-gap-s">
            <AppLink to={`/routekaart/${other.catalogue}/${other.group}/${other.check}`}>
              {t("check-see-also-name", { id: other.check, name: other.name })}
            </AppLink>
            <p className="rv-small">{other.question}</p>
            <p className="rv-row rv-small">
              <StateShape state={other.verdict} />
              <span className="rv-muted">{workWords.text(other.work)}</span>
            </p>
            {other.answer !== "" && <p className="rv-small">{other.answer}</p>}
            <p className="rv-muted rv-small">{t("source", { source: other.source })}</p>
            {other.note !== "" && <p className="rv-muted rv-small">{other.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
