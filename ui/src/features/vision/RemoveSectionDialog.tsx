import { Button, Dialog, ErrorNotice } from "@/components";
import { type SectionRowView, useCommand } from "@/ipc";
import { t } from "@/text";
import { nameOf } from "./words";

/** Asks whether a section may go, and says what goes with it. */
export function RemoveSectionDialog(props: {
  section: SectionRowView;
  rows: SectionRowView[];
  onClose: () => void;
  onRemoved: () => void;
}) {
  const { section, rows } = props;
  const remove = useCommand("removeSection", { quiet: true });
  const below = descendants(section.id, rows);
  const words = [section, ...below].reduce((sum, row) => sum + row.words, 0);

  async function apply() {
    if (!(await remove.run(section.id)).ok) return;
    props.onClose();
    props.onRemoved();
  }

  return (
    <Dialog
      title={t("section-remove-title", { name: nameOf(section) })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t("cancel")}
      actions={
        <Button
          variant="danger"
          onPress={() => void apply()}
          isPending={remove.pending}
          testId="section-remove-confirm"
        >
          {t("section-remove-confirm")}
        </Button>
      }
    >
      <p>{t("section-remove-words", { count: words })}</p>
      {below.length > 0 && <p>{t("section-remove-below", { count: below.length })}</p>}
      {section.contributions > 0 && <p>{t("section-remove-input", { count: section.contributions })}</p>}
      <p>{t("section-remove-undo")}</p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}

function descendants(id: string, rows: readonly SectionRowView[]): SectionRowView[] {
  return rows.filter((row) => row.parent === id).flatMap((row) => [row, ...descendants(row.id, rows)]);
}
