import { setAppearance, useAppearance, type Appearance } from "@/app/appearance";
import { Choice, Heading } from "@/components";
import { t, textId } from "@/text";

const names: Record<Appearance, string> = {
  system: textId("appearance-system"),
  light: textId("appearance-light"),
  dark: textId("appearance-dark"),
};

/** Light, dark, or as the system. */
export function AppearanceSection() {
  const appearance = useAppearance();
  return (
    <section className="rv-stack" aria-labelledby="settings-appearance">
      <Heading level={2} id="settings-appearance">
        {t("appearance-title")}
      </Heading>
      <Choice
        label={t("appearance-label")}
        options={(Object.keys(names) as Appearance[]).map((id) => ({ id, label: t(names[id]) }))}
        value={appearance}
        onChange={setAppearance}
        testId="appearance"
      />
    </section>
  );
}
