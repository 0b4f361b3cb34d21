import { useState } from "react";
import { Button } from "@/components";
import type { CheckView } from "@/ipc";
import { t } from "@/text";
import { CheckTable } from "./CheckTable";

/** The checks: demands of norm and law first, advice on request. */
export function AgreementChecks({ checks, selected }: { checks: CheckView[]; selected: CheckView | undefined }) {
  const binding = checks.filter((check) => check.kind !== "A");
  const onlyAdvice = binding.length === 0;
  const [wanted, setWanted] = useState(onlyAdvice);
  // An address that leads to an advice shows advice.
  const withAdvice = wanted || selected?.kind === "A";
  const shown = withAdvice ? checks : binding;
  return (
    <div className="rv-stack">
      <div className="rv-row rv-agreement__filter">
        <p role="status">
          <strong>
            {withAdvice
              ? t("agreement-shown-all", { total: checks.length })
              : t("agreement-shown-binding", { shown: shown.length, total: checks.length })}
          </strong>
        </p>
        {!onlyAdvice && checks.length > binding.length && (
          <Button small pressed={withAdvice} onPress={() => setWanted(!withAdvice)} testId="show-advice">
            {t("agreement-show-advice", { count: checks.length - binding.length })}
          </Button>
        )}
      </div>
      <CheckTable
        checks={shown}
        narrow={selected !== undefined}
        showKind={withAdvice && !onlyAdvice && selected === undefined}
        selected={selected === undefined ? null : `${selected.catalogue} ${selected.id}`}
      />
    </div>
  );
}
