import { AppLink, Checkbox } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";

/** The agreements of the norm that a section answers. */
export function SectionAgreements(props: {
  chosen: readonly string[];
  readOnly: boolean;
  onChange: (agreements: string[]) => void;
}) {
  const catalogues = useView("catalogues");
  const groups = (catalogues.data ?? [])
    .flatMap((catalogue) => catalogue.groups)
    .filter((group) => group.kind === "agreement" || group.kind === "learning" || props.chosen.includes(group.number));
  return (
    <fieldset className="rv-section-agreements">
      <legend className="utrecht-form-label">{t("section-agreements")}</legend>
      {groups.map((group) => (
        <div key={`${group.catalogue}/${group.number}`} className="rv-section-agreements__line">
          <Checkbox
            isSelected={props.chosen.includes(group.number)}
            isDisabled={props.readOnly}
            onChange={(isChosen) =>
              props.onChange(
                isChosen
                  ? [...props.chosen, group.number].toSorted((a, b) => a.localeCompare(b, "nl", { numeric: true }))
                  : props.chosen.filter((number) => number !== group.number),
              )
            }
            testId={`section-agreement-${group.number}`}
          >
            {t("section-agreement", { number: group.number, title: group.title })}
          </Checkbox>
          <AppLink
            to={`/routekaart/${group.catalogue}/${group.number}`}
            label={t("section-agreement-open", { number: group.number })}
            className="nl-link rv-small"
          >
            {t("section-agreement-go")}
          </AppLink>
        </div>
      ))}
    </fieldset>
  );
}
