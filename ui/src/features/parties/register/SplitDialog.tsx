import { useRef, useState } from "react";
import { Button, Dialog, ErrorNotice, TextArea } from "@/components";
import { type ContributionView, useCommand } from "@/ipc";
import { t } from "@/text";

/** A part, with a key of its own: another may be taken away before it. */
type Piece = { key: number; text: string };

/** Makes several items of one: the first part stays this item, each other becomes a new one. */
export function SplitDialog(props: { item: ContributionView; onClose: () => void }) {
  const { item } = props;
  const split = useCommand("splitContribution", { quiet: true });
  const paragraphs = paragraphsOf(item.text);
  const [pieces, setPieces] = useState<Piece[]>(() =>
    (paragraphs.length > 1 ? paragraphs : [item.text, ""]).map((text, key) => ({ key, text })),
  );
  const next = useRef(pieces.length);
  const [isChecked, setChecked] = useState(false);

  function add() {
    setPieces([...pieces, { key: next.current, text: "" }]);
    next.current += 1;
  }

  async function apply() {
    setChecked(true);
    const texts = pieces.map((piece) => piece.text.trim());
    if (texts.some((text) => text === "")) return;
    if ((await split.run(item.id, texts)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("split-title", { number: String(item.number) })}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="split-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={split.pending} testId="split-confirm">
          {t("split-confirm", { count: pieces.length })}
        </Button>
      }
    >
      <p>{t("split-text")}</p>
      {paragraphs.length > 1 && <p className="rv-muted">{t("split-proposal")}</p>}
      {split.error !== null && <ErrorNotice error={split.error} />}
      {pieces.map((piece, at) => (
        <div key={piece.key} className="rv-stack rv-gap-s">
          <TextArea
            label={
              at === 0 ? t("split-part-first", { number: String(item.number) }) : t("split-part", { part: at + 1 })
            }
            value={piece.text}
            onChange={(text) =>
              setPieces(pieces.map((other) => (other.key === piece.key ? { ...other, text } : other)))
            }
            error={isChecked && piece.text.trim() === "" ? t("split-part-missing") : null}
            rows={3}
            autoFocus={at === 0}
            testId={`split-part-${at + 1}`}
          />
          {pieces.length > 2 && at > 0 && (
            <div>
              <Button
                small
                variant="subtle"
                icon="remove"
                onPress={() => setPieces(pieces.filter((other) => other.key !== piece.key))}
              >
                {t("split-part-remove", { part: at + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button small icon="plus" onPress={add} testId="split-add">
          {t("split-add")}
        </Button>
      </div>
    </Dialog>
  );
}

/** The pieces of a text that white lines set apart. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
