import { type SyntheticEvent, useState } from "react";
import { Button, Dialog, TextField } from "@/components";
import { t } from "@/text";

/** Asks for the name of a row, new or known. */
export function RowNameDialog(props: {
  title: string;
  confirm: string;
  start: string;
  save: (name: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [name, setName] = useState(props.start);
  const [isMissing, setMissing] = useState(false);

  async function apply() {
    const words = name.trim();
    setMissing(words === "");
    if (words !== "" && (await props.save(words))) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} testId="row-add-confirm">
          {props.confirm}
        </Button>
      }
    >
      <form onSubmit={submit} noValidate>
        <TextField
          label={t("instrument-row-name")}
          value={name}
          onChange={setName}
          error={isMissing ? t("instrument-row-name-missing") : null}
          isRequired
          autoFocus
          testId="row-name"
        />
      </form>
    </Dialog>
  );
}
