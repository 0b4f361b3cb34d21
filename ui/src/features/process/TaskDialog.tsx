import { useState, type SyntheticEvent } from "react";
import { Button, DateField, Dialog, ErrorNotice, Select, TextField } from "@/components";
import { useCommand, type ProcessStep } from "@/ipc";
import { t } from "@/text";
import { stepWords } from "@/text/words";
import { isBefore } from "./planned";

/** Adds a task. The rest of it is filled in at its details. */
export function TaskDialog(props: { step: ProcessStep; onAdded?: (id: string) => void; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [step, setStep] = useState(props.step);
  const [owner, setOwner] = useState("");
  const [start, setStart] = useState<string | null>(null);
  const [end, setEnd] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useCommand("saveTask", { quiet: true });
  const isReversed = isBefore(end, start);

  async function apply() {
    const words = title.trim();
    setMissing(words === "");
    if (words === "" || isReversed || save.pending) return;
    const done = await save.run({
      id: null,
      step,
      title: words,
      owner: owner.trim(),
      planned_start: start,
      planned_end: end,
      actual_start: null,
      actual_end: null,
      note: "",
    });
    if (!done.ok) return;
    props.onClose();
    props.onAdded?.(done.data);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={t("task-dialog-title")}
      isOpen
      onClose={props.onClose}
      cancel={t("cancel")}
      testId="task-dialog"
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={save.pending} testId="task-save">
          {t("task-save")}
        </Button>
      }
    >
      {save.error !== null && <ErrorNotice error={save.error} />}
      <form onSubmit={submit} className="rv-stack" noValidate>
        <TextField
          label={t("task-title")}
          value={title}
          onChange={setTitle}
          error={isMissing ? t("task-title-missing") : null}
          isRequired
          autoFocus
          testId="task-new-title"
        />
        <Select
          label={t("task-step")}
          options={stepWords.options()}
          value={step}
          onChange={setStep}
          testId="task-new-step"
        />
        <TextField
          label={t("process-owner-task")}
          description={t("process-owner-help")}
          value={owner}
          onChange={setOwner}
          testId="task-new-owner"
        />
        <div className="rv-grid-2">
          <DateField
            label={t("process-planned-start")}
            value={start}
            onChange={setStart}
            testId="task-new-planned-start"
          />
          <DateField
            label={t("process-planned-end")}
            value={end}
            onChange={setEnd}
            error={isReversed ? t("process-end-before-start") : null}
            testId="task-new-planned-end"
          />
        </div>
        {/* Without a button in the form Enter in a field would do nothing. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
