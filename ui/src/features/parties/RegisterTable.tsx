import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { Checkbox } from "@/components";
import type { ContributionView } from "@/ipc";
import { t, textId } from "@/text";
import { formatShortDate } from "@/text/dates";
import { About } from "./About";
import type { ContributionForm } from "./ContributionDialog";
import { ToldBack } from "./ToldBack";
import { channelText } from "./words";

/** The height in which a row is guessed to fit until it is drawn. */
const ROW = 64;

/** Up to this many rows all are drawn. */
const LONG = 80;

/** The register as a real table of which only the rows in sight are drawn and fetched. */
export function RegisterTable(props: {
  count: number;
  itemAt: (index: number) => ContributionView | undefined;
  onVisible: (first: number, last: number) => void;
  readOnly: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onOpen: (form: ContributionForm) => void;
}) {
  "use no memo";
  const { count, itemAt, onVisible } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = count > LONG;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer holds its own state; we do not memoise it
  const virtualizer = useVirtualizer({
    count: isLong ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
    initialRect: { width: 800, height: 600 },
  });
  const rows: { index: number; start: number; end: number }[] = isLong
    ? virtualizer.getVirtualItems()
    : Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 }));
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  const before = rows[0]?.start ?? 0;
  const after = isLong ? virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0) : 0;

  useEffect(() => onVisible(first, last), [first, last, onVisible]);

  function choose(id: string, isChosen: boolean) {
    const next = new Set(props.chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    props.onChoose(next);
  }

  return (
    <div
      className="utrecht-table__container rv-table__box rv-register"
      ref={scroller}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable
      tabIndex={0}
      role="region"
      aria-label={t("register-tab")}
    >
      <table
        className="utrecht-table rv-table"
        aria-rowcount={count + 1}
        aria-label={t("register-tab")}
        data-testid="register-table"
      >
        <thead className="utrecht-table__header utrecht-table__header--sticky rv-register__head">
          <tr className="utrecht-table__row">
            {!props.readOnly && (
              <th scope="col" className="utrecht-table__header-cell rv-table__head rv-register__choose">
                <span className="rv-visually-hidden">{t("register-choose")}</span>
              </th>
            )}
            {HEADS.map(({ id, className }) => (
              <th key={id} scope="col" className={`utrecht-table__header-cell rv-table__head ${className}`}>
                {t(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {before > 0 && <Gap height={before} />}
          {rows.map((row) => {
            const item = itemAt(row.index);
            return (
              <tr
                key={row.index}
                className="utrecht-table__row rv-table__row"
                aria-rowindex={row.index + 2}
                data-index={row.index}
                data-key={item?.id}
                ref={isLong ? virtualizer.measureElement : undefined}
              >
                {item === undefined ? (
                  <td className="utrecht-table__cell rv-table__cell rv-muted" colSpan={7}>
                    {t("waiting")}
                  </td>
                ) : (
                  <Cells
                    item={item}
                    readOnly={props.readOnly}
                    isChosen={props.chosen.has(item.id)}
                    onChoose={choose}
                    onOpen={props.onOpen}
                  />
                )}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </div>
  );
}

function Cells(props: {
  item: ContributionView;
  readOnly: boolean;
  isChosen: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
  onOpen: (form: ContributionForm) => void;
}) {
  const { item } = props;
  const cell = "utrecht-table__cell rv-table__cell";
  return (
    <>
      {!props.readOnly && (
        <td className={cell}>
          <Checkbox
            isSelected={props.isChosen}
            onChange={(isChosen) => props.onChoose(item.id, isChosen)}
            label={t("register-choose-item", { number: item.number })}
          >
            {null}
          </Checkbox>
        </td>
      )}
      <td className={`${cell} utrecht-table__cell--numeric-column`}>
        {props.readOnly ? (
          item.number
        ) : (
          <button
            type="button"
            className="rv-linkish"
            aria-label={t("contribution-open", { number: item.number })}
            onClick={() => props.onOpen(item)}
          >
            {item.number}
          </button>
        )}
      </td>
      <td className={cell}>
        {formatShortDate(item.date)}
        <div className="rv-muted rv-small">{channelText(item.channel)}</div>
      </td>
      <td className={cell}>{item.party_name || t("party-unknown")}</td>
      <td className={cell}>
        <span className="rv-register__text">{item.text}</span>
      </td>
      <td className={cell}>
        <About item={item} />
      </td>
      <td className={cell}>
        <ToldBack item={item} />
      </td>
    </>
  );
}

const HEADS = [
  { id: textId("contribution-number"), className: "rv-register__number utrecht-table__header-cell--numeric-column" },
  { id: textId("contribution-date"), className: "rv-register__date" },
  { id: textId("contribution-party"), className: "rv-register__party" },
  { id: textId("contribution-text"), className: "" },
  { id: textId("contribution-about"), className: "rv-register__about" },
  { id: textId("contribution-told"), className: "rv-register__told" },
];

/** Stands in for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={7} style={{ height, padding: 0 }} />
    </tr>
  );
}
