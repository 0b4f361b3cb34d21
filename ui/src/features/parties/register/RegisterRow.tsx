import { type MouseEvent } from "react";
import { href } from "@/app/router";
import { AppLink } from "@/components";
import type { ContributionView } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { channelText } from "../words";
import { AnswerWord } from "./AnswerWord";
import { Marks } from "./Marks";
import { ToldBack } from "./ToldBack";
import { type Names } from "./useNames";

/** The cells of one item. The tick is the browser's own: hundreds come and go while one scrolls. */
export function RegisterRow(props: {
  item: ContributionView;
  names: Names;
  readOnly: boolean;
  isChosen: boolean;
  isOpen: boolean;
  address: string;
  /** With `isRange`: from the one chosen before up to this one. */
  onChoose: (isRange: boolean) => void;
  onOpen: () => void;
}) {
  const { item, names } = props;
  const cell = "utrecht-table__cell rv-table__cell";
  return (
    <>
      {!props.readOnly && (
        <td className={cell}>
          <input
            type="checkbox"
            className="rv-register__tick"
            checked={props.isChosen}
            aria-label={t("register-choose-item", { number: String(item.number) })}
            onMouseDown={(event) => {
              // Shift would mark the words in between.
              if (event.shiftKey) event.preventDefault();
            }}
            onChange={(event) => props.onChoose(heldShift(event.nativeEvent))}
          />
        </td>
      )}
      <td className={`${cell} utrecht-table__cell--numeric-column`}>
        <a
          className="nl-link"
          href={href(props.address)}
          aria-label={t("contribution-open", { number: String(item.number) })}
          aria-current={props.isOpen || undefined}
          data-open=""
          onClick={(event) => {
            if (leavesWindow(event)) return;
            event.preventDefault();
            props.onOpen();
          }}
        >
          {item.number}
        </a>
      </td>
      <td className={`${cell} rv-register__extra`}>
        {formatShortDate(item.date)}
        <div className="rv-muted rv-small">{channelText(item.channel)}</div>
      </td>
      <td className={cell}>
        {item.party_name || t("party-unknown")}
        {item.organisation !== "" && <div className="rv-muted rv-small">{item.organisation}</div>}
      </td>
      <td className={cell}>
        <span className="rv-register__text">{item.text}</span>
        <Marks item={item} />
      </td>
      <td className={`${cell} rv-register__extra rv-small`}>{item.themes.map(names.theme).join(", ")}</td>
      <td className={`${cell} rv-register__extra rv-small`}>
        {item.section !== null && <AppLink to={`/visie/${item.section}`}>{names.section(item.section)}</AppLink>}
        {item.place?.state === "los" && <div className="rv-register__lost">{t("place-lost-short")}</div>}
      </td>
      <td className={cell}>
        <AnswerWord response={item.response} />
      </td>
      <td className={`${cell} rv-register__extra`}>
        <ToldBack item={item} />
      </td>
    </>
  );
}

function heldShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

function leavesWindow(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
}
