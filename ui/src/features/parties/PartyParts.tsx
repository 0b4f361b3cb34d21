import { useRef, useState } from "react";
import { Button, Select } from "@/components";
import { type PartView, type ProcessStep, type ThemeView, useView } from "@/ipc";
import { t } from "@/text";
import { stepWords } from "@/text/words";
import { roleOptions } from "./words";

/** Stands for "all themes" in the list: an option needs a name of its own. */
const ALL = "alle";

/** The role of a party per step and theme, settled beforehand. */
export function PartyParts(props: { parts: PartView[]; onChange: (parts: PartView[]) => void }) {
  const { parts, onChange } = props;
  const themes = useView("themes").data ?? [];
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const change = (at: number, part: Partial<PartView>) =>
    onChange(parts.map((old, index) => (index === at ? { ...old, ...part } : old)));

  return (
    <div role="group" aria-label={t("party-parts")} className="rv-stack rv-gap-s" data-testid="party-parts">
      <div>
        <strong>{t("party-parts")}</strong>
        <div className="rv-muted rv-small">{t("party-parts-help")}</div>
      </div>
      {parts.map((part, at) => (
        <PartRow
          // A row has nothing of its own but its place.
          key={at}
          number={at + 1}
          part={part}
          themes={themes}
          isTwice={isTwice(parts, at)}
          autoFocus={added === at}
          onChange={(next) => change(at, next)}
          onRemove={() => {
            onChange(parts.filter((_, index) => index !== at));
            setAdded(null);
            addButton.current?.focus();
          }}
        />
      ))}
      <div>
        <Button
          small
          icon="plus"
          onPress={() => {
            onChange([...parts, { step: nextStep(parts), theme: "", role: "raadplegen" }]);
            setAdded(parts.length);
          }}
          buttonRef={addButton}
          testId="party-part-add"
        >
          {t("party-part-add")}
        </Button>
      </div>
    </div>
  );
}

function PartRow(props: {
  number: number;
  part: PartView;
  themes: ThemeView[];
  isTwice: boolean;
  autoFocus: boolean;
  onChange: (part: Partial<PartView>) => void;
  onRemove: () => void;
}) {
  const { number, part } = props;
  return (
    <div role="group" aria-label={t("party-part-number", { number })} className="rv-part">
      <Select
        label={t("party-part-step")}
        options={stepWords.options()}
        value={part.step}
        onChange={(step) => props.onChange({ step })}
        autoFocus={props.autoFocus}
        testId={`party-part-step-${number - 1}`}
      />
      <Select
        label={t("party-part-theme")}
        options={[
          { id: ALL, label: t("party-part-all-themes") },
          ...props.themes.map(({ id, title }) => ({ id, label: title })),
        ]}
        value={part.theme === undefined || part.theme === "" ? ALL : part.theme}
        onChange={(theme) => props.onChange({ theme: theme === ALL ? "" : theme })}
        error={props.isTwice ? t("party-part-twice") : null}
        testId={`party-part-theme-${number - 1}`}
      />
      <Select
        label={t("party-part-role")}
        options={roleOptions()}
        value={part.role}
        onChange={(role) => props.onChange({ role })}
        testId={`party-part-role-${number - 1}`}
      />
      <Button
        variant="subtle"
        icon="remove"
        iconOnly
        onPress={props.onRemove}
        testId={`party-part-remove-${number - 1}`}
      >
        {t("party-part-remove", { number })}
      </Button>
    </div>
  );
}

/** Whether the same step and theme stand above: then one of the two would be lost. */
export function isTwice(parts: readonly PartView[], at: number): boolean {
  const part = parts[at];
  return parts.slice(0, at).some((other) => other.step === part?.step && (other.theme ?? "") === (part.theme ?? ""));
}

/** The first step in which a party usually has a role and has none yet. */
function nextStep(parts: readonly PartView[]): ProcessStep {
  const usual: ProcessStep[] = ["inventarisatie", "schrijven", "consulteren"];
  return usual.find((step) => !parts.some((part) => part.step === step)) ?? "inventarisatie";
}
