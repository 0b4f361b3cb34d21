import { useState } from "react";
import { Button, DateField, Dialog, ErrorNotice } from "@/components";
import { useCommand } from "@/ipc";
import { t } from "@/text";
import { today } from "../words";

/** Records on which day parties were told what was done with their input. */
export function TellBackDialog(props: { ids: string[]; onClose: () => void; onDone?: () => void }) {
  const [date, setDate] = useState<string | null>(today());
  const tell = useCommand("tellBack", { quiet: true });

  async function apply(on: string | null) {
    if (!(await tell.run(props.ids, on)).ok) return;
    props.onDone?.();
    props.onClose();
  }

  return (
    <Dialog
      title={t("tell-back")}
      isOpen
      onClose={props.onClose}
      size="small"
      testId="tell-back-dialog"
      cancel={t("cancel")}
      actions={
        <Button
          variant="primary"
          isDisabled={date === null}
          isPending={tell.pending}
          onPress={() => void apply(date)}
          testId="tell-back-confirm"
        >
          {t("tell-back-confirm")}
        </Button>
      }
    >
      <p>{t("tell-back-text", { count: props.ids.length })}</p>
      <DateField
        label={t("tell-back-date")}
        value={date}
        onChange={setDate}
        isRequired
        autoFocus
        testId="tell-back-date"
      />
      <div>
        <Button small variant="subtle" onPress={() => void apply(null)} testId="tell-back-undo">
          {t("tell-back-undo")}
        </Button>
      </div>
      {tell.error !== null && <ErrorNotice error={tell.error} />}
    </Dialog>
  );
}
