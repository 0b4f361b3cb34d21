import { useState } from "react";
import { Button, DetailsPane, ErrorNotice, Heading, Waiting } from "@/components";
import { type ContributionView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { channelText } from "../words";
import { AnswerPanel } from "./AnswerPanel";
import { ContributionDialog } from "./ContributionDialog";
import { GuardSection } from "./GuardSection";
import { ItemFacts } from "./ItemFacts";
import { PlaceSection } from "./PlaceSection";
import { SplitDialog } from "./SplitDialog";
import { TellBackDialog } from "./TellBackDialog";
import { ToldBack } from "./ToldBack";
import { useItem } from "./useItem";
import { type Names } from "./useNames";

/** Everything that is known of one item, at the right of the register. */
export function ItemPane(props: { number: number; names: Names; onClose: () => void }) {
  const item = useItem(props.number);
  const { data } = item;
  return (
    <DetailsPane
      title={t("contribution-title", { number: String(props.number) })}
      over={
        data == null
          ? undefined
          : t("item-summary", {
              date: formatDate(data.date),
              channel: channelText(data.channel),
              party: data.party_name || t("party-unknown"),
            })
      }
      onClose={props.onClose}
      focusKey={String(props.number)}
      testId="item-pane"
    >
      {item.error !== null && <ErrorNotice error={item.error} />}
      {data === undefined && item.error === null && <Waiting />}
      {data === null && <p data-testid="item-gone">{t("item-gone", { number: String(props.number) })}</p>}
      {data != null && <Item key={data.id} item={data} names={props.names} onGone={props.onClose} />}
    </DetailsPane>
  );
}

function Item({ item, names, onGone }: { item: ContributionView; names: Names; onGone: () => void }) {
  const readOnly = useReadOnly();
  const [asked, setAsked] = useState<"edit" | "split" | "tell" | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <p className="rv-log__said rv-item__text" data-testid="item-text">
        {item.text}
      </p>
      {!readOnly && (
        <div className="rv-row rv-gap-s">
          <Button small icon="edit" onPress={() => setAsked("edit")} testId="item-edit">
            {t("item-edit")}
          </Button>
          <Button small onPress={() => setAsked("split")} testId="item-split">
            {t("item-split")}
          </Button>
        </div>
      )}
      <GuardSection item={item} />
      <AnswerPanel item={item} />
      <section className="rv-stack rv-gap-s" aria-labelledby="terugkoppeling">
        <Heading level={3} id="terugkoppeling">
          {t("contribution-told")}
        </Heading>
        <div className="rv-row rv-gap-s">
          <ToldBack item={item} />
          {!readOnly && (
            <Button small onPress={() => setAsked("tell")} testId="item-tell-back">
              {t("tell-back")}
            </Button>
          )}
        </div>
      </section>
      <PlaceSection item={item} />
      <ItemFacts item={item} names={names} />
      {asked === "edit" && <ContributionDialog form={item} onClose={close} onGone={onGone} />}
      {asked === "split" && <SplitDialog item={item} onClose={close} />}
      {asked === "tell" && <TellBackDialog ids={[item.id]} onClose={close} />}
    </>
  );
}
