import { AppLink } from "@/components";
import { type ContributionView, useView } from "@/ipc";
import { t } from "@/text";

/** What an item is about: its section, themes and agreements. */
export function About({ item }: { item: ContributionView }) {
  const themes = useView("themes").data ?? [];
  const names = [
    ...item.themes.map((id) => themes.find((theme) => theme.id === id)?.title ?? id),
    ...item.agreements.map((number) => t("about-agreement-number", { number })),
  ];
  return (
    <>
      {item.section !== null && (
        <div>
          <AppLink to={`/visie/${item.section}`}>{item.section_title}</AppLink>
        </div>
      )}
      {names.length > 0 && <div className="rv-muted rv-small">{names.join(", ")}</div>}
    </>
  );
}
