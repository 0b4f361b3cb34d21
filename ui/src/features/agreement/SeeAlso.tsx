import { AppLink, Heading, StateShape } from "@/components";
import { useView, type SeeAlsoView } from "@/ipc";
import { t } from "@/text";

/** Checks of the other catalogue that have to do with this one. Their verdicts never cross over. */
export function SeeAlso({ others }: { others: SeeAlsoView[] }) {
  const checks = useView("checks").data ?? [];
  const groupOf = (other: SeeAlsoView) =>
    checks.find((check) => check.catalogue === other.catalogue && check.id === other.check)?.group;
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="see-also">
      <Heading level={3} id="see-also">
        {t("check-see-also")}
      </Heading>
      <p className="rv-muted rv-small">{t("check-see-also-help")}</p>
      <ul className="rv-plain-list rv-linked">
        {others.map((other) => {
          const name = t("check-see-also-name", { id: other.check, name: other.name });
          const group = groupOf(other);
          return (
            <li key={`${other.catalogue} ${other.check}`}>
              {group === undefined ? (
                name
              ) : (
                <AppLink to={`/routekaart/${other.catalogue}/${group}/${other.check}`}>{name}</AppLink>
              )}
              <p className="rv-small">
                <StateShape state={other.verdict} />
              </p>
              {other.note !== "" && <p className="rv-muted rv-small">{other.note}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
