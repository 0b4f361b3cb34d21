import { type SyntheticEvent, useState } from "react";
import { Button, Dialog, ErrorNotice, TextField } from "@/components";
import { type SectionRowView, useCommand } from "@/ipc";
import { t } from "@/text";
import { nameOf } from "./words";

/** Asks for another title. */
export function RenameSectionDialog(props: { section: SectionRowView; onClose: () => void }) {
  const { section } = props;
  const [title, setTitle] = useState(section.title);
  const [isMissing, setMissing] = useState(false);
  const edit = useCommand("editSection", { quiet: true });

  async function apply() {
    const words = title.trim();
    setMissing(words === "");
    if (words === "") return;
    if (words === section.title || (await edit.run(section.id, { title: words })).ok) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={t("section-rename-title", { name: nameOf(section) })}
      isOpen
      onClose={props.onClose}
      size="small"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={edit.pending} testId="section-rename-confirm">
          {t("section-rename-confirm")}
        </Button>
      }
    >
      <form onSubmit={submit} className="rv-stack" noValidate>
        <TextField
          label={t("section-title")}
          value={title}
          onChange={setTitle}
          error={isMissing ? t("section-title-missing") : null}
          isRequired
          autoFocus
          testId="section-title"
        />
      </form>
      {edit.error !== null && <ErrorNotice error={edit.error} />}
    </Dialog>
  );
}
