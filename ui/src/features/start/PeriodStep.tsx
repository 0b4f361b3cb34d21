import { DateField, TextField } from "@/components";
import { t } from "@/text";
import type { WizardProblem, WizardState } from "./wizard";

/** For which years, and when the councils should have adopted. All of it can wait. */
export function PeriodStep(props: {
  state: WizardState;
  problems: WizardProblem[];
  onChange: (state: WizardState) => void;
  askName: boolean;
  name: string;
  onName: (name: string) => void;
}) {
  const { state, onChange } = props;
  return (
    <>
      <p className="rv-muted rv-measure">{t("wizard-period-help")}</p>
      <div className="rv-grid-2">
        <DateField
          label={t("region-plan-start")}
          value={state.plan_start}
          onChange={(plan_start) => onChange({ ...state, plan_start })}
          testId="wizard-plan-start"
        />
        <DateField
          label={t("region-plan-end")}
          value={state.plan_end}
          onChange={(plan_end) => onChange({ ...state, plan_end })}
          error={props.problems.includes("period") ? t("wizard-period-wrong") : null}
          testId="wizard-plan-end"
        />
      </div>
      <DateField
        label={t("region-adoption-goal")}
        description={t("region-adoption-goal-help")}
        value={state.adoption_goal}
        onChange={(adoption_goal) => onChange({ ...state, adoption_goal })}
      />
      {props.askName && (
        <TextField
          label={t("settings-user")}
          description={t("settings-user-help")}
          value={props.name}
          onChange={props.onName}
        />
      )}
    </>
  );
}
