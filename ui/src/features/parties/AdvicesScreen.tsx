import { useState } from "react";
import { AppLink, Button, EmptyState, Heading, Page, View } from "@/components";
import { type AdviceView, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { AdviceDialog, type AdviceDraft } from "./AdviceDialog";
import { PartyTabs } from "./PartyTabs";
import { today } from "./words";
import "./meetings.css";

/** What an adviesraad or another party advised, and the reply, each as it was given. */
export default function AdvicesScreen() {
  const advices = useView("advices");
  const parties = useView("parties");
  const readOnly = useReadOnly();
  const [draft, setDraft] = useState<AdviceDraft | null>(null);
  const hasParties = (parties.data ?? []).length > 0;
  const add = !readOnly && hasParties && (
    <Button icon="plus" onPress={() => setDraft(newAdvice())} testId="advice-add">
      {t("advice-add")}
    </Button>
  );

  return (
    <Page
      title={t("advices-title")}
      lead={<p>{t("advices-lead")}</p>}
      testId="advices-screen"
      actions={(advices.data ?? []).length > 0 ? add : undefined}
    >
      <PartyTabs current="advices" />
      <View query={advices}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={t("advices-empty-title")}
              action={
                add !== false ? add : !readOnly && <AppLink to="/betrokkenen">{t("advices-parties-first")}</AppLink>
              }
            >
              <p>{t("advices-empty-text")}</p>
            </EmptyState>
          ) : (
            <div className="rv-stack">
              <p className="rv-muted" role="status" data-testid="advices-count">
                {t("advices-count", { count: all.length, open: all.filter((advice) => advice.reply === "").length })}
              </p>
              {all.map((advice) => (
                <Advice key={advice.id} advice={advice} onEdit={readOnly ? undefined : () => setDraft(advice)} />
              ))}
            </div>
          )
        }
      </View>
      {draft !== null && <AdviceDialog draft={draft} parties={parties.data ?? []} onClose={() => setDraft(null)} />}
    </Page>
  );
}

function Advice({ advice, onEdit }: { advice: AdviceView; onEdit?: () => void }) {
  return (
    <article className="rv-advice" aria-labelledby={advice.id} data-testid={`advice-${advice.id}`}>
      <div className="rv-row">
        <Heading level={2} id={advice.id}>
          {advice.title}
        </Heading>
        {onEdit !== undefined && (
          <div className="rv-page__actions">
            <Button small variant="subtle" icon="edit" onPress={onEdit} testId={`advice-edit-${advice.id}`}>
              {t("change")}
              <span className="rv-visually-hidden"> {advice.title}</span>
            </Button>
          </div>
        )}
      </div>
      <p className="rv-muted">
        {t("advice-by", { party: advice.party_name || t("party-unknown"), date: formatDate(advice.date) })}
      </p>
      <p className="rv-measure rv-log__said">{advice.text}</p>
      <div className="rv-advice__reply">
        <Heading level={3}>{t("advice-reply")}</Heading>
        {advice.reply === "" ? (
          <p className="rv-muted">{t("advice-no-reply")}</p>
        ) : (
          <>
            <p className="rv-muted">{repliedBy(advice)}</p>
            <p className="rv-measure rv-log__said">{advice.reply}</p>
          </>
        )}
      </div>
    </article>
  );
}

function repliedBy({ replied_by, replied_on }: AdviceView): string {
  if (replied_on === null) return replied_by;
  const date = formatDate(replied_on);
  return replied_by === "" ? t("advice-replied-on-only", { date }) : t("advice-replied", { by: replied_by, date });
}

function newAdvice(): AdviceDraft {
  return { id: null, party: "", title: "", date: today(), text: "", reply: "", replied_by: "", replied_on: null };
}
