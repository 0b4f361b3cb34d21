import { useState } from "react";
import { Button, DateField, Dialog, ErrorNotice, Notice } from "@/components";
import { savePending, useCommand, type PlannedView } from "@/ipc";
import { t } from "@/text";
import { dateOfDay, dayNumber } from "@/text/dates";
import { MoveList } from "./MoveList";
import { comesEarlier, isBefore, isOneDay, isOver } from "./planned";
import { useMovePreview } from "./useMovePreview";

/** The days on which something is planned. */
type Days = { start: string | null; end: string | null };

/** Plans something on other days: shows what would move with it, and moves what is ticked. */
export function MoveDialog(props: {
  item: PlannedView;
  start: string | null;
  end: string | null;
  onClose: () => void;
}) {
  const { item } = props;
  return isOver(item) ? (
    <Dialog
      title={t("move-title", { title: item.title })}
      isOpen
      onClose={props.onClose}
      cancel={t("close")}
      size="small"
    >
      <Notice testId="move-over">
        <p>{t("move-over")}</p>
      </Notice>
    </Dialog>
  ) : (
    <Move {...props} />
  );
}

function Move(props: { item: PlannedView; start: string | null; end: string | null; onClose: () => void }) {
  const { item } = props;
  const isStarted = item.actual_start !== null;
  const [days, setDays] = useState<Days>({ start: isStarted ? item.planned_start : props.start, end: props.end });
  const [choices, setChoices] = useState<Record<string, boolean>>({});
  const apply = useCommand("movePlanned", { quiet: true });
  const isReversed = isBefore(days.end, days.start);
  const isWhole = [days.start, days.end].every((date) => date === null || isFull(date));
  const isSame = days.start === item.planned_start && days.end === item.planned_end;
  const isAsked = !isReversed && isWhole && !isSame;
  const preview = useMovePreview(item.id, isAsked ? days : null);

  const others = preview.moves.filter((move) => move.id !== item.id);
  const along = others.filter((move) => choices[move.id] ?? !comesEarlier(move)).map((move) => move.id);
  const canMove = preview.isFresh && preview.error === null && preview.moves.length > 0;

  async function run() {
    if (!canMove || apply.pending) return;
    // What is still being typed at the item itself must not come after this.
    await savePending();
    if ((await apply.run(item.id, days.start, days.end, along)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("move-title", { title: item.title })}
      isOpen
      onClose={props.onClose}
      cancel={t("cancel")}
      size="large"
      testId="move-dialog"
      actions={
        <Button
          variant="primary"
          onPress={() => void run()}
          isDisabled={!canMove}
          isPending={apply.pending}
          testId="move-apply"
        >
          {t("move-apply")}
        </Button>
      }
    >
      <NewDays item={item} days={days} isStarted={isStarted} isReversed={isReversed} onChange={setDays} />
      {isSame && <p className="rv-muted">{t("move-same")}</p>}
      {!isWhole && <p className="rv-muted">{t("move-unknown")}</p>}
      {apply.error !== null && <ErrorNotice error={apply.error} />}
      {preview.error !== null && isAsked && <ErrorNotice error={preview.error} />}
      {preview.moves.length > 0 && isAsked && (
        <MoveList
          moves={preview.moves}
          id={item.id}
          along={along}
          onChoose={(id, isChosen) => setChoices({ ...choices, [id]: isChosen })}
        />
      )}
    </Dialog>
  );
}

/** The fields for the new days. A new beginning takes the end along: moved first, made longer or shorter after. */
function NewDays(props: {
  item: PlannedView;
  days: Days;
  isStarted: boolean;
  isReversed: boolean;
  onChange: (days: Days) => void;
}) {
  const { item, days, onChange } = props;
  if (isOneDay(item)) {
    return (
      <DateField
        label={t("move-new-day")}
        value={days.start ?? days.end}
        onChange={(date) => onChange({ start: date, end: date })}
        isRequired={item.kind === "bijeenkomst"}
        autoFocus
        testId="move-day"
      />
    );
  }
  return (
    <>
      {props.isStarted && <p className="rv-muted">{t("move-started")}</p>}
      <div className="rv-grid-2">
        {!props.isStarted && (
          <DateField
            label={t("move-new-start")}
            description={t("move-new-start-help")}
            value={days.start}
            onChange={(start) => onChange({ start, end: endAfter(item, days, start) })}
            autoFocus
            testId="move-start"
          />
        )}
        <DateField
          label={t("move-new-end")}
          value={days.end}
          onChange={(end) => onChange({ ...days, end })}
          error={props.isReversed ? t("process-end-before-start") : null}
          autoFocus={props.isStarted}
          testId="move-end"
        />
      </div>
    </>
  );
}

/** The end that keeps the duration; as it was when there is no beginning or a year is still being typed. */
function endAfter(item: PlannedView, days: Days, start: string | null): string | null {
  const [from, to] = [item.planned_start, item.planned_end];
  if (start === null || !isFull(start) || from === null || to === null) return days.end;
  return dateOfDay(dayNumber(start) + dayNumber(to) - dayNumber(from));
}

/** Whether the year of a date is typed in full; the program knows no earlier ones. */
function isFull(date: string): boolean {
  return date >= "1900";
}
