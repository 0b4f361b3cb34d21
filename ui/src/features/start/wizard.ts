import type { Certainty, NewWorkbookInput, RegionChoiceView } from "@/ipc";

/** A municipality in the wizard: filled in by the program, or typed. */
export type WizardMunicipality = { key: number; name: string; certainty: Certainty | null; note: string };

/** What the wizard knows so far. */
export type WizardState = {
  region: string;
  municipalities: WizardMunicipality[];
  start_situation: number | null;
  plan_start: string | null;
  plan_end: string | null;
  adoption_goal: string | null;
};

/** What can be missing. */
export type WizardProblem = "region" | "municipalities" | "situation" | "period";

/** Nothing filled in. */
export const emptyWizard: WizardState = {
  region: "",
  municipalities: [],
  start_situation: null,
  plan_start: null,
  plan_end: null,
  adoption_goal: null,
};

let keys = 0;

/** A row for a municipality that the user types. */
export function ownMunicipality(name: string): WizardMunicipality {
  keys += 1;
  return { key: keys, name, certainty: null, note: "" };
}

/** The wizard after choosing a known region: its municipalities are filled in. */
export function chooseRegion(state: WizardState, choice: RegionChoiceView): WizardState {
  return {
    ...state,
    region: choice.name,
    municipalities: choice.municipalities.map(({ name, certainty, note }) => ({
      ...ownMunicipality(name),
      certainty,
      note,
    })),
  };
}

/** The wizard after renaming a municipality: what the program knew of it no longer holds. */
export function renameMunicipality(state: WizardState, key: number, name: string): WizardState {
  return {
    ...state,
    municipalities: state.municipalities.map((row) =>
      row.key === key ? { key, name, certainty: null, note: "" } : row,
    ),
  };
}

/** What a step still misses. */
export function problemsOf(state: WizardState, step: number): WizardProblem[] {
  const problems: WizardProblem[] = [];
  if (step === 0) {
    if (state.region.trim() === "") problems.push("region");
    if (!state.municipalities.some((row) => row.name.trim() !== "")) problems.push("municipalities");
  }
  if (step === 1 && state.start_situation === null) problems.push("situation");
  if (step === 2 && state.plan_start !== null && state.plan_end !== null && state.plan_end <= state.plan_start) {
    problems.push("period");
  }
  return problems;
}

/** What the program is asked to make. */
export function toInput(state: WizardState): NewWorkbookInput {
  return {
    region: state.region.trim(),
    municipalities: state.municipalities.map((row) => row.name.trim()).filter((name) => name !== ""),
    plan_start: state.plan_start,
    plan_end: state.plan_end,
    start_situation: state.start_situation ?? 4,
    adoption_goal: state.adoption_goal,
  };
}
