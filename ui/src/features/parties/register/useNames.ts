import { useMemo } from "react";
import { useView } from "@/ipc";
import { t } from "@/text";
import { channelText } from "../words";
import { isFiltered, type Part } from "./part";
import type { RegisterCounts } from "./useRegister";
import { answerText, inputKindText } from "./words";

/** How parties, sections, themes and meetings are called. */
export type Names = {
  party: (id: string) => string;
  section: (id: string) => string;
  theme: (id: string) => string;
  meeting: (id: string) => string;
};

/** The names by id; an id that is not there any more stays itself. */
export function useNames(): Names {
  const parties = useView("parties").data;
  const sections = useView("sections").data;
  const themes = useView("themes").data;
  const meetings = useView("meetings").data;
  return useMemo(() => {
    const finder = (entries: (readonly [string, string])[] | undefined) => {
      const names = new Map(entries ?? []);
      return (id: string) => names.get(id) ?? id;
    };
    return {
      party: finder(parties?.map(({ id, name }) => [id, name] as const)),
      section: finder(sections?.map(({ id, number, title }) => [id, `${number} ${title}`.trim()] as const)),
      theme: finder(themes?.map(({ id, title }) => [id, title] as const)),
      meeting: finder(meetings?.map(({ id, title }) => [id, title] as const)),
    };
  }, [parties, sections, themes, meetings]);
}

/** What is shown, in words: "14 van 112: aanbieders, nog te beantwoorden". */
export function partInWords(part: Part, counts: RegisterCounts, names: Names): string {
  if (!isFiltered(part)) return t("register-count", { count: counts.total });
  const parts = [
    part.party === null ? null : part.party === "" ? t("register-no-party") : names.party(part.party),
    part.section === null
      ? null
      : part.section === ""
        ? t("register-no-section")
        : t("register-about-section", { name: names.section(part.section) }),
    part.theme === null ? null : part.theme === "" ? t("register-no-theme") : names.theme(part.theme),
    part.agreement === null ? null : t("about-agreement-number", { number: part.agreement }),
    part.meeting === null ? null : t("register-of-meeting", { title: names.meeting(part.meeting) }),
    part.answer === null ? null : answerText(part.answer),
    part.kind === null ? null : inputKindText(part.kind),
    part.channel === null ? null : t("register-by-channel", { channel: channelText(part.channel) }),
    part.waiting ? t("register-waiting-words") : null,
    part.guarded ? t("register-guarded-words") : null,
    part.lost ? t("register-lost-words") : null,
    part.words.trim() === "" ? null : t("register-with-words", { words: part.words.trim() }),
  ].filter((words) => words !== null);
  return t("register-filtered", { matching: counts.matching, total: counts.total, filter: parts.join(", ") });
}
