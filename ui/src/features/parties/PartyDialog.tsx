import { type SyntheticEvent, useState } from "react";
import { Button, Dialog, ErrorNotice, Notice, Select, TextArea, TextField } from "@/components";
import { type PartyInput, type PartyKindView, useCommand } from "@/ipc";
import { t } from "@/text";

/** A party that is being added (no id) or changed. */
export type PartyForm = PartyInput & { meetings?: number; contributions?: number };

/** Adds, changes or removes a party. */
export function PartyDialog(props: { form: PartyForm; kinds: PartyKindView[]; onClose: () => void }) {
  const { form } = props;
  const [kind, setKind] = useState(form.kind);
  const [name, setName] = useState(form.name);
  const [role, setRole] = useState(form.role);
  const [isMissing, setMissing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const save = useCommand("saveParty", { quiet: true });
  const remove = useCommand("removeParty", { quiet: true });
  const chosen = props.kinds.find((candidate) => candidate.id === kind);
  const isUsed = (form.meetings ?? 0) + (form.contributions ?? 0) > 0;

  async function apply() {
    const words = name.trim();
    setMissing(words === "");
    if (words === "") return;
    if ((await save.run({ id: form.id, kind, name: words, role: role.trim() })).ok) props.onClose();
  }

  async function applyRemove() {
    if (form.id !== null && (await remove.run(form.id)).ok) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={form.id === null ? t("party-add") : form.name}
      isOpen
      onClose={props.onClose}
      testId="party-dialog"
      cancel={t("cancel")}
      actions={
        <>
          {form.id !== null && !isRemoving && (
            <Button variant="danger" onPress={() => setRemoving(true)} testId="party-remove">
              {t("remove")}
            </Button>
          )}
          <Button variant="primary" onPress={() => void apply()} isPending={save.pending} testId="party-save">
            {form.id === null ? t("add") : t("party-save")}
          </Button>
        </>
      }
    >
      {isRemoving && (
        <Notice
          kind="warning"
          title={t("party-remove-title", { name: form.name })}
          isAlert
          actions={
            <Button
              variant="danger"
              small
              onPress={() => void applyRemove()}
              isPending={remove.pending}
              testId="party-remove-confirm"
            >
              {t("party-remove-confirm")}
            </Button>
          }
        >
          <p>{t(isUsed ? "party-remove-used" : "party-remove-unused")}</p>
        </Notice>
      )}
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      {save.error !== null && <ErrorNotice error={save.error} />}
      <form onSubmit={submit} className="rv-stack" noValidate>
        <Select
          label={t("party-kind")}
          description={chosen?.about}
          options={[
            ...props.kinds.map((candidate) => ({ id: candidate.id, label: candidate.title })),
            { id: "eigen", label: t("party-kind-own") },
          ]}
          value={kind}
          onChange={setKind}
          testId="party-kind"
        />
        <TextField
          label={t("party-name")}
          description={t("party-name-help")}
          value={name}
          onChange={setName}
          error={isMissing ? t("party-name-missing") : null}
          isRequired
          autoFocus
          testId="party-name"
        />
        <TextArea
          label={t("party-role")}
          description={chosen === undefined ? t("party-role-help") : chosen.tip}
          value={role}
          onChange={setRole}
          rows={2}
          testId="party-role"
        />
      </form>
    </Dialog>
  );
}
