import { kindWord } from "@/charts/timeline/words";
import { Checkbox, Icon } from "@/components";
import type { MoveView } from "@/ipc";
import { t } from "@/text";
import { spanText } from "./planned";

/** One thing that moves: from when to when, why, and what stands out then. With `onChoose` it can be left where it is. */
export function MoveLine(props: { move: MoveView; isChosen?: boolean; onChoose?: (isChosen: boolean) => void }) {
  const { move, onChoose } = props;
  const words = (
    <span className="rv-moves__words">
      <span>
        <strong>{move.title}</strong> <span className="rv-small rv-muted">{kindWord(move.kind)}</span>
      </span>
      <span>{daysText(move)}</span>
      {onChoose !== undefined && <span className="rv-small rv-muted">{move.because}</span>}
    </span>
  );
  return (
    <li>
      {onChoose === undefined ? (
        words
      ) : (
        <Checkbox isSelected={props.isChosen ?? false} onChange={onChoose} testId={`move-${move.id}`}>
          {words}
        </Checkbox>
      )}
      {move.notes.length > 0 && (
        <ul className="rv-plain-list rv-moves__notes">
          {move.notes.map((note) => (
            <li key={note}>
              <Icon name="warning" />
              {t("move-note", { note })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function daysText(move: MoveView): string {
  const from = spanText(move.from_start, move.from_end);
  const to = spanText(move.to_start, move.to_end);
  if (to === null) return t("move-cleared", { from: from ?? "" });
  return from === null ? t("move-to", { to }) : t("move-from-to", { from, to });
}
