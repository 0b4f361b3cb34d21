import { type SyntheticEvent, useState } from "react";
import { Button, Choice, DateField, Dialog, ErrorNotice, Notice, Select, TextArea, TextField } from "@/components";
import { type PartView, type PartyForm, type PartyInput, type PartyKindView, useCommand } from "@/ipc";
import { t } from "@/text";
import { isTwice, PartyParts } from "./PartyParts";
import { formOptions } from "./words";
import "./meetings.css";

/** A party that is being added (no id) or changed. */
export type PartyDraft = PartyInput & { meetings?: number; contributions?: number; parts?: PartView[] };

/** Adds, changes or removes a party, with its roles. */
export function PartyDialog(props: { draft: PartyDraft; kinds: PartyKindView[]; onClose: () => void }) {
  const { draft } = props;
  const [kind, setKind] = useState(draft.kind);
  const [name, setName] = useState(draft.name);
  const [role, setRole] = useState(draft.role);
  const [form, setForm] = useState<PartyForm>(draft.form ?? "organisatie");
  const [deleteOn, setDeleteOn] = useState(draft.delete_on ?? null);
  const [parts, setParts] = useState(draft.parts ?? []);
  const [isMissing, setMissing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const { save, pending, error } = useSaveParty(draft);
  const chosen = props.kinds.find((candidate) => candidate.id === kind);

  async function apply() {
    const words = name.trim();
    setMissing(words === "");
    if (words === "" || pending || parts.some((_, at) => isTwice(parts, at))) return;
    const what = { form, delete_on: form === "organisatie" ? null : deleteOn };
    if (await save({ kind, name: words, role: role.trim(), ...what }, parts)) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={draft.id === null ? t("party-add") : draft.name}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="party-dialog"
      cancel={t("cancel")}
      actions={
        <>
          {draft.id !== null && !isRemoving && (
            <Button variant="danger" onPress={() => setRemoving(true)} testId="party-remove">
              {t("remove")}
            </Button>
          )}
          <Button variant="primary" onPress={() => void apply()} isPending={pending} testId="party-save">
            {draft.id === null ? t("add") : t("party-save")}
          </Button>
        </>
      }
    >
      {isRemoving && draft.id !== null && <RemoveParty id={draft.id} draft={draft} onRemoved={props.onClose} />}
      {error !== null && <ErrorNotice error={error} />}
      <form onSubmit={submit} className="rv-stack" noValidate>
        <div className="rv-grid-2">
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
        </div>
        <Choice
          label={t("party-form")}
          description={t(chosen?.resident === true && form === "persoon" ? "party-form-resident" : "party-form-help")}
          options={formOptions()}
          value={form}
          onChange={setForm}
          testId="party-form"
        />
        {form !== "organisatie" && (
          <DateField
            label={t("party-delete-on")}
            description={t("party-delete-on-help")}
            value={deleteOn}
            onChange={setDeleteOn}
            testId="party-delete-on"
          />
        )}
        <PartyParts parts={parts} onChange={setParts} />
        <TextArea
          label={t("party-agreed")}
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

type What = Pick<PartyInput, "kind" | "name" | "role"> & { form: PartyForm; delete_on: string | null };

/** Saves a party and then its roles. A party that was added is not added again when its roles are refused. */
function useSaveParty(draft: PartyDraft) {
  const party = useCommand("saveParty", { quiet: true });
  const roles = useCommand("setParts", { quiet: true });
  const [id, setId] = useState(draft.id);

  async function save(what: What, parts: PartView[]): Promise<boolean> {
    const { form, delete_on, ...words } = what;
    const done = await party.run({
      id,
      ...words,
      // What is left out stays as it was.
      ...(form === (draft.form ?? "organisatie") ? {} : { form }),
      ...(delete_on === (draft.delete_on ?? null) ? {} : { delete_on: delete_on ?? "" }),
    });
    if (!done.ok) return false;
    setId(done.data);
    if (JSON.stringify(parts) === JSON.stringify(draft.parts ?? [])) return true;
    return (await roles.run(done.data, parts)).ok;
  }

  return { save, pending: party.pending || roles.pending, error: party.error ?? roles.error };
}

function RemoveParty(props: { id: string; draft: PartyDraft; onRemoved: () => void }) {
  const { draft } = props;
  const remove = useCommand("removeParty", { quiet: true });
  const isUsed = (draft.meetings ?? 0) + (draft.contributions ?? 0) > 0;
  async function apply() {
    if ((await remove.run(props.id)).ok) props.onRemoved();
  }
  return (
    <>
      <Notice
        kind="warning"
        title={t("party-remove-title", { name: draft.name })}
        isAlert
        actions={
          <Button
            variant="danger"
            small
            onPress={() => void apply()}
            isPending={remove.pending}
            testId="party-remove-confirm"
          >
            {t("party-remove-confirm")}
          </Button>
        }
      >
        <p>{t(isUsed ? "party-remove-used" : "party-remove-unused")}</p>
      </Notice>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </>
  );
}
