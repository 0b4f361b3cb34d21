import { Heading } from "@/components";
import type { MoveView } from "@/ipc";
import { t } from "@/text";
import { MoveLine } from "./MoveLine";
import { comesEarlier } from "./planned";

/** What moves: the thing itself, what has to go along, and what could come earlier. */
export function MoveList(props: {
  moves: MoveView[];
  /** What is moved. */
  id: string;
  /** The others that are ticked. */
  along: string[];
  onChoose: (id: string, isChosen: boolean) => void;
}) {
  const { moves, id, along, onChoose } = props;
  const itself = moves.filter((move) => move.id === id);
  const others = moves.filter((move) => move.id !== id);
  const later = others.filter((move) => !comesEarlier(move));
  const earlier = others.filter(comesEarlier);
  const line = (move: MoveView) => (
    <MoveLine
      key={move.id}
      move={move}
      isChosen={along.includes(move.id)}
      onChoose={(isChosen) => onChoose(move.id, isChosen)}
    />
  );

  return (
    <>
      <section className="rv-stack rv-gap-s">
        <Heading level={3}>{t("move-itself")}</Heading>
        <ul className="rv-plain-list rv-moves" data-testid="move-itself">
          {itself.map((move) => (
            <MoveLine key={move.id} move={move} />
          ))}
        </ul>
      </section>
      <p role="status" className="rv-muted" data-testid="move-count">
        {t("move-count", { later: along.length })}
      </p>
      {later.length > 0 && (
        <section className="rv-stack rv-gap-s">
          <Heading level={3}>{t("move-later")}</Heading>
          <p className="rv-small rv-muted">{t("move-later-help")}</p>
          <ul className="rv-plain-list rv-moves">{later.map(line)}</ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section className="rv-stack rv-gap-s">
          <Heading level={3}>{t("move-earlier")}</Heading>
          <p className="rv-small rv-muted">{t("move-earlier-help")}</p>
          <ul className="rv-plain-list rv-moves">{earlier.map(line)}</ul>
        </section>
      )}
    </>
  );
}
