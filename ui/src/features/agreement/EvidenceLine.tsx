import { AppLink, Badge, Button } from "@/components";
import { useCommand, useView, type CheckView, type EvidenceView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { evidenceKindWords, evidenceStateWords } from "@/text/words";

/** One piece of evidence. An address on the web is shown as text: the window opens nothing from the network. */
export function EvidenceLine(props: { item: EvidenceView; check: CheckView; index: number; readOnly: boolean }) {
  const { item, check, index } = props;
  const open = useCommand("openEvidence");
  const renew = useCommand("renewEvidence");
  // In a copy for reflection the files stayed behind.
  const workbook = useView("workbook").data;
  const canOpen = item.kind === "file" && workbook?.review == null;
  const sound = item.state === "geldig";
  const elsewhere = item.checks.filter((used) => used.check !== check.id || used.catalogue !== check.catalogue);
  return (
    <div className="rv-stack rv-gap-s">
      <p className="rv-row">
        <AppLink to={`/bewijs/${item.id}`} testId={`evidence-${index}`}>
          {item.title}
        </AppLink>
        <span className="rv-muted rv-small">{evidenceKindWords.text(item.kind)}</span>
        {!sound && <Badge kind="warning">{evidenceStateWords.text(item.state)}</Badge>}
        {item.confidential && <Badge>{t("evidence-confidential")}</Badge>}
      </p>
      {item.address !== null && item.detail !== "" && (
        <p className="rv-small">
          <AppLink to={item.address}>{item.detail}</AppLink>
        </p>
      )}
      {item.address === null && item.detail !== "" && (
        <p className="rv-muted rv-small rv-evidence__url">{item.detail}</p>
      )}
      {item.kind === "link" && item.seen_on !== null && (
        <p className="rv-muted rv-small">{t("evidence-seen-on", { date: formatDate(item.seen_on) })}</p>
      )}
      {sound && item.expires_on !== null && (
        <p className="rv-muted rv-small">{t("evidence-until", { date: formatDate(item.expires_on) })}</p>
      )}
      {!sound && <p className="rv-small">{item.state_text}</p>}
      {elsewhere.length > 0 && (
        <p className="rv-muted rv-small">
          {t("evidence-also", { checks: elsewhere.map((used) => used.check).join(", ") })}
        </p>
      )}
      {(canOpen || (item.state === "gewijzigd" && !props.readOnly)) && (
        <p className="rv-row">
          {canOpen && (
            <Button small onPress={() => void open.run(item.id)} testId={`evidence-${index}-open`}>
              {t("evidence-open")}
            </Button>
          )}
          {item.state === "gewijzigd" && !props.readOnly && (
            <Button small onPress={() => void renew.run(item.id)} testId={`evidence-${index}-renew`}>
              {t("evidence-renew")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
