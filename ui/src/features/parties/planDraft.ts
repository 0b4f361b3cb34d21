import type { ConsultationView, MeetingKind, PlannedMeetingInput } from "@/ipc";
import { asked, nameOrId } from "./logDraft";

// What is filled in to plan a meeting, and what a consultation of the procesbeschrijving brings along.

/** A meeting being planned. */
export type PlanDraft = {
  date: string;
  kind: MeetingKind;
  title: string;
  place: string;
  parties: string[];
  agenda: string;
  questions: string[];
  /** The consultation it comes from, by id. */
  consultation: string | null;
};

/** A meeting on this day of which nothing is known yet. */
export function emptyPlan(date: string): PlanDraft {
  return {
    date,
    kind: "bijeenkomst",
    title: "",
    place: "",
    parties: [],
    agenda: "",
    questions: [],
    consultation: null,
  };
}

/**
 * Another consultation. Its title, parties and questions are filled in where nothing stands, or where still stands what
 * the one before brought along; what was typed stays.
 */
export function withConsultation(
  plan: PlanDraft,
  before: ConsultationView | undefined,
  chosen: ConsultationView | undefined,
): PlanDraft {
  const kept = <T>(now: T, empty: T, brought: T | undefined, next: T | undefined): T =>
    same(now, empty) || same(now, brought) ? (next ?? empty) : now;
  return {
    ...plan,
    consultation: chosen?.id ?? null,
    title: kept(plan.title, "", before?.title, chosen?.title),
    parties: kept(plan.parties, [], before?.parties, chosen?.parties),
    questions: kept(plan.questions, [], before?.questions, chosen?.questions),
  };
}

/** What the workbook gets. */
export function plannedOf(plan: PlanDraft): PlannedMeetingInput {
  return {
    date: plan.date,
    kind: plan.kind,
    title: plan.title.trim(),
    place: plan.place.trim(),
    parties: plan.parties.map(nameOrId),
    more: {
      agenda: plan.agenda.trim(),
      questions: asked(plan.questions),
      consultation: plan.consultation,
    },
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
