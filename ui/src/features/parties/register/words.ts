import type { AnswerFilter, Consent, Disposition, InputKind } from "@/ipc";
import { t, textId } from "@/text";

const decisions: Record<Disposition, string> = {
  overgenomen: textId("decision-overgenomen"),
  deels: textId("decision-deels"),
  niet: textId("decision-niet"),
  "ter-kennisname": textId("decision-ter-kennisname"),
  doorgezet: textId("decision-doorgezet"),
};

const meanings: Record<Disposition, string> = {
  overgenomen: textId("decision-overgenomen-means"),
  deels: textId("decision-deels-means"),
  niet: textId("decision-niet-means"),
  "ter-kennisname": textId("decision-ter-kennisname-means"),
  doorgezet: textId("decision-doorgezet-means"),
};

const kinds: Record<InputKind, string> = {
  algemeen: textId("input-kind-algemeen"),
  inhoudelijk: textId("input-kind-inhoudelijk"),
  redactioneel: textId("input-kind-redactioneel"),
};

const consents: Record<Consent, string> = {
  "niet-gevraagd": textId("consent-niet-gevraagd"),
  ja: textId("consent-ja"),
  nee: textId("consent-nee"),
};

const answers: Record<AnswerFilter, string> = {
  open: textId("answer-open"),
  voorstel: textId("answer-voorstel"),
  ...decisions,
};

/** How a decision on input reads. */
export function decisionText(decision: Disposition): string {
  return t(decisions[decision]);
}

/** The five decisions, each with what it means. */
export function decisionOptions(): { id: Disposition; label: string; description: string }[] {
  return (Object.keys(decisions) as Disposition[]).map((id) => ({
    id,
    label: decisionText(id),
    description: t(meanings[id]),
  }));
}

/** Whether a decision asks why: a party that does not get what it asked for is owed that. */
export function asksReason(decision: Disposition): boolean {
  return decision === "deels" || decision === "niet" || decision === "doorgezet";
}

/** How a filter on answers reads. */
export function answerText(answer: AnswerFilter): string {
  return t(answers[answer]);
}

/** What one can filter on: no answer, a proposal, each decision. */
export function answerOptions(): { id: AnswerFilter; label: string }[] {
  return (Object.keys(answers) as AnswerFilter[]).map((id) => ({ id, label: answerText(id) }));
}

/** How a kind of input reads. */
export function inputKindText(kind: InputKind): string {
  return t(kinds[kind]);
}

/** The kinds of input. */
export function inputKindOptions(): { id: InputKind; label: string }[] {
  return (Object.keys(kinds) as InputKind[]).map((id) => ({ id, label: inputKindText(id) }));
}

/** Whether words may be quoted, in words. */
export function consentText(consent: Consent): string {
  return t(consents[consent]);
}

/** What can be known about quoting. */
export function consentOptions(): { id: Consent; label: string }[] {
  return (Object.keys(consents) as Consent[]).map((id) => ({ id, label: consentText(id) }));
}
