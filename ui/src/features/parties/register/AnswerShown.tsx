import { useState } from "react";
import { AppLink, Button, View } from "@/components";
import type { ContributionView, ResponseView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { AnswerWord } from "./AnswerWord";
import { addressOf, WHOLE } from "./part";
import { useItemsOf } from "./useItem";
import { decisionText } from "./words";

/** An answer in words: what, why, who proposed and confirmed it, and which items it holds for. */
export function AnswerShown({ item, response }: { item: ContributionView; response: ResponseView }) {
  const isConfirmed = response.confirmed_on !== null;
  return (
    <div className="rv-stack rv-gap-s" data-testid="answer-shown">
      {response.title !== "" && <p className="rv-muted rv-small">{response.title}</p>}
      <p>
        <strong>{isConfirmed ? decisionText(response.decision) : <AnswerWord response={response} />}</strong>
      </p>
      {response.reason !== "" && <p className="rv-log__said">{response.reason}</p>}
      {(response.passage !== "" || response.section !== null) && (
        <dl className="rv-item__facts">
          {response.passage !== "" && (
            <div>
              <dt>{t("answer-passage")}</dt>
              <dd className="rv-log__said">{response.passage}</dd>
            </div>
          )}
          {response.section !== null && (
            <div>
              <dt>{t("answer-section")}</dt>
              <dd>
                <AppLink to={`/visie/${response.section}`}>{response.section_title}</AppLink>
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className="rv-muted rv-small">
        {t("answer-proposed", { by: response.proposed_by, date: formatDate(response.proposed_on) })}{" "}
        {response.confirmed_on === null
          ? t("answer-unconfirmed")
          : t("answer-confirmed", { by: response.confirmed_by, date: formatDate(response.confirmed_on) })}
      </p>
      {response.items > 1 && <Shared key={response.id} item={item} response={response} />}
    </div>
  );
}

function Shared({ item, response }: { item: ContributionView; response: ResponseView }) {
  const [isOpen, setOpen] = useState(false);
  const items = useItemsOf(response, isOpen);
  return (
    <div className="rv-stack rv-gap-s">
      <div className="rv-row rv-gap-s">
        <span>{t("answer-shared", { count: response.items })}</span>
        <Button small variant="subtle" onPress={() => setOpen(!isOpen)} pressed={isOpen} testId="answer-shared">
          {t("answer-shared-show")}
        </Button>
      </div>
      {isOpen && (
        <View query={items}>
          {(rows) => (
            <ul className="rv-plain-list rv-item__shared" data-testid="answer-items">
              {rows
                .filter((other) => other.id !== item.id)
                .map((other) => (
                  <li key={other.id}>
                    <AppLink to={addressOf({ part: WHOLE, group: null, number: other.number })}>
                      {t("contribution-title", { number: String(other.number) })}
                    </AppLink>{" "}
                    <span className="rv-muted rv-small">{other.party_name || t("party-unknown")}</span>
                  </li>
                ))}
            </ul>
          )}
        </View>
      )}
    </div>
  );
}
