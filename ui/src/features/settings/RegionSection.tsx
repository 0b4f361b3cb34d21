import { DateField, Heading, Select, TextField } from "@/components";
import { useCommand, useDraft, useView, type RegionInput, type RegionView } from "@/ipc";
import { t } from "@/text";

/** What the whole workbook is about. */
export function RegionSection({ region }: { region: RegionView }) {
  const edit = useCommand("editRegion");
  const situations = useView("startSituations").data ?? [];
  const { value, onChange, onBlur } = useDraft(inputOf(region), (input) => edit.run(input));
  const set = (change: Partial<RegionInput>) => onChange({ ...value, ...change });
  return (
    <section className="rv-stack" aria-labelledby="settings-region">
      <Heading level={2} id="settings-region">
        {t("settings-region")}
      </Heading>
      <TextField
        label={t("region-name")}
        value={value.name}
        onChange={(name) => set({ name })}
        onBlur={onBlur}
        testId="region-name"
      />
      <div className="rv-grid-2">
        <DateField
          label={t("region-plan-start")}
          value={value.plan_start}
          onChange={(plan_start) => set({ plan_start })}
          onBlur={onBlur}
          testId="region-plan-start"
        />
        <DateField
          label={t("region-plan-end")}
          value={value.plan_end}
          onChange={(plan_end) => set({ plan_end })}
          onBlur={onBlur}
          testId="region-plan-end"
        />
        <DateField
          label={t("region-adoption-goal")}
          value={value.adoption_goal}
          onChange={(adoption_goal) => set({ adoption_goal })}
          onBlur={onBlur}
          testId="region-adoption-goal"
        />
      </div>
      <Select
        label={t("wizard-situation")}
        description={t("settings-situation-help")}
        options={situations.map((situation) => ({
          id: String(situation.number),
          label: situation.title,
          description: situation.text,
        }))}
        value={String(value.start_situation)}
        onChange={(id) => set({ start_situation: Number(id) })}
        testId="region-situation"
      />
    </section>
  );
}

function inputOf(region: RegionView): RegionInput {
  const { name, plan_start, plan_end, start_situation, adoption_goal } = region;
  return { name, plan_start, plan_end, start_situation, adoption_goal };
}
