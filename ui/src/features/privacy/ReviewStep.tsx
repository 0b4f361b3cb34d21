import { Button, Checkbox, Heading } from "@/components";
import type { ErasePreviewView, PersonView } from "@/ipc";
import { t } from "@/text";
import { groupPlaces, type EraseDraft } from "./eraseDraft";
import { EraseSummary } from "./EraseSummary";
import { PlaceList } from "./PlaceList";
import { StepHeading } from "./StepHeading";

/** The second step: what goes, every place in free text, what must be looked at by hand, and the spare copies. */
export function ReviewStep(props: {
  person: PersonView | null;
  draft: EraseDraft;
  preview: ErasePreviewView;
  onChange: (draft: EraseDraft) => void;
  onBack: () => void;
  onErase: () => void;
}) {
  const { draft, preview } = props;
  return (
    <section className="rv-stack rv-gap-l rv-erase">
      <div className="rv-stack">
        <StepHeading takesFocus>{t("erase-step-review")}</StepHeading>
        <EraseSummary isPerson={props.person !== null} draft={draft} preview={preview} />
      </div>
      <PlaceList
        places={groupPlaces(preview.places)}
        more={preview.more}
        keep={draft.keep}
        onKeep={(keep) => props.onChange({ ...draft, keep })}
      />
      {preview.unseen.length > 0 && (
        <section className="rv-stack rv-gap-s" aria-labelledby="erase-unseen" data-testid="erase-unseen">
          <Heading level={3} id="erase-unseen">
            {t("erase-unseen")}
          </Heading>
          <p className="rv-measure">{t("erase-unseen-about")}</p>
          <ul className="rv-privacy__list">
            {preview.unseen.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {preview.backups.length > 0 && (
        <section className="rv-stack rv-gap-s" aria-labelledby="erase-backups" data-testid="erase-backups">
          <Heading level={3} id="erase-backups">
            {t("erase-backups")}
          </Heading>
          <p className="rv-measure">{t("erase-backups-about")}</p>
          <ul className="rv-privacy__list rv-privacy__path">
            {preview.backups.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          <Checkbox
            isSelected={draft.backups}
            onChange={(backups) => props.onChange({ ...draft, backups })}
            testId="erase-with-backups"
          >
            {t("erase-with-backups", { count: preview.backups.length })}
          </Checkbox>
        </section>
      )}
      <div className="rv-row">
        <Button onPress={props.onBack} testId="erase-back">
          {t("erase-back")}
        </Button>
        <Button variant="danger" onPress={props.onErase} testId="erase-go">
          {t("privacy-erase")}
        </Button>
      </div>
    </section>
  );
}
