import { useRef, useState } from "react";
import { Button, Choice, Heading } from "@/components";
import type { ImportRowView } from "@/ipc";
import { t } from "@/text";
import type { Side } from "./importState";

/** How many are shown at once: each is a question, and nobody answers a thousand in one go. */
const PAGE = 20;

/** Items of which the answer was changed here and in the file: both beside each other, to choose from. */
export function ClashList(props: {
  rows: ImportRowView[];
  sides: ReadonlyMap<number, Side>;
  onChoose: (numbers: number[], side: Side) => void;
  isDisabled: boolean;
}) {
  const { rows, sides } = props;
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const open = rows.filter((row) => sideOf(row, sides) === null).length;
  const numbers = rows.map((row) => row.number).filter((number) => number !== null);

  function showMore() {
    setLimit(limit + PAGE);
    // The next question exists only after this draw.
    setTimeout(() => list.current?.children[limit]?.querySelector<HTMLInputElement>("input")?.focus(), 0);
  }

  return (
    <section className="rv-stack" aria-labelledby="import-clashes" data-testid="import-clashes">
      <Heading level={3} id="import-clashes">
        {t("import-clashes", { count: rows.length })}
      </Heading>
      <p className="rv-measure">{t("import-clashes-text")}</p>
      <div className="rv-row">
        <Button
          small
          onPress={() => props.onChoose(numbers, "theirs")}
          isDisabled={props.isDisabled}
          testId="import-clashes-theirs"
        >
          {t("import-clashes-theirs")}
        </Button>
        <Button
          small
          onPress={() => props.onChoose(numbers, "ours")}
          isDisabled={props.isDisabled}
          testId="import-clashes-ours"
        >
          {t("import-clashes-ours")}
        </Button>
        <p role="status">{t("import-clashes-open", { open, total: rows.length })}</p>
      </div>
      <ul className="rv-plain-list rv-stack" ref={list}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.row}>
            <Choice<Side>
              label={t("import-clash", { number: row.number ?? 0, text: row.text })}
              options={[
                {
                  id: "ours",
                  label: t("import-ours"),
                  description: row.ours === "" ? t("import-no-answer") : row.ours,
                },
                { id: "theirs", label: t("import-theirs"), description: row.theirs },
              ]}
              value={sideOf(row, sides)}
              onChange={(side) => {
                if (row.number !== null) props.onChoose([row.number], side);
              }}
              isDisabled={props.isDisabled}
              cards
              testId={`import-clash-${row.row}`}
            />
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <div>
          <Button small onPress={showMore} testId="import-clashes-more">
            {t("import-clashes-more", { count: rows.length - limit })}
          </Button>
        </div>
      )}
    </section>
  );
}

function sideOf(row: ImportRowView, sides: ReadonlyMap<number, Side>): Side | null {
  return row.number === null ? null : (sides.get(row.number) ?? null);
}
