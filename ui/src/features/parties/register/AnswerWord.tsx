import { Badge } from "@/components";
import type { ResponseView } from "@/ipc";
import { t } from "@/text";
import { decisionText } from "./words";

/** What is done with an item, and whether that is still a proposal. */
export function AnswerWord({ response }: { response: ResponseView | null }) {
  if (response === null) return <span className="rv-muted">{t("answer-none-yet")}</span>;
  return (
    <span className="rv-answer">
      {decisionText(response.decision)}
      {response.confirmed_on === null && <Badge>{t("answer-proposal")}</Badge>}
    </span>
  );
}
