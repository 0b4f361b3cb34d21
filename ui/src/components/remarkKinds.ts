import type { ReflectionKind } from "@/ipc";
import { t, textId } from "@/text";

const kinds: Record<ReflectionKind, string> = {
  waarneming: textId("remark-kind-waarneming"),
  vraag: textId("remark-kind-vraag"),
  advies: textId("remark-kind-advies"),
};

const helps: Record<ReflectionKind, string> = {
  waarneming: textId("remark-kind-waarneming-help"),
  vraag: textId("remark-kind-vraag-help"),
  advies: textId("remark-kind-advies-help"),
};

/** What the ambassadeur means with a remark, as a word. */
export function remarkKindText(kind: ReflectionKind): string {
  return t(kinds[kind]);
}

/** The kinds of remark to choose from, each with a line of help. */
export function remarkKindOptions(): { id: ReflectionKind; label: string; description: string }[] {
  return (Object.keys(kinds) as ReflectionKind[]).map((id) => ({
    id,
    label: t(kinds[id]),
    description: t(helps[id]),
  }));
}
