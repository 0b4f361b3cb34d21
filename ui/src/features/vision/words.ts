import type { SectionRole, SectionState, Verdict } from "@/ipc";
import { t, textId } from "@/text";

const states: Record<SectionState, string> = {
  leeg: textId("section-state-leeg"),
  concept: textId("section-state-concept"),
  "ter-beoordeling": textId("section-state-ter-beoordeling"),
  gereed: textId("section-state-gereed"),
};

const roles: Record<SectionRole, string> = {
  front: textId("section-role-front"),
  chapter: textId("section-role-chapter"),
  annex: textId("section-role-annex"),
};

/** The same shapes as those of the route map: emptier is earlier. */
const shapes: Record<SectionState, Verdict> = {
  leeg: "nog-niet",
  concept: "in-ontwikkeling",
  "ter-beoordeling": "grotendeels",
  gereed: "voldoet",
};

/** How a state reads. */
export function stateText(state: SectionState): string {
  return t(states[state]);
}

/** Which shape a state has. */
export function stateShape(state: SectionState): Verdict {
  return shapes[state];
}

/** The states in the order of the work. */
export function stateOptions(): { id: SectionState; label: string }[] {
  return (Object.keys(states) as SectionState[]).map((id) => ({ id, label: stateText(id) }));
}

/** How a place in the visie reads. */
export function roleText(role: SectionRole): string {
  return t(roles[role]);
}

/** A section as it is called: "4.2 Ambities". */
export function nameOf(section: { number: string; title: string }): string {
  return section.number === "" ? section.title : `${section.number} ${section.title}`;
}
