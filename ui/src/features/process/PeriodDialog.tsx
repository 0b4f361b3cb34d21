import { useState, type SyntheticEvent } from "react";
import { Button, DateField, Dialog, ErrorNotice, Notice, Select, TextField } from "@/components";
import { useCommand, useView, type PeriodKind, type PeriodView } from "@/ipc";
import { t } from "@/text";
import { isBefore } from "./planned";
import { periodKindOptions } from "./periodWords";

/** Of no municipality in particular. */
const ALL = "alle";

/** Adds, changes or removes a period. */
export function PeriodDialog({ period, onClose }: { period: PeriodView | null; onClose: () => void }) {
  const save = useCommand("savePeriod", { quiet: true });
  const [isRemoving, setRemoving] = useState(false);
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState<Form>(period ?? empty);
  const isReversed = isBefore(form.last, form.first);

  async function apply() {
    setTried(true);
    const { first, last } = form;
    const name = form.name.trim();
    if (name === "" || first === null || isReversed || save.pending) return;
    const { kind, municipality } = form;
    if ((await save.run({ id: period?.id ?? null, kind, name, first, last, municipality })).ok) onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <Dialog
      title={period === null ? t("period-add") : t("period-edit", { name: period.name })}
      isOpen
      onClose={onClose}
      cancel={t("cancel")}
      testId="period-dialog"
      actions={
        <>
          {period !== null && !isRemoving && (
            <Button variant="danger" onPress={() => setRemoving(true)} testId="period-remove">
              {t("remove")}
            </Button>
          )}
          <Button variant="primary" onPress={() => void apply()} isPending={save.pending} testId="period-save">
            {period === null ? t("add") : t("period-save")}
          </Button>
        </>
      }
    >
      {isRemoving && period !== null && <RemovePeriod period={period} onRemoved={onClose} />}
      {save.error !== null && <ErrorNotice error={save.error} />}
      <form onSubmit={submit} noValidate>
        <PeriodFields form={form} onChange={setForm} isTried={isTried} isReversed={isReversed} />
        {/* Without a button in the form Enter in a field would do nothing. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

type Form = {
  kind: PeriodKind;
  name: string;
  first: string | null;
  last: string | null;
  municipality: string | null;
};

const empty: Form = { kind: "vakantie", name: "", first: null, last: null, municipality: null };

function PeriodFields(props: { form: Form; onChange: (form: Form) => void; isTried: boolean; isReversed: boolean }) {
  const { form, isTried } = props;
  const municipalities = useView("workbook").data?.region.municipalities ?? [];
  const change = (part: Partial<Form>) => props.onChange({ ...form, ...part });
  return (
    <div className="rv-stack">
      <Select
        label={t("period-kind")}
        options={periodKindOptions()}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        testId="period-kind"
      />
      <TextField
        label={t("period-name")}
        description={t("period-name-help")}
        value={form.name}
        onChange={(name) => change({ name })}
        error={isTried && form.name.trim() === "" ? t("period-name-missing") : null}
        isRequired
        autoFocus
        testId="period-name"
      />
      <div className="rv-grid-2">
        <DateField
          label={t("period-first")}
          value={form.first}
          onChange={(first) => change({ first })}
          error={isTried && form.first === null ? t("period-first-missing") : null}
          isRequired
          testId="period-first"
        />
        <DateField
          label={t("period-last")}
          description={t("period-last-help")}
          value={form.last}
          onChange={(last) => change({ last })}
          error={props.isReversed ? t("period-last-before") : null}
          testId="period-last"
        />
      </div>
      <Select
        label={t("period-municipality")}
        description={t("period-municipality-help")}
        options={[
          { id: ALL, label: t("period-municipality-all") },
          ...municipalities.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={form.municipality ?? ALL}
        onChange={(id) => change({ municipality: id === ALL ? null : id })}
        testId="period-municipality"
      />
    </div>
  );
}

/** Asks whether a period may go. */
function RemovePeriod({ period, onRemoved }: { period: PeriodView; onRemoved: () => void }) {
  const remove = useCommand("removePeriod", { quiet: true });

  async function apply() {
    if ((await remove.run(period.id)).ok) onRemoved();
  }

  return (
    <>
      <Notice
        kind="warning"
        title={t("period-remove-title", { name: period.name })}
        isAlert
        actions={
          <Button
            variant="danger"
            small
            onPress={() => void apply()}
            isPending={remove.pending}
            testId="period-remove-confirm"
          >
            {t("remove")}
          </Button>
        }
      >
        <p>{t("period-remove-text")}</p>
      </Notice>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </>
  );
}
