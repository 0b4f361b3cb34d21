import { Choice, Heading, View } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import type { WizardProblem, WizardState } from "./wizard";

/** What is there already; decides which route comes first. */
export function SituationStep(props: {
  state: WizardState;
  problems: WizardProblem[];
  onChange: (state: WizardState) => void;
}) {
  const situations = useView("startSituations");
  return (
    <View query={situations}>
      {(all) => {
        const chosen = all.find((situation) => situation.number === props.state.start_situation);
        return (
          <>
            <Choice
              label={t("wizard-situation")}
              cards
              options={all.map((situation) => ({
                id: String(situation.number),
                label: situation.title,
                description: situation.text,
              }))}
              value={props.state.start_situation === null ? null : String(props.state.start_situation)}
              onChange={(id) => props.onChange({ ...props.state, start_situation: Number(id) })}
              error={props.problems.includes("situation") ? t("wizard-situation-missing") : null}
              testId="wizard-situation"
            />
            {chosen !== undefined && (
              <section className="rv-stack rv-gap-s" aria-live="polite">
                <Heading level={2} look={3}>
                  {t("wizard-first-steps")}
                </Heading>
                <ol className="rv-measure">
                  {chosen.first_steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </section>
            )}
          </>
        );
      }}
    </View>
  );
}
