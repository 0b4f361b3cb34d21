import type {
  AgendaItem,
  Certainty,
  CheckKind,
  EvidenceKind,
  EvidenceState,
  Outcome,
  ProcessStep,
  VersionStatus,
  Verdict,
  Work,
} from "@/ipc";
import { t, textId } from "./index";

// The fixed words of the workbook and how they read on screen. Order is the order in which they are offered.

const verdicts: Record<Verdict, string> = {
  "niet-beoordeeld": textId("verdict-niet-beoordeeld"),
  "nog-niet": textId("verdict-nog-niet"),
  "in-ontwikkeling": textId("verdict-in-ontwikkeling"),
  grotendeels: textId("verdict-grotendeels"),
  voldoet: textId("verdict-voldoet"),
  nvt: textId("verdict-nvt"),
};

const works: Record<Work, string> = {
  "te-doen": textId("work-te-doen"),
  "mee-bezig": textId("work-mee-bezig"),
  "ter-beoordeling": textId("work-ter-beoordeling"),
  gereed: textId("work-gereed"),
};

const checkKinds: Record<CheckKind, string> = {
  K: textId("check-kind-k"),
  A: textId("check-kind-a"),
  W: textId("check-kind-w"),
};

const outcomes: Record<Outcome, string> = {
  ongewijzigd: textId("outcome-ongewijzigd"),
  "aanvullend-beslispunt": textId("outcome-aanvullend-beslispunt"),
  gewijzigd: textId("outcome-gewijzigd"),
  verworpen: textId("outcome-verworpen"),
  aangehouden: textId("outcome-aangehouden"),
};

const agendaItems: Record<AgendaItem, string> = {
  hamerstuk: textId("agenda-hamerstuk"),
  bespreekstuk: textId("agenda-bespreekstuk"),
};

const certainties: Record<Certainty, string> = {
  bevestigd: textId("certainty-bevestigd"),
  deels: textId("certainty-deels"),
  kennis: textId("certainty-kennis"),
  onzeker: textId("certainty-onzeker"),
};

const steps: Record<ProcessStep, string> = {
  procesbeschrijving: textId("step-procesbeschrijving"),
  inventarisatie: textId("step-inventarisatie"),
  schrijven: textId("step-schrijven"),
  consulteren: textId("step-consulteren"),
  vaststellen: textId("step-vaststellen"),
};

const versionStatuses: Record<VersionStatus, string> = {
  concept: textId("version-concept"),
  consultatie: textId("version-consultatie"),
  definitief: textId("version-definitief"),
};

const evidenceKinds: Record<EvidenceKind, string> = {
  text: textId("evidence-kind-text"),
  section: textId("evidence-kind-section"),
  meeting: textId("evidence-kind-meeting"),
  decision: textId("evidence-kind-decision"),
  file: textId("evidence-kind-file"),
  link: textId("evidence-kind-link"),
};

const evidenceStates: Record<EvidenceState, string> = {
  geldig: textId("evidence-state-geldig"),
  ontbreekt: textId("evidence-state-ontbreekt"),
  verlopen: textId("evidence-state-verlopen"),
  gewijzigd: textId("evidence-state-gewijzigd"),
};

function words<W extends string>(table: Record<W, string>) {
  return {
    /** How it reads. */
    text: (word: W): string => t(table[word]),
    /** All of them, as options of a list. */
    options: (): { id: W; label: string }[] => (Object.keys(table) as W[]).map((id) => ({ id, label: t(table[id]) })),
  };
}

export const verdictWords = words(verdicts);
export const workWords = words(works);
export const checkKindWords = words(checkKinds);
export const outcomeWords = words(outcomes);
export const agendaItemWords = words(agendaItems);
export const certaintyWords = words(certainties);
export const stepWords = words(steps);
export const evidenceKindWords = words(evidenceKinds);
export const evidenceStateWords = words(evidenceStates);
export const versionStatusWords = words(versionStatuses);
