import { useState } from "react";
import { kindWord } from "@/charts/timeline/words";
import { AppLink, Button, ComboBox, ErrorNotice, Heading } from "@/components";
import { useCommand, type PlannedView, type PlannerView } from "@/ipc";
import { t } from "@/text";
import { addressOf, spanText } from "./planned";

/** What must be ready before this, and what waits for it. */
export function Ties({ item, plan, readOnly }: { item: PlannedView; plan: PlannerView; readOnly: boolean }) {
  const untie = useCommand("untiePlanned", { quiet: true });
  const before = plan.ties.filter((tie) => tie.after === item.id).map((tie) => tie.before);
  const after = plan.ties.filter((tie) => tie.before === item.id).map((tie) => tie.after);
  const of = (id: string) => plan.items.find((found) => found.id === id);
  const titleOf = (id: string) => of(id)?.title ?? t("ties-unknown");

  return (
    <div className="rv-stack" data-testid="ties">
      <div className="rv-stack rv-gap-s">
        <Heading level={3}>{t("ties-title")}</Heading>
        {before.length === 0 ? (
          <p className="rv-muted">{t("ties-none")}</p>
        ) : (
          <ul className="rv-plain-list rv-process-rows">
            {before.map((id) => (
              <li key={id}>
                <Tied id={id} item={of(id)} />
                {!readOnly && (
                  <Button
                    small
                    variant="subtle"
                    icon="remove"
                    iconOnly
                    onPress={() => void untie.run(id, item.id)}
                    testId={`tie-remove-${id}`}
                  >
                    {t("ties-remove", { title: titleOf(id) })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {untie.error !== null && <ErrorNotice error={untie.error} onDismiss={untie.clear} />}
        {!readOnly && (
          <AddTie item={item} options={plan.items.filter(({ id }) => id !== item.id && !before.includes(id))} />
        )}
      </div>
      {after.length > 0 && (
        <div className="rv-stack rv-gap-s">
          <Heading level={3}>{t("ties-after")}</Heading>
          <ul className="rv-plain-list rv-process-rows">
            {after.map((id) => (
              <li key={id}>
                <Tied id={id} item={of(id)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** One end of a tie: its title leads to it. */
function Tied({ id, item }: { id: string; item: PlannedView | undefined }) {
  if (item === undefined) return <span className="rv-muted">{t("ties-unknown")}</span>;
  return (
    <span className="rv-process-tied">
      <AppLink to={addressOf(id)} testId={`tie-${id}`}>
        {item.title}
      </AppLink>
      <span className="rv-small rv-muted">
        {spanText(item.planned_start, item.planned_end) ?? t("task-not-planned")}
      </span>
    </span>
  );
}

/** Chooses what must be ready first. A circle is refused in the words of the program. */
function AddTie({ item, options }: { item: PlannedView; options: PlannedView[] }) {
  const tie = useCommand("tiePlanned", { quiet: true });
  // After a choice the field begins anew, empty and with the focus.
  const [round, setRound] = useState(0);

  return (
    <>
      <ComboBox
        key={round}
        autoFocus={round > 0}
        label={t("ties-add")}
        description={t("ties-add-help")}
        options={options.map(({ id, title, kind }) => ({ id, label: title, description: kindWord(kind) }))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setRound(round + 1);
          void tie.run(id, item.id);
        }}
        testId="tie-add"
      />
      {tie.error !== null && <ErrorNotice error={tie.error} onDismiss={tie.clear} />}
    </>
  );
}
