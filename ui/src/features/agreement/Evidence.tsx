import { useState } from "react";
import { Button, Heading } from "@/components";
import { useCommand, useReadOnly, type CheckView } from "@/ipc";
import { t } from "@/text";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceLine } from "./EvidenceLine";

/** What shows that the check is met, and whether it still does. */
export function Evidence({ check }: { check: CheckView }) {
  const [adding, setAdding] = useState(false);
  const untie = useCommand("untieEvidence");
  const readOnly = useReadOnly();
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="evidence">
      <Heading level={3} id="evidence">
        {t("check-evidence-title", { count: check.evidence.length })}
      </Heading>
      {check.evidence.length === 0 && check.evidence_hints.length > 0 && (
        <p className="rv-muted rv-small">{t("check-evidence-hints", { hints: check.evidence_hints.join("; ") })}</p>
      )}
      {check.evidence.length > 0 && (
        <ul className="rv-plain-list rv-evidence">
          {check.evidence.map((item, index) => (
            <li key={item.id}>
              <EvidenceLine item={item} check={check} index={index} readOnly={readOnly} />
              {!readOnly && (
                <Button
                  variant="subtle"
                  small
                  icon="remove"
                  iconOnly
                  onPress={() => void untie.run(item.id, check.catalogue, check.id)}
                  testId={`evidence-${index}-remove`}
                >
                  {t("check-evidence-remove", { title: item.title })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && !readOnly && <EvidenceForm check={check} onDone={() => setAdding(false)} />}
      {!adding && !readOnly && (
        <div>
          <Button small icon="plus" onPress={() => setAdding(true)} testId="evidence-add">
            {t("check-evidence-add")}
          </Button>
        </div>
      )}
    </section>
  );
}
