import { DateField, DetailsPane, Heading, TextArea, TextField } from "@/components";
import { useCommand, useDraft, useReadOnly, type AnswerInput, type CheckView, type RemarkLineView } from "@/ipc";
import { t } from "@/text";
import { checkKindWords } from "@/text/words";
import { AgreementRemarks } from "./AgreementRemarks";
import { CheckVerdict } from "./CheckVerdict";
import { Evidence } from "./Evidence";
import { SeeAlso } from "./SeeAlso";

/** One check with its two answers. What is filled in saves itself. */
export function CheckPane(props: { check: CheckView; remarks: RemarkLineView[]; onClose: () => void }) {
  const { check, onClose } = props;
  const isReadOnly = useReadOnly();
  const answer = useCommand("answerCheck");
  const save = (input: AnswerInput) => answer.run(check.catalogue, check.id, input);
  const note = useDraft(check.note, (value) => save({ note: value }));
  const owner = useDraft(check.owner, (value) => save({ owner: value }));
  // An empty text clears the date.
  const date = useDraft(check.target_date, (value) => save({ target_date: value ?? "" }), 0);
  return (
    <DetailsPane
      title={check.name}
      over={t("check-over", { id: check.id, kind: checkKindWords.text(check.kind) })}
      onClose={onClose}
      focusKey={`${check.catalogue} ${check.id}`}
      testId="check-pane"
    >
      <div className="rv-stack rv-gap-s">
        <p className="rv-check-question">{check.question}</p>
        <details className="rv-disclosure">
          <summary>{t("check-explanation")}</summary>
          <div className="rv-prose">
            <p>{check.explanation}</p>
            {check.in_force !== null && <p>{t("check-in-force", { since: check.in_force })}</p>}
            <p className="rv-muted rv-small">{t("source", { source: check.source })}</p>
          </div>
        </details>
      </div>
      <CheckVerdict check={check} save={save} isReadOnly={isReadOnly} />
      <TextArea
        label={t("check-note")}
        description={t("check-note-help")}
        rows={4}
        {...note}
        isReadOnly={isReadOnly}
        testId="check-note"
      />
      <Evidence check={check} />
      <div className="rv-grid-2">
        <TextField label={t("check-owner")} {...owner} isReadOnly={isReadOnly} testId="check-owner" />
        <DateField label={t("check-date")} {...date} isReadOnly={isReadOnly} testId="check-date" />
      </div>
      {check.see_also.length > 0 && <SeeAlso others={check.see_also} />}
      <section className="rv-stack rv-gap-s" aria-labelledby="check-remarks">
        <Heading level={3} id="check-remarks">
          {t("check-remarks", { count: props.remarks.length })}
        </Heading>
        <AgreementRemarks catalogue={check.catalogue} group={check.group} check={check.id} remarks={props.remarks} />
      </section>
    </DetailsPane>
  );
}
