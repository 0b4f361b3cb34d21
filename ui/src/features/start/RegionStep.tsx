import { useRef } from "react";
import { Badge, Button, ComboBox, Heading, Notice, TextField, Waiting } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import { certaintyWords } from "@/text/words";
import { chooseRegion, ownMunicipality, renameMunicipality, type WizardProblem, type WizardState } from "./wizard";

/** Which region and which municipalities. */
export function RegionStep(props: {
  state: WizardState;
  problems: WizardProblem[];
  onChange: (state: WizardState) => void;
}) {
  const { state, onChange } = props;
  const { data: choices } = useView("regionChoices");
  const list = useRef<HTMLUListElement>(null);

  // A field that is drawn again when the choices arrive would lose what is being typed in it.
  if (choices === undefined) return <Waiting />;

  const choose = (name: string | null) => {
    const choice = choices.find((region) => region.name === name);
    if (choice !== undefined && name !== state.region) onChange(chooseRegion(state, choice));
  };

  // A known name that is typed to its end is a choice as well.
  const type = (region: string) => {
    if (choices.some(({ name }) => name === region)) choose(region);
    else onChange({ ...state, region });
  };

  function add() {
    onChange({ ...state, municipalities: [...state.municipalities, ownMunicipality("")] });
    // The new field exists only after this draw.
    setTimeout(() => list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus(), 0);
  }

  const isFilledIn = state.municipalities.some((row) => row.certainty !== null);
  return (
    <>
      <ComboBox
        label={t("wizard-region")}
        description={t("wizard-region-help")}
        options={choices.map(({ name }) => ({ id: name, label: name }))}
        value={choices.some((region) => region.name === state.region) ? state.region : null}
        onChange={choose}
        input={state.region}
        onInput={type}
        allowsCustom
        isRequired
        error={props.problems.includes("region") ? t("wizard-region-missing") : null}
        testId="wizard-region"
      />
      <section className="rv-stack rv-gap-s" aria-labelledby="wizard-municipalities">
        <Heading level={2} look={3} id="wizard-municipalities">
          {t("wizard-municipalities", { count: state.municipalities.length })}
        </Heading>
        {isFilledIn && (
          <Notice kind="warning">
            <p>{t("wizard-municipalities-check")}</p>
          </Notice>
        )}
        {state.municipalities.length === 0 && <p className="rv-muted">{t("wizard-municipalities-empty")}</p>}
        <ul className="rv-plain-list rv-stack rv-gap-s" ref={list}>
          {state.municipalities.map((row, index) => (
            <li key={row.key} className="rv-wizard__municipality">
              <TextField
                label={t("wizard-municipality", { number: index + 1 })}
                hideLabel
                value={row.name}
                onChange={(name) => onChange(renameMunicipality(state, row.key, name))}
                testId={`municipality-${index}`}
              />
              <div className="rv-wizard__certainty">
                {row.certainty === null ? (
                  <span className="rv-muted rv-small">{t("wizard-typed")}</span>
                ) : (
                  <Badge kind={row.certainty === "bevestigd" ? "ok" : row.certainty === "kennis" ? "plain" : "warning"}>
                    {certaintyWords.text(row.certainty)}
                  </Badge>
                )}
                {row.note !== "" && <span className="rv-muted rv-small">{row.note}</span>}
              </div>
              <Button
                variant="subtle"
                small
                icon="remove"
                iconOnly
                onPress={() =>
                  onChange({ ...state, municipalities: state.municipalities.filter((other) => other.key !== row.key) })
                }
              >
                {t("wizard-municipality-remove", { name: row.name })}
              </Button>
            </li>
          ))}
        </ul>
        {props.problems.includes("municipalities") && (
          <p className="utrecht-form-field-error-message" role="alert">
            {t("wizard-municipalities-missing")}
          </p>
        )}
        <div>
          <Button small icon="plus" onPress={add} testId="municipality-add">
            {t("wizard-municipality-add")}
          </Button>
        </div>
      </section>
    </>
  );
}
