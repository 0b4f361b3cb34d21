import { useState } from "react";
import { Button, Dialog, EmptyState, Heading, TextField } from "@/components";
import { useCommand, type MunicipalityView } from "@/ipc";
import { t } from "@/text";
import { MunicipalityRow } from "./MunicipalityRow";

/** The municipalities of the region, with how to reach them. */
export function MunicipalitiesSection({ municipalities }: { municipalities: MunicipalityView[] }) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<MunicipalityView | null>(null);
  const remove = useCommand("removeMunicipality");
  return (
    <section className="rv-stack" aria-labelledby="settings-municipalities" data-testid="municipalities">
      <Heading level={2} id="settings-municipalities">
        {t("settings-municipalities", { count: municipalities.length })}
      </Heading>
      {municipalities.some((municipality) => municipality.certainty !== null) && (
        <p className="rv-muted rv-measure">{t("wizard-municipalities-check")}</p>
      )}
      {municipalities.length === 0 ? (
        <EmptyState title={t("settings-municipalities-none")}>
          <p>{t("settings-municipalities-none-text")}</p>
        </EmptyState>
      ) : (
        <ul className="rv-plain-list">
          {municipalities.map((municipality) => (
            <MunicipalityRow
              key={municipality.id}
              municipality={municipality}
              onRemove={() => setRemoving(municipality)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button icon="plus" onPress={() => setAdding(true)} testId="municipality-add">
          {t("wizard-municipality-add")}
        </Button>
      </div>
      {adding && <AddMunicipality onClose={() => setAdding(false)} />}
      <Dialog
        title={t("settings-municipality-remove", { name: removing?.name ?? "" })}
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        role="alertdialog"
        size="small"
        cancel={t("cancel")}
        actions={
          <Button
            variant="danger"
            onPress={() => {
              if (removing !== null) void remove.run(removing.id);
              setRemoving(null);
            }}
            testId="municipality-remove-confirm"
          >
            {t("remove")}
          </Button>
        }
      >
        <p>{t("settings-municipality-remove-text")}</p>
      </Dialog>
    </section>
  );
}

function AddMunicipality({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState("");
  const save = useCommand("saveMunicipality");

  async function add() {
    if (name.trim() === "") return;
    const done = await save.run({
      id: null,
      name: name.trim(),
      cbs_code: null,
      inhabitants: null,
      registry: "",
      alderman: "",
    });
    if (done.ok) onClose();
  }

  return (
    <Dialog
      title={t("wizard-municipality-add")}
      isOpen
      onClose={onClose}
      size="small"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void add()} isDisabled={name.trim() === ""} isPending={save.pending}>
          {t("add")}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t("municipality-name")}
          value={name}
          onChange={setName}
          autoFocus
          testId="municipality-name"
        />
      </form>
    </Dialog>
  );
}
