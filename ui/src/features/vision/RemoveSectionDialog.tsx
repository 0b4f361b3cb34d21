import { Button, Dialog, ErrorNotice } from "@/components";
import { type SectionRowView, useCommand } from "@/ipc";
import { t } from "@/text";
import { nameOf } from "./words";

/** Asks whether a section may go. One with others under it stays until those have a place elsewhere. */
export function RemoveSectionDialog(props: {
  section: SectionRowView;
  rows: SectionRowView[];
  onClose: () => void;
  onRemoved: () => void;
}) {
  const { section, rows } = props;
  const remove = useCommand("removeSection", { quiet: true });
  const below = rows.filter((row) => row.parent === section.id).length;

  async function apply() {
    if (!(await remove.run(section.id)).ok) return;
    props.onClose();
    props.onRemoved();
  }

  return (
    <Dialog
      title={t(below > 0 ? "section-remove-not" : "section-remove-title", { name: nameOf(section) })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t(below > 0 ? "close" : "cancel")}
      actions={
        below === 0 && (
          <Button
            variant="danger"
            onPress={() => void apply()}
            isPending={remove.pending}
            testId="section-remove-confirm"
          >
            {t("section-remove-confirm")}
          </Button>
        )
      }
    >
      {below > 0 ? (
        <p>{t("section-remove-below", { count: below })}</p>
      ) : (
        <>
          <p>{t("section-remove-words", { count: section.words })}</p>
          {section.contributions > 0 && <p>{t("section-remove-input", { count: section.contributions })}</p>}
          <p>{t("section-remove-undo")}</p>
        </>
      )}
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}
