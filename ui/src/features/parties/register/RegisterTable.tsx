import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ContributionView, RegisterOrder } from "@/ipc";
import { t, textId } from "@/text";
import { RegisterHead } from "./RegisterHead";
import { RegisterRow } from "./RegisterRow";
import { type Names } from "./useNames";
import "@/components/Table.css";
import "./register.css";

/** The height in which a row is guessed to fit until it is drawn. */
const ROW = 64;

/** Up to this many rows all are drawn. */
const LONG = 80;

/** Rows that Page Up and Page Down skip. */
const LEAP = 10;

export type RegisterTableProps = {
  count: number;
  itemAt: (index: number) => ContributionView | undefined;
  onVisible: (first: number, last: number) => void;
  names: Names;
  /** Another one begins at the top. */
  partKey: string;
  order: RegisterOrder;
  descending: boolean;
  onSort: (order: RegisterOrder) => void;
  /** Nobody chooses while nothing can be changed. */
  readOnly: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (ids: string[], isChosen: boolean) => void;
  onChooseRange: (first: number, last: number) => void;
  /** The number of the item that is open. */
  open: number | null;
  addressOf: (number: number) => string;
  onOpen: (item: ContributionView) => void;
};

/**
 * The register as a real table of which only the rows in sight are drawn and fetched. By keyboard: arrows, Home, End,
 * Page Up and Page Down go from row to row, space chooses, with Shift up to there, Enter opens.
 */
export function RegisterTable(props: RegisterTableProps) {
  "use no memo";
  const { count, itemAt, onVisible } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ index: number; cell: number } | null>(null);
  const anchor = useRef<number | null>(null);
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
  const span = props.readOnly ? 8 : 9;

  useEffect(() => onVisible(first, last), [first, last, onVisible]);

  useEffect(() => {
    anchor.current = null;
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [props.partKey]);

  // The row that the keyboard goes to may have to be drawn or fetched first.
  useEffect(() => {
    if (wanted.current === null) return;
    const { index, cell } = wanted.current;
    const row = scroller.current?.querySelector<HTMLTableRowElement>(`tr[data-index="${index}"]`);
    const control = controlOf(row?.cells[cell]) ?? row?.querySelector<HTMLElement>("[data-open]");
    if (control == null) return;
    wanted.current = null;
    control.focus();
  });

  function goTo(index: number, cell: number) {
    const there = Math.max(0, Math.min(count - 1, index));
    wanted.current = { index: there, cell };
    if (isLong) virtualizer.scrollToIndex(there);
    const row = scroller.current?.querySelector<HTMLTableRowElement>(`tr[data-index="${there}"]`);
    const control = controlOf(row?.cells[cell]) ?? row?.querySelector<HTMLElement>("[data-open]");
    if (control == null) return;
    wanted.current = null;
    control.focus();
  }

  function choose(index: number, item: ContributionView, isRange: boolean) {
    if (isRange && anchor.current !== null) {
      props.onChooseRange(Math.min(anchor.current, index), Math.max(anchor.current, index));
    } else {
      props.onChoose([item.id], !props.chosen.has(item.id));
      anchor.current = index;
    }
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLTableRowElement>("tr[data-index]");
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Number(row.dataset.index);
    const item = itemAt(index);
    const cell = target.closest("td")?.cellIndex ?? 0;
    const step = stepOf(event.key, index, count);
    if (step !== null) {
      event.preventDefault();
      if (event.shiftKey && !props.readOnly) {
        anchor.current ??= index;
        const to = Math.max(0, Math.min(count - 1, index + step));
        props.onChooseRange(Math.min(anchor.current, to), Math.max(anchor.current, to));
      }
      goTo(index + step, cell);
    } else if (event.key === " " && item !== undefined && !props.readOnly && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      choose(index, item, event.shiftKey);
    } else if (event.key === "Enter" && item !== undefined && target instanceof HTMLInputElement) {
      event.preventDefault();
      props.onOpen(item);
    }
  }

  return (
    <div
      className="utrecht-table__container rv-table__box rv-register"
      ref={scroller}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable
      tabIndex={0}
      role="region"
      aria-label={t("register-tab")}
      aria-describedby={props.readOnly ? undefined : "register-keys"}
    >
      <table
        className="utrecht-table rv-table"
        aria-rowcount={count + 1}
        aria-label={t("register-tab")}
        data-testid="register-table"
      >
        <RegisterHead
          heads={HEADS}
          order={props.order}
          descending={props.descending}
          onSort={props.onSort}
          chooses={!props.readOnly}
        />
        {/* The keys belong to the controls in the rows; the body only hears them pass. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody className="utrecht-table__body" onKeyDown={press}>
          {before > 0 && <Gap height={before} span={span} />}
          {rows.map(({ index }) => {
            const item = itemAt(index);
            return (
              <tr
                key={index}
                className="utrecht-table__row rv-table__row"
                aria-rowindex={index + 2}
                data-index={index}
                data-key={item?.id}
                data-selected={item !== undefined && item.number === props.open}
                ref={isLong ? virtualizer.measureElement : undefined}
              >
                {item === undefined ? (
                  <td className="utrecht-table__cell rv-table__cell rv-muted" colSpan={span}>
                    {t("waiting")}
                  </td>
                ) : (
                  <RegisterRow
                    item={item}
                    names={props.names}
                    readOnly={props.readOnly}
                    isChosen={props.chosen.has(item.id)}
                    isOpen={item.number === props.open}
                    address={props.addressOf(item.number)}
                    onChoose={(isRange) => choose(index, item, isRange)}
                    onOpen={() => props.onOpen(item)}
                  />
                )}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} span={span} />}
          {count === 0 && (
            <tr>
              <td className="utrecht-table__cell rv-table__empty" colSpan={span}>
                {t("register-nothing")}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {!props.readOnly && (
        <p id="register-keys" className="rv-visually-hidden">
          {t("register-keys")}
        </p>
      )}
    </div>
  );
}

/** How many rows a key goes on; null for a key that goes nowhere. */
function stepOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return 1;
    case "ArrowUp":
      return -1;
    case "PageDown":
      return LEAP;
    case "PageUp":
      return -LEAP;
    case "Home":
      return -index;
    case "End":
      return count - 1 - index;
    default:
      return null;
  }
}

function controlOf(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>("input, a[href]") ?? null;
}

const HEADS: { id: string; order?: RegisterOrder; className: string }[] = [
  {
    id: textId("contribution-number"),
    order: "number",
    className: "rv-register__number utrecht-table__header-cell--numeric-column",
  },
  { id: textId("contribution-date"), order: "date", className: "rv-register__date rv-register__extra" },
  { id: textId("contribution-party"), order: "party", className: "rv-register__party" },
  { id: textId("contribution-text"), className: "rv-register__said" },
  { id: textId("register-themes"), className: "rv-register__about rv-register__extra" },
  { id: textId("register-section"), order: "section", className: "rv-register__about rv-register__extra" },
  { id: textId("register-answer"), order: "answer", className: "rv-register__answer" },
  { id: textId("contribution-told"), className: "rv-register__told rv-register__extra" },
];

/** Stands in for rows that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}
