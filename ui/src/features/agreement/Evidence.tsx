import { useState } from "react";
import { Button, Heading } from "@/components";
import { useCommand, type CheckView, type EvidenceView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { EvidenceForm } from "./EvidenceForm";

/** What shows that the check is met. */
export function Evidence({ check }: { check: CheckView }) {
  const [adding, setAdding] = useState(false);
  const remove = useCommand("removeEvidence");
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
              <EvidenceLine item={item} />
              <Button
                variant="subtle"
                small
                icon="remove"
                iconOnly
                onPress={() => void remove.run(item.id)}
                testId={`evidence-${index}-remove`}
              >
                {t("check-evidence-remove", { title: item.title })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <EvidenceForm check={check} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button small icon="plus" onPress={() => setAdding(true)} testId="evidence-add">
            {t("check-evidence-add")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A link is shown as text: the window opens nothing from the network. */
function EvidenceLine({ item }: { item: EvidenceView }) {
  return (
    <div>
      <p>{item.title}</p>
      {item.url !== null && (
        <p className="rv-muted rv-small rv-evidence__url">
          {item.url}
          {item.seen_on !== null && t("check-evidence-seen", { date: formatDate(item.seen_on) })}
        </p>
      )}
    </div>
  );
}
