import { t, textId } from "@/text";
import type { Step } from "./importState";

const steps: { id: Step; title: string }[] = [
  { id: "file", title: textId("import-step-file") },
  { id: "columns", title: textId("import-step-columns") },
  { id: "rows", title: textId("import-step-rows") },
];

/** Which step this is. */
export function StepList({ current }: { current: Step }) {
  return (
    <ol className="rv-import__steps" aria-label={t("import-steps")}>
      {steps.map((step, index) => (
        <li key={step.id} aria-current={step.id === current ? "step" : undefined}>
          <span className="rv-import__step" aria-hidden="true">
            {index + 1}
          </span>
          {t(step.title)}
        </li>
      ))}
    </ol>
  );
}
