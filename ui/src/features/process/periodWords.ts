import type { PeriodKind } from "@/ipc";
import { t, textId } from "@/text";

const kinds: Record<PeriodKind, string> = {
  vakantie: textId("period-kind-vakantie"),
  reces: textId("period-kind-reces"),
  vrij: textId("period-kind-vrij"),
  raad: textId("period-kind-raad"),
  commissie: textId("period-kind-commissie"),
  anders: textId("period-kind-anders"),
};

/** How a kind of period reads. */
export function periodKindText(kind: PeriodKind): string {
  return t(kinds[kind]);
}

/** The kinds of period, in which people are away first. */
export function periodKindOptions(): { id: PeriodKind; label: string }[] {
  return (Object.keys(kinds) as PeriodKind[]).map((id) => ({ id, label: periodKindText(id) }));
}
