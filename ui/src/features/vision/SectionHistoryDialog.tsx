import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { Button, Dialog, ErrorNotice, View } from "@/components";
import { type RevisionView, type SectionRowView, useCommand, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatMoment } from "@/text/dates";
import { Changes } from "./Changes";
import { nameOf } from "./words";

/** Earlier texts of a section: what changed each time, and back to one of them. */
export function SectionHistoryDialog(props: { section: SectionRowView; onClose: () => void }) {
  const { section } = props;
  const history = useView("sectionHistory", section.id);
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<string | null>(null);
  const restore = useCommand("restoreRevision", { quiet: true });
  const revision = history.data?.find((item) => item.entry === chosen) ?? history.data?.[0];

  async function apply(entry: string) {
    if ((await restore.run(section.id, entry)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("section-history-title", { name: nameOf(section) })}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="history-dialog"
      cancel={t("close")}
      actions={
        revision !== undefined && !readOnly ? (
          <Button
            variant="primary"
            icon="undo"
            isPending={restore.pending}
            onPress={() => void apply(revision.entry)}
            testId="history-restore"
          >
            {t("section-history-restore")}
          </Button>
        ) : undefined
      }
    >
      <View query={history}>
        {(revisions) =>
          revisions.length === 0 || revision === undefined ? (
            <p>{t("section-history-none")}</p>
          ) : (
            <div className="rv-revisions">
              <RevisionList revisions={revisions} chosen={revision.entry} onChoose={setChosen} />
              {/* A box that scrolls must be reachable by keyboard. */}
              <div
                className="rv-revisions__text"
                role="region"
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                aria-label={t("section-history-text", { moment: formatMoment(revision.at) })}
                data-testid="history-changes"
              >
                {revision.changes.every((change) => change.kind === "same") && (
                  <p className="rv-muted">{t("section-history-form")}</p>
                )}
                <Changes changes={revision.changes} />
              </div>
            </div>
          )
        }
      </View>
      {restore.error !== null && <ErrorNotice error={restore.error} />}
    </Dialog>
  );
}

function RevisionList(props: { revisions: RevisionView[]; chosen: string; onChoose: (entry: string) => void }) {
  return (
    <ListBox
      aria-label={t("section-history")}
      className="utrecht-listbox rv-listbox rv-revisions__list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : Array.from(keys);
        if (key !== undefined) props.onChoose(String(key));
      }}
      items={props.revisions}
      data-testid="history-list"
    >
      {(revision) => (
        <ListBoxItem id={revision.entry} textValue={formatMoment(revision.at)} className="rv-option">
          <span>{formatMoment(revision.at)}</span>
          <span className="rv-option__description">
            {" "}
            {t("section-history-line", { actor: revision.actor, ...countChanges(revision) })}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** How many words came and went. */
function countChanges(revision: RevisionView): { added: number; removed: number } {
  const count = (kind: string) =>
    revision.changes
      .filter((change) => change.kind === kind)
      .reduce((sum, change) => sum + change.text.split(/\s+/).filter(Boolean).length, 0);
  return { added: count("added"), removed: count("removed") };
}
