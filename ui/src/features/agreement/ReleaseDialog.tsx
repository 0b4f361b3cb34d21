import { Button, Dialog, ErrorNotice, Heading, StateShape } from "@/components";
import { useCommand, type ReleaseCheckView, type ReleaseLineView, type ReleaseView } from "@/ipc";
import { t } from "@/text";

/** What a later version of a norm changes, before it is taken into use. */
export function ReleaseDialog(props: { path: string; release: ReleaseView; onClose: () => void }) {
  const { release } = props;
  const apply = useCommand("applyRelease", { quiet: true });
  async function take() {
    const done = await apply.run(props.path);
    if (done.ok) props.onClose();
  }
  return (
    <Dialog
      title={t("release-title", { title: release.title, version: release.to_version })}
      isOpen
      onClose={props.onClose}
      size="large"
      scrolls
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void take()} isPending={apply.pending} testId="release-apply">
          {t("release-apply")}
        </Button>
      }
      testId="release-dialog"
    >
      <div className="rv-stack">
        <p>{release.about}</p>
        <p className="rv-muted rv-small">{t("source", { source: release.source })}</p>
        <p>{t("release-unchanged", { count: release.unchanged })}</p>
        <Heading level={3}>{t("release-changes", { count: release.lines.length })}</Heading>
        <ul className="rv-plain-list rv-linked">
          {release.lines.map((line) => (
            <ReleaseLine key={[...line.from, ...line.to].map((check) => check.id).join(" ")} line={line} />
          ))}
        </ul>
        <p className="rv-muted rv-small">{t("release-safe")}</p>
        {apply.error !== null && <ErrorNotice error={apply.error} />}
      </div>
    </Dialog>
  );
}

function ReleaseLine({ line }: { line: ReleaseLineView }) {
  return (
    <li className="rv-stack rv-gap-s">
      <p>
        <strong>{line.what}</strong>
      </p>
      {line.from.length > 0 && <Checks label={t("release-from")} checks={line.from} />}
      {line.to.length > 0 && <Checks label={t("release-to")} checks={line.to} />}
      <p>{line.becomes}</p>
      {line.note !== "" && <p className="rv-muted rv-small">{line.note}</p>}
    </li>
  );
}

function Checks({ label, checks }: { label: string; checks: ReleaseCheckView[] }) {
  return (
    <div className="rv-small">
      <span className="rv-muted">{label}</span>
      <ul className="rv-plain-list">
        {checks.map((check) => (
          <li key={check.id} className="rv-row">
            <span>{t("check-see-also-name", { id: check.id, name: check.name })}</span>
            {check.answered && <StateShape state={check.verdict} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
