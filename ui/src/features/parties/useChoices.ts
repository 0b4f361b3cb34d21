import { useMemo } from "react";
import type { Option } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";

/** The parties that can be chosen; also the kinds of which the region has none yet. `first` come first. */
export function usePartyOptions(first: readonly string[] = NONE): Option[] {
  const parties = useView("parties").data;
  const kinds = useView("partyKinds").data;
  return useMemo(() => {
    const titleOf = new Map((kinds ?? []).map((kind) => [kind.id, kind.title]));
    const own = (parties ?? []).map((party) => ({
      id: party.id,
      label: party.name,
      description: titleOf.get(party.kind) === party.name ? undefined : titleOf.get(party.kind),
    }));
    const missing = (kinds ?? [])
      .filter((kind) => !(parties ?? []).some((party) => party.kind === kind.id))
      .map((kind) => ({ id: kind.id, label: kind.title, description: t("party-kind-missing") }));
    const all: Option[] = [...own, ...missing];
    return all.toSorted((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  }, [parties, kinds, first]);
}

const NONE: readonly string[] = [];

/** What an input item can be about: sections, themes and agreements in one list. */
export function useAboutOptions(): Option[] {
  const sections = useView("sections").data;
  const themes = useView("themes").data;
  const catalogues = useView("catalogues").data;
  return useMemo(
    () => [
      ...(themes ?? []).map((theme) => ({
        id: `theme:${theme.id}`,
        label: theme.title,
        description: t("about-theme"),
      })),
      ...(catalogues ?? [])
        .flatMap((catalogue) => catalogue.groups)
        .filter((group) => group.kind === "agreement" || group.kind === "learning")
        .map((group) => ({
          id: `agreement:${group.number}`,
          label: t("about-agreement-title", { number: group.number, title: group.title }),
          description: t("about-agreement"),
        })),
      ...(sections ?? []).map((section) => ({
        id: `section:${section.id}`,
        label: `${section.number} ${section.title}`.trim(),
        description: t("about-section"),
      })),
    ],
    [sections, themes, catalogues],
  );
}
