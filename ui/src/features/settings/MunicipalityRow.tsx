import { Badge, Button, TextField } from "@/components";
import { useCommand, useDraft, type MunicipalityInput, type MunicipalityView } from "@/ipc";
import { t } from "@/text";
import { certaintyWords } from "@/text/words";

/** One municipality; its fields save themselves. */
export function MunicipalityRow({ municipality, onRemove }: { municipality: MunicipalityView; onRemove: () => void }) {
  const save = useCommand("saveMunicipality");
  const { value, onChange, onBlur } = useDraft(inputOf(municipality), (input) => save.run(input));
  const set = (change: Partial<MunicipalityInput>) => onChange({ ...value, ...change });
  return (
    <li className="rv-municipality" data-testid={`municipality-${municipality.id}`}>
      <details>
        <summary>
          <strong>{municipality.name}</strong>
          {municipality.cbs_code !== null && <span className="rv-muted rv-small">{municipality.cbs_code}</span>}
          {municipality.certainty !== null && (
            <Badge kind={municipality.certainty === "bevestigd" ? "ok" : "warning"}>
              {certaintyWords.text(municipality.certainty)}
            </Badge>
          )}
        </summary>
        <div className="rv-stack rv-municipality__fields">
          {municipality.note !== "" && <p className="rv-muted rv-small">{municipality.note}</p>}
          <div className="rv-grid-2">
            <TextField
              label={t("municipality-name")}
              value={value.name}
              onChange={(name) => set({ name })}
              onBlur={onBlur}
            />
            <TextField
              label={t("municipality-inhabitants")}
              inputMode="numeric"
              value={value.inhabitants === null ? "" : String(value.inhabitants)}
              onChange={(text) => set({ inhabitants: numberOf(text) })}
              onBlur={onBlur}
            />
            <TextField
              label={t("municipality-registry")}
              description={t("municipality-registry-help")}
              value={value.registry}
              onChange={(registry) => set({ registry })}
              onBlur={onBlur}
            />
            <TextField
              label={t("municipality-alderman")}
              description={t("municipality-alderman-help")}
              value={value.alderman}
              onChange={(alderman) => set({ alderman })}
              onBlur={onBlur}
            />
          </div>
          <div>
            <Button
              small
              variant="danger"
              icon="remove"
              onPress={onRemove}
              testId={`municipality-${municipality.id}-remove`}
            >
              {t("wizard-municipality-remove", { name: municipality.name })}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}

function numberOf(text: string): number | null {
  const digits = text.replace(/\D/g, "");
  return digits === "" ? null : Number(digits);
}

function inputOf(municipality: MunicipalityView): MunicipalityInput {
  const { id, name, cbs_code, inhabitants, registry, alderman } = municipality;
  return { id, name, cbs_code, inhabitants, registry, alderman };
}
