import { useState } from "react";
import { Button, ComboBox, DateField, Dialog, ErrorNotice, Notice, TextArea, TextField } from "@/components";
import { type AdviceInput, type PartyView, useCommand } from "@/ipc";
import { t } from "@/text";

/** An advice that is being added (no id) or changed. */
export type AdviceDraft = AdviceInput;

/** What is wrong with an advice, by field. */
type Faults = Partial<Record<"party" | "title" | "text" | "replied_on", string>>;

/** Adds, changes or removes an advice with its reply. */
export function AdviceDialog(props: { draft: AdviceDraft; parties: PartyView[]; onClose: () => void }) {
  const [advice, setAdvice] = useState(props.draft);
  const [isTried, setTried] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const save = useCommand("saveAdvice", { quiet: true });
  const isNew = props.draft.id === null;
  const faults = isTried ? faultsOf(advice) : {};
  const set = (part: Partial<AdviceInput>) => setAdvice({ ...advice, ...part });

  async function apply() {
    setTried(true);
    if (Object.keys(faultsOf(advice)).length > 0 || save.pending) return;
    if ((await save.run(inputOf(advice))).ok) props.onClose();
  }

  return (
    <Dialog
      title={isNew ? t("advice-add") : props.draft.title}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="advice-dialog"
      cancel={t("cancel")}
      actions={
        <>
          {!isNew && !isRemoving && (
            <Button variant="danger" onPress={() => setRemoving(true)} testId="advice-remove">
              {t("remove")}
            </Button>
          )}
          <Button variant="primary" onPress={() => void apply()} isPending={save.pending} testId="advice-save">
            {isNew ? t("add") : t("party-save")}
          </Button>
        </>
      }
    >
      {isRemoving && props.draft.id !== null && (
        <RemoveAdvice id={props.draft.id} title={props.draft.title} onRemoved={props.onClose} />
      )}
      {save.error !== null && <ErrorNotice error={save.error} />}
      <div className="rv-stack">
        <ComboBox
          label={t("advice-party")}
          options={partyOptions(props.parties)}
          value={advice.party === "" ? null : advice.party}
          onChange={(party) => set({ party: party ?? "" })}
          error={faults.party}
          isRequired
          testId="advice-party"
        />
        <TextField
          label={t("advice-title")}
          value={advice.title}
          onChange={(title) => set({ title })}
          error={faults.title}
          isRequired
          testId="advice-title"
        />
        <DateField
          label={t("advice-date")}
          value={advice.date}
          onChange={(date) => set({ date: date ?? advice.date })}
          isRequired
          testId="advice-date"
        />
        <TextArea
          label={t("advice-text")}
          value={advice.text}
          onChange={(text) => set({ text })}
          error={faults.text}
          rows={4}
          isRequired
          testId="advice-text"
        />
        <TextArea
          label={t("advice-reply")}
          description={t("advice-reply-help")}
          value={advice.reply}
          onChange={(reply) => set({ reply })}
          rows={3}
          testId="advice-reply"
        />
        <div className="rv-grid-2">
          <TextField
            label={t("advice-replied-by")}
            value={advice.replied_by}
            onChange={(replied_by) => set({ replied_by })}
            testId="advice-replied-by"
          />
          <DateField
            label={t("advice-replied-on")}
            value={advice.replied_on}
            onChange={(replied_on) => set({ replied_on })}
            error={faults.replied_on}
            testId="advice-replied-on"
          />
        </div>
      </div>
    </Dialog>
  );
}

function RemoveAdvice(props: { id: string; title: string; onRemoved: () => void }) {
  const remove = useCommand("removeAdvice", { quiet: true });
  async function apply() {
    if ((await remove.run(props.id)).ok) props.onRemoved();
  }
  return (
    <>
      <Notice
        kind="warning"
        title={t("party-remove-title", { name: props.title })}
        isAlert
        actions={
          <Button
            variant="danger"
            small
            onPress={() => void apply()}
            isPending={remove.pending}
            testId="advice-remove-confirm"
          >
            {t("party-remove-confirm")}
          </Button>
        }
      >
        <p>{t("advice-remove-text")}</p>
      </Notice>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </>
  );
}

/** The parties, who usually advise first. */
function partyOptions(parties: PartyView[]): { id: string; label: string }[] {
  const first = (party: PartyView) => Number(party.kind === "adviesraad");
  return parties.toSorted((a, b) => first(b) - first(a)).map(({ id, name }) => ({ id, label: name }));
}

function faultsOf(advice: AdviceDraft): Faults {
  const faults: Faults = {};
  if (advice.party === "") faults.party = t("advice-party-missing");
  if (advice.title.trim() === "") faults.title = t("advice-title-missing");
  if (advice.text.trim() === "") faults.text = t("advice-text-missing");
  if (advice.reply.trim() !== "" && advice.replied_on === null) faults.replied_on = t("advice-replied-on-missing");
  if (advice.replied_on !== null && advice.replied_on < advice.date) faults.replied_on = t("advice-replied-too-early");
  return faults;
}

function inputOf({ id, party, title, date, text, reply, replied_by, replied_on }: AdviceDraft): AdviceInput {
  return {
    id,
    party,
    title: title.trim(),
    date,
    text: text.trim(),
    reply: reply.trim(),
    replied_by: replied_by.trim(),
    replied_on,
  };
}
