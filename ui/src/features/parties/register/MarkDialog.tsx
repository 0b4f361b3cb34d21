import { useState } from "react";
import { Button, ComboBox, DateField, Dialog, ErrorNotice, Notice, Select } from "@/components";
import { type Consent, type InputKind, type MarksInput, useCommand, useView } from "@/ipc";
import { t } from "@/text";
import { LettersField } from "../LettersField";
import { type MarksDraft, marksOf, NO_MARKS } from "./marks";
import { consentOptions, inputKindOptions } from "./words";

/** Marks items at once. What is not chosen here stays as it was with each of them. */
export function MarkDialog(props: { ids: string[]; onClose: () => void }) {
  const mark = useCommand("markContributions", { quiet: true });
  const [draft, setDraft] = useState(NO_MARKS);
  const [isNothing, setNothing] = useState(false);
  const change = (part: Partial<MarksDraft>) => setDraft((now) => ({ ...now, ...part }));

  async function apply() {
    const marks: MarksInput = marksOf(draft);
    const says = Object.keys(marks).length > 0;
    setNothing(!says);
    if (says && (await mark.run(props.ids, marks)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("mark-many", { count: props.ids.length })}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="mark-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={mark.pending} testId="mark-confirm">
          {t("mark-confirm")}
        </Button>
      }
    >
      <p>{t("mark-many-text")}</p>
      {mark.error !== null && <ErrorNotice error={mark.error} />}
      {isNothing && <Notice kind="warning" isAlert title={t("mark-nothing")} />}
      <About draft={draft} change={change} />
      <Guards draft={draft} change={change} />
    </Dialog>
  );
}

type Fields = { draft: MarksDraft; change: (part: Partial<MarksDraft>) => void };

function About({ draft, change }: Fields) {
  const themes = (useView("themes").data ?? []).map(({ id, title }) => ({ id, label: title }));
  const sections = useView("sections").data ?? [];
  const keep = { id: "laten" as const, label: t("mark-keep") };
  return (
    <>
      <div className="rv-grid-2">
        <LettersField
          label={t("mark-add-themes")}
          options={themes}
          chosen={draft.addThemes}
          onChange={(addThemes) => change({ addThemes })}
          testId="mark-add-themes"
        />
        <LettersField
          label={t("mark-remove-themes")}
          options={themes}
          chosen={draft.removeThemes}
          onChange={(removeThemes) => change({ removeThemes })}
          testId="mark-remove-themes"
        />
        <Select<InputKind | "laten">
          label={t("register-kind")}
          options={[keep, ...inputKindOptions()]}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          testId="mark-kind"
        />
        <ComboBox
          key={sections.length}
          label={t("register-section")}
          options={[
            keep,
            { id: "geen", label: t("register-no-section") },
            ...sections.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() })),
          ]}
          value={draft.section}
          onChange={(section) => change({ section: section ?? "laten" })}
          testId="mark-section"
        />
      </div>
    </>
  );
}

function Guards({ draft, change }: Fields) {
  const keep = { id: "laten" as const, label: t("mark-keep") };
  const yesNo = [keep, { id: "ja" as const, label: t("mark-yes") }, { id: "nee" as const, label: t("mark-no") }];
  return (
    <div className="rv-grid-2">
      <Select
        label={t("mark-set-traceable")}
        options={yesNo}
        value={draft.traceable}
        onChange={(traceable) => change({ traceable })}
        testId="mark-traceable"
      />
      <Select
        label={t("mark-set-confidential")}
        options={yesNo}
        value={draft.confidential}
        onChange={(confidential) => change({ confidential })}
        testId="mark-confidential"
      />
      <Select
        label={t("mark-set-released")}
        description={t("mark-release-means")}
        options={[keep, { id: "ja", label: t("mark-release") }, { id: "nee", label: t("mark-hold") }]}
        value={draft.released}
        onChange={(released) => change({ released })}
        testId="mark-released"
      />
      <Select<Consent | "laten">
        label={t("contribution-consent")}
        options={[keep, ...consentOptions()]}
        value={draft.consent}
        onChange={(consent) => change({ consent })}
        testId="mark-consent"
      />
      <Select
        label={t("contribution-delete-on")}
        options={[keep, { id: "ja", label: t("mark-delete-on-set") }, { id: "nee", label: t("mark-delete-on-none") }]}
        value={draft.deletes}
        onChange={(deletes) => change({ deletes })}
        testId="mark-deletes"
      />
      {draft.deletes === "ja" && (
        <DateField
          label={t("mark-delete-on")}
          value={draft.deleteOn}
          onChange={(deleteOn) => change({ deleteOn })}
          isRequired
          testId="mark-delete-on"
        />
      )}
    </div>
  );
}
