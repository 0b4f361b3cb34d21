import { useState } from "react";
import { AppLink, Button, Checkbox, DateField, DetailsPane, Dialog, Notice, TextField } from "@/components";
import { useCommand, useDraft, useReadOnly, useView, type EvidenceEditInput, type EvidenceView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { evidenceKindWords, evidenceStateWords } from "@/text/words";

/** One piece of evidence: what it is, whether it holds, where it stands. What is filled in saves itself. */
export function EvidencePane({ item, onClose }: { item: EvidenceView; onClose: () => void }) {
  const isReadOnly = useReadOnly();
  const isCopy = useView("workbook").data?.review != null;
  const edit = useCommand("editEvidence");
  const renew = useCommand("renewEvidence");
  const open = useCommand("openEvidence");
  // Only what changed: two fields that save at once do not undo each other.
  const save = (part: Omit<EvidenceEditInput, "id">) => edit.run({ id: item.id, ...part });
  const title = useDraft(item.title, (value) => save({ title: value }));
  const url = useDraft(item.url ?? "", (value) => save({ url: value }));
  const expires = useDraft(item.expires_on, (value) => save({ expires_on: value ?? "" }), 0);
  return (
    <DetailsPane
      title={item.title}
      over={evidenceKindWords.text(item.kind)}
      onClose={onClose}
      focusKey={item.id}
      testId="evidence-pane"
    >
      {item.state !== "geldig" && (
        <Notice kind="warning" title={evidenceStateWords.text(item.state)}>
          <p>{item.state_text}</p>
        </Notice>
      )}
      {item.detail !== "" &&
        (item.address === null ? (
          <p className="rv-muted rv-small">{item.detail}</p>
        ) : (
          <p>
            <AppLink to={item.address}>{item.detail}</AppLink>
          </p>
        ))}
      {item.seen_on !== null && (
        <p className="rv-muted rv-small">{t("evidence-seen-on", { date: formatDate(item.seen_on) })}</p>
      )}
      <div className="rv-row">
        {item.kind === "file" && !isCopy && (
          <Button small onPress={() => void open.run(item.id)} testId="evidence-open">
            {t("evidence-open")}
          </Button>
        )}
        {item.kind !== "text" && item.kind !== "file" && !isReadOnly && (
          <Button small onPress={() => void renew.run(item.id)} testId="evidence-renew">
            {t("evidence-renew")}
          </Button>
        )}
      </div>
      <TextField label={t("check-evidence-what")} {...title} isReadOnly={isReadOnly} testId="evidence-title" />
      {item.kind === "link" && (
        <TextField label={t("check-evidence-url")} {...url} isReadOnly={isReadOnly} testId="evidence-url" />
      )}
      <DateField
        label={t("evidence-expires")}
        description={t("evidence-expires-help")}
        {...expires}
        isReadOnly={isReadOnly}
        testId="evidence-expires"
      />
      <Checkbox
        isSelected={item.confidential}
        onChange={(confidential) => void save({ confidential })}
        isDisabled={isReadOnly}
        testId="evidence-confidential"
      >
        {t("evidence-confidential-help")}
      </Checkbox>
      <Uses item={item} />
      {!isReadOnly && <Removal item={item} onGone={onClose} />}
    </DetailsPane>
  );
}

function Uses({ item }: { item: EvidenceView }) {
  const checks = useView("checks").data ?? [];
  return (
    <section className="rv-stack rv-gap-s" aria-label={t("evidence-col-checks")}>
      <p className="rv-muted rv-small">{t("evidence-col-checks")}</p>
      <ul className="rv-plain-list">
        {item.checks.map((used) => {
          const check = checks.find((found) => found.id === used.check && found.catalogue === used.catalogue);
          return (
            <li key={`${used.catalogue} ${used.check}`}>
              {check === undefined ? (
                used.check
              ) : (
                <AppLink to={`/routekaart/${check.catalogue}/${check.group}/${check.id}`}>
                  {t("check-see-also-name", { id: check.id, name: check.name })}
                </AppLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Removal({ item, onGone }: { item: EvidenceView; onGone: () => void }) {
  const [asked, setAsked] = useState(false);
  const remove = useCommand("removeEvidence");
  async function take() {
    const done = await remove.run(item.id);
    setAsked(false);
    if (done.ok) onGone();
  }
  return (
    <div>
      <Button small variant="subtle" icon="remove" onPress={() => setAsked(true)} testId="evidence-remove">
        {t("evidence-remove")}
      </Button>
      <Dialog
        title={t("evidence-remove-title")}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        size="small"
        cancel={t("cancel")}
        actions={
          <Button variant="danger" onPress={() => void take()} testId="evidence-remove-confirm">
            {t("evidence-remove")}
          </Button>
        }
      >
        <p>{t("evidence-remove-text", { count: item.checks.length })}</p>
      </Dialog>
    </div>
  );
}
