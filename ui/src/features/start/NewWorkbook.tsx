import { useEffect, useRef, useState } from "react";
import { Button, ErrorNotice, Heading } from "@/components";
import { api, useCommand } from "@/ipc";
import { t, textId } from "@/text";
import { PeriodStep } from "./PeriodStep";
import { RegionStep } from "./RegionStep";
import { SituationStep } from "./SituationStep";
import { emptyWizard, problemsOf, toInput, type WizardProblem } from "./wizard";

const steps = [textId("wizard-step-region"), textId("wizard-step-situation"), textId("wizard-step-period")];

/** Makes a workbook in three steps; nothing is written before the last. */
export default function NewWorkbook(props: { user: string; onCancel: () => void; onDone: () => void }) {
  const [step, setStep] = useState(0);
  const [state, setState] = useState(emptyWizard);
  const [problems, setProblems] = useState<WizardProblem[]>([]);
  const [name, setName] = useState(props.user);
  const create = useCommand("createWorkbook", { quiet: true });
  const setUser = useCommand("setUser", { quiet: true });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), [step]);

  function go(to: number) {
    const found = to > step ? problemsOf(state, step) : [];
    setProblems(found);
    if (found.length === 0) setStep(to);
  }

  async function finish() {
    const found = problemsOf(state, step);
    setProblems(found);
    if (found.length > 0) return;
    const path = await api.chooseNewFile(t("new-file-name", { region: state.region.trim() }));
    if (path === null) return;
    if (name.trim() !== "" && name !== props.user) await setUser.run(name.trim());
    const done = await create.run(path, toInput(state));
    if (done.ok) props.onDone();
  }

  const isLast = step === steps.length - 1;
  return (
    <form
      className="rv-wizard"
      data-testid="wizard"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) void finish();
        else go(step + 1);
      }}
    >
      <ol className="rv-wizard__steps" aria-label={t("wizard-steps")}>
        {steps.map((id, index) => (
          <li key={id} aria-current={index === step ? "step" : undefined} data-done={index < step}>
            <span className="rv-wizard__number" aria-hidden="true">
              {index + 1}
            </span>
            {t(id)}
          </li>
        ))}
      </ol>
      <Heading level={1} headingRef={heading}>
        {t(steps[step] ?? "")}
      </Heading>
      {step === 0 && <RegionStep state={state} problems={problems} onChange={setState} />}
      {step === 1 && <SituationStep state={state} problems={problems} onChange={setState} />}
      {isLast && (
        <PeriodStep
          state={state}
          problems={problems}
          onChange={setState}
          askName={props.user === ""}
          name={name}
          onName={setName}
        />
      )}
      {create.error !== null && <ErrorNotice error={create.error} />}
      <div className="rv-row rv-wizard__foot">
        <Button variant="subtle" onPress={props.onCancel}>
          {t("cancel")}
        </Button>
        <span className="rv-wizard__space" />
        {step > 0 && (
          <Button onPress={() => go(step - 1)} testId="wizard-back">
            {t("wizard-back")}
          </Button>
        )}
        <Button
          variant="primary"
          type="submit"
          isPending={create.pending}
          testId={isLast ? "wizard-create" : "wizard-next"}
        >
          {isLast ? t("wizard-create") : t("wizard-next")}
        </Button>
      </div>
    </form>
  );
}
