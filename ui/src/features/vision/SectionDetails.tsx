import { AppLink, Choice, DetailsPane, Heading, TextField } from "@/components";
import { type SectionInput, type SectionView, useCommand, useDraft, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { SectionAgreements } from "./SectionAgreements";
import { SectionShape } from "./SectionShape";
import { nameOf, stateOptions } from "./words";

/** What there is to know about a section beside its text. */
export function SectionDetails(props: { section: SectionView; onClose: () => void }) {
  const { row, help, contributions } = props.section;
  const edit = useCommand("editSection");
  const readOnly = useReadOnly();
  const save = (input: SectionInput) => edit.run(row.id, input);
  const owner = useDraft(row.owner, (value) => save({ owner: value.trim() }));

  return (
    <DetailsPane title={t("section-details")} over={nameOf(row)} onClose={props.onClose} testId="section-details">
      {help !== "" && (
        <section className="rv-stack rv-gap-s rv-section-help" data-testid="section-help">
          <Heading level={3}>{t("section-help")}</Heading>
          {help.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="rv-muted rv-small">{t("section-help-note")}</p>
        </section>
      )}
      <Choice
        label={t("section-state")}
        options={stateOptions()}
        value={row.state}
        onChange={(state) => void save({ state })}
        isReadOnly={readOnly}
        sign={(state) => (
          <span aria-hidden="true">
            <SectionShape state={state} shapeOnly />
          </span>
        )}
        testId="section-state"
      />
      <TextField label={t("section-owner")} {...owner} isReadOnly={readOnly} testId="section-owner" />
      <SectionAgreements
        chosen={row.agreements}
        readOnly={readOnly}
        onChange={(agreements) => void save({ agreements })}
      />
      <section className="rv-stack rv-gap-s" data-testid="section-waiting">
        <Heading level={3}>{t("section-waiting-title", { count: contributions.length })}</Heading>
        {contributions.length === 0 ? (
          <p className="rv-muted">{t("section-waiting-none")}</p>
        ) : (
          <>
            <ol className="rv-plain-list rv-stack rv-gap-s">
              {contributions.slice(0, 20).map((item) => (
                <li key={item.id} className="rv-section-input">
                  <div className="rv-small rv-muted">
                    {t("section-waiting-from", { number: item.number, party: item.party_name || t("party-unknown") })}
                  </div>
                  <p>{item.text}</p>
                </li>
              ))}
            </ol>
            <AppLink to={`/betrokkenen/inbreng?paragraaf=${row.id}`}>{t("section-waiting-all")}</AppLink>
          </>
        )}
      </section>
    </DetailsPane>
  );
}
