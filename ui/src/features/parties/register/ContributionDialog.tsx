import { useState } from "react";
import { Button, DateField, Dialog, ErrorNotice, Select, TextArea } from "@/components";
import { type Channel, type ContributionView, useCommand } from "@/ipc";
import { t } from "@/text";
import { LettersField } from "../LettersField";
import { aboutOf, contributionOf, oneSection } from "../logDraft";
import { useAboutOptions, usePartyOptions } from "../useChoices";
import { channelOptions } from "../words";
import { ContributionMoreFields, type MoreDraft } from "./ContributionMoreFields";

/** An input item that is being added (no id) or changed. */
export type ContributionForm = Pick<
  ContributionView,
  "meeting" | "date" | "channel" | "party" | "text" | "section" | "themes" | "agreements"
> &
  Partial<Pick<ContributionView, keyof MoreDraft>> & { id: string | null; number?: number };

/** Adds, changes or removes an input item. */
export function ContributionDialog(props: {
  form: ContributionForm;
  first?: readonly string[];
  onClose: () => void;
  /** It was removed. */
  onGone?: () => void;
}) {
  const { form } = props;
  const [party, setParty] = useState(form.party);
  const [text, setText] = useState(form.text);
  const [about, setAbout] = useState(aboutOf(form));
  const [date, setDate] = useState(form.date);
  const [channel, setChannel] = useState<Channel>(form.channel);
  const [more, setMore] = useState(moreOf(form));
  const [isMissing, setMissing] = useState(false);
  const add = useCommand("addContribution", { quiet: true });
  const edit = useCommand("editContribution", { quiet: true });
  const remove = useCommand("removeContribution", { quiet: true });
  const error = add.error ?? edit.error ?? remove.error;
  const isNew = form.id === null;

  async function apply() {
    setMissing(text.trim() === "");
    if (text.trim() === "") return;
    const input = { ...contributionOf({ party, text, about }), more };
    const done = form.id === null ? await add.run(form.meeting, date, channel, input) : await edit.run(form.id, input);
    if (done.ok) props.onClose();
  }

  async function applyRemove() {
    if (form.id === null || !(await remove.run(form.id)).ok) return;
    props.onClose();
    props.onGone?.();
  }

  return (
    <Dialog
      title={isNew ? t("contribution-add") : t("contribution-title", { number: String(form.number ?? 0) })}
      isOpen
      onClose={props.onClose}
      testId="contribution-dialog"
      cancel={t("cancel")}
      actions={
        <>
          {!isNew && (
            <Button
              variant="danger"
              onPress={() => void applyRemove()}
              isPending={remove.pending}
              testId="contribution-remove"
            >
              {t("remove")}
            </Button>
          )}
          <Button
            variant="primary"
            onPress={() => void apply()}
            isPending={add.pending || edit.pending}
            testId="contribution-save"
          >
            {isNew ? t("add") : t("contribution-save")}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {isNew && form.meeting === null && (
        <div className="rv-grid-2">
          <DateField
            label={t("contribution-date")}
            value={date}
            onChange={(next) => setDate(next ?? date)}
            isRequired
            testId="contribution-date"
          />
          <Select
            label={t("contribution-channel")}
            options={channelOptions().filter((option) => option.id !== "bijeenkomst")}
            value={channel}
            onChange={setChannel}
            testId="contribution-channel"
          />
        </div>
      )}
      <LettersField
        label={t("contribution-party")}
        description={t("contribution-party-help")}
        options={usePartyOptions(props.first)}
        chosen={party === null ? [] : [party]}
        onChange={([next]) => setParty(next ?? null)}
        single
        allowsNew
        testId="contribution-party"
      />
      <TextArea
        label={t("contribution-text")}
        value={text}
        onChange={setText}
        error={isMissing ? t("contribution-text-missing") : null}
        rows={4}
        isRequired
        autoFocus
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void apply();
          }
        }}
        testId="contribution-text"
      />
      <LettersField
        label={t("log-about")}
        options={useAboutOptions()}
        chosen={about}
        onChange={(chosen) => setAbout(oneSection(chosen))}
        testId="contribution-about"
      />
      <details className="rv-fold">
        <summary data-testid="contribution-more">{t("contribution-more")}</summary>
        <ContributionMoreFields more={more} onChange={(part) => setMore((now) => ({ ...now, ...part }))} />
      </details>
    </Dialog>
  );
}

/** What an item has besides; the form of a new one may leave all of it out. */
function moreOf(form: ContributionForm): MoreDraft {
  return {
    kind: form.kind ?? null,
    organisation: form.organisation ?? "",
    question: form.question ?? "",
    version: form.version ?? null,
    wording: form.wording ?? "",
    summary: form.summary ?? "",
    consent: form.consent ?? null,
    traceable: form.traceable ?? false,
    confidential: form.confidential ?? false,
    delete_on: form.delete_on ?? null,
  };
}
