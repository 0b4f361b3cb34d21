import type { ContributionView, MeetingView } from "@/ipc";

/**
 * The input of a meeting under its questions, in their order; then what answers a question that is no longer put, and
 * last what answers none. Without any question there is one group.
 */
export function byQuestion(
  meeting: Pick<MeetingView, "questions" | "contributions">,
): { question: string; items: ContributionView[] }[] {
  const questions = new Set([...meeting.questions, ...meeting.contributions.map((item) => item.question)]);
  questions.delete("");
  const under = (question: string) => meeting.contributions.filter((item) => item.question === question);
  const groups = [...questions].map((question) => ({ question, items: under(question) }));
  const rest = { question: "", items: under("") };
  return groups.length === 0 || rest.items.length > 0 ? [...groups, rest] : groups;
}
