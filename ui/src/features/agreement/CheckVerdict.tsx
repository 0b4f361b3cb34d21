import { AppLink, Button, Choice, Notice, StateShape } from "@/components";
import { useDraft, type AnswerInput, type CheckView, type LinkView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { verdictWords, workWords } from "@/text/words";

/** The two answers, and what the recorded facts propose. */
export function CheckVerdict(props: { check: CheckView; save: (input: AnswerInput) => unknown; isReadOnly: boolean }) {
  const { check, save, isReadOnly } = props;
  const work = useDraft(check.work, (value) => save({ work: value }), 0);
  const verdict = useDraft(check.verdict, (value) => save({ verdict: value }), 0);
  const { proposal } = check;
  // n.v.t. only where the catalogue allows it, with its reason.
  const verdicts = verdictWords.options().filter((option) => option.id !== "nvt" || check.na_only_when !== null);
  return (
    <>
      {proposal !== null && proposal.verdict !== check.verdict && (
        <Notice
          kind={proposal.contradicts ? "warning" : "info"}
          title={proposal.contradicts ? t("check-proposal-contradicts") : t("check-proposal")}
          testId="check-proposal"
          actions={
            !isReadOnly && (
              <Button small onPress={() => verdict.onChange(proposal.verdict)} testId="check-proposal-accept">
                {t("check-proposal-accept", { verdict: verdictWords.text(proposal.verdict) })}
              </Button>
            )
          }
        >
          <p>
            <StateShape state={proposal.verdict} />
          </p>
          <p>{proposal.reason}</p>
          <Facts links={proposal.links} />
        </Notice>
      )}
      {check.confirmed !== null && (
        <div className="rv-check-confirmed" data-testid="check-confirmed">
          <p className="rv-muted rv-small">{t("check-confirmed", { date: formatDate(check.confirmed.date) })}</p>
          <p>{check.confirmed.reason}</p>
          {proposal !== null && proposal.verdict === check.verdict && <Facts links={proposal.links} />}
        </div>
      )}
      <Choice
        label={t("check-verdict")}
        description={check.na_only_when === null ? undefined : t("check-na-only-when", { reason: check.na_only_when })}
        options={verdicts}
        sign={(state) => <StateShape state={state} besideWord />}
        {...verdict}
        isReadOnly={isReadOnly}
        testId="check-verdict"
      />
      <Choice
        label={t("check-work")}
        options={workWords.options()}
        {...work}
        isReadOnly={isReadOnly}
        testId="check-work"
      />
    </>
  );
}

/** Where the facts are kept, so that they can be looked at and changed. */
function Facts({ links }: { links: LinkView[] }) {
  return (
    <p className="rv-small">
      {t("check-facts")}{" "}
      {links.map((link, index) => (
        <span key={link.address}>
          {index > 0 && ", "}
          <AppLink to={link.address}>{link.title}</AppLink>
        </span>
      ))}
    </p>
  );
}
