import type { CheckKind, CheckView, Verdict, Work } from "@/ipc";
import { t } from "@/text";
import { checkKindWords, verdictWords, workWords } from "@/text/words";

/** Which checks the list shows; null is all. */
export type CheckFilter = {
  catalogue: string | null;
  kind: CheckKind | null;
  work: Work | null;
  verdict: Verdict | null;
  owner: string;
  /** Only demands that are not met. */
  open: boolean;
};

export const noFilter: CheckFilter = { catalogue: null, kind: null, work: null, verdict: null, owner: "", open: false };

/** The checks that pass. */
export function filterChecks(checks: CheckView[], filter: CheckFilter): CheckView[] {
  const owner = filter.owner.trim().toLowerCase();
  return checks.filter(
    (check) =>
      (filter.catalogue === null || check.catalogue === filter.catalogue) &&
      (filter.kind === null || check.kind === filter.kind) &&
      (filter.work === null || check.work === filter.work) &&
      (filter.verdict === null || check.verdict === filter.verdict) &&
      (owner === "" || check.owner.toLowerCase().includes(owner)) &&
      (!filter.open || (check.kind !== "A" && check.verdict !== "voldoet" && check.verdict !== "nvt")),
  );
}

/** The filter in words: "14 van 171: eisen uit de norm, mee bezig". */
export function filterInWords(
  shown: number,
  total: number,
  filter: CheckFilter,
  catalogueTitle: string | null,
): string {
  const parts = [
    catalogueTitle,
    filter.open ? t("check-filter-open-words") : null,
    filter.kind === null ? null : checkKindWords.text(filter.kind),
    filter.work === null ? null : t("check-filter-work-words", { work: workWords.text(filter.work) }),
    filter.verdict === null ? null : t("check-filter-verdict-words", { verdict: verdictWords.text(filter.verdict) }),
    filter.owner.trim() === "" ? null : t("check-filter-owner-words", { owner: filter.owner.trim() }),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? t("check-filter-all", { total })
    : t("check-filter-words", { shown, total, filter: parts.join(", ") });
}
