import { useState, type SyntheticEvent } from "react";
import { navigate, queryOf, useAddress } from "@/app/router";
import { AppLink, Button, DateField, ErrorNotice, Page, Select, TextArea, TextField, View } from "@/components";
import { type ConsultationView, useCommand, useReadOnly, useView } from "@/ipc";
import { t } from "@/text";
import { ConsultationChoice } from "./ConsultationChoice";
import { LettersField } from "./LettersField";
import { emptyPlan, plannedOf, withConsultation } from "./planDraft";
import { QuestionsField } from "./QuestionsField";
import { ReadOnlyNotice } from "./ReadOnlyNotice";
import { usePartyOptions } from "./useChoices";
import { kindOptions, today } from "./words";
import "./parties.css";
import "./meetings.css";

/** Plans a meeting, from the procesbeschrijving or on its own. `?overleg=ID` begins with that consultation. */
export default function PlanMeetingScreen() {
  const consultations = useView("consultations");
  const readOnly = useReadOnly();
  const chosen = queryOf(useAddress()).get("overleg");
  return (
    <Page
      title={t("plan-title")}
      lead={<p>{t("plan-lead")}</p>}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("meetings-tab"), to: "/betrokkenen/bijeenkomsten" },
      ]}
      testId="plan-screen"
    >
      {readOnly ? (
        <ReadOnlyNotice />
      ) : (
        <View query={consultations}>{(all) => <PlanForm consultations={all} first={chosen} />}</View>
      )}
    </Page>
  );
}

function PlanForm({ consultations, first }: { consultations: ConsultationView[]; first: string | null }) {
  const find = (id: string | null) => consultations.find((candidate) => candidate.id === id);
  const [plan, setPlan] = useState(() => withConsultation(emptyPlan(today()), undefined, find(first)));
  const [isMissing, setMissing] = useState(false);
  const command = useCommand("planMeeting", { quiet: true });
  const options = usePartyOptions();
  const set = (part: Partial<typeof plan>) => setPlan({ ...plan, ...part });

  async function apply() {
    setMissing(plan.title.trim() === "");
    if (plan.title.trim() === "" || command.pending) return;
    const done = await command.run(plannedOf(plan));
    if (done.ok) navigate(`/betrokkenen/bijeenkomst/${done.data}`, { replace: true });
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  return (
    <form
      className="rv-log"
      onSubmit={submit}
      noValidate
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void apply();
      }}
    >
      <ConsultationChoice
        consultations={consultations}
        chosen={plan.consultation}
        onChange={(id) => setPlan(withConsultation(plan, find(plan.consultation), find(id)))}
      />
      <div className="rv-log__facts">
        <DateField
          label={t("meeting-date")}
          value={plan.date}
          onChange={(date) => set({ date: date ?? plan.date })}
          isRequired
          testId="plan-date"
        />
        <Select
          label={t("meeting-kind")}
          options={kindOptions()}
          value={plan.kind}
          onChange={(kind) => set({ kind })}
          testId="plan-kind"
        />
        <TextField
          label={t("meeting-title")}
          value={plan.title}
          onChange={(title) => set({ title })}
          error={isMissing && plan.title.trim() === "" ? t("plan-title-missing") : null}
          isRequired
          testId="plan-meeting-title"
        />
        <TextField
          label={t("meeting-place")}
          value={plan.place}
          onChange={(place) => set({ place })}
          testId="plan-place"
        />
      </div>
      <LettersField
        label={t("meeting-parties")}
        description={t("meeting-parties-help")}
        options={options}
        chosen={plan.parties}
        onChange={(parties) => set({ parties })}
        allowsNew
        testId="plan-parties"
      />
      <div className="rv-grid-2">
        <QuestionsField
          questions={plan.questions}
          onChange={(questions) => set({ questions })}
          onRemove={(at) => set({ questions: plan.questions.filter((_, index) => index !== at) })}
          testId="plan-questions"
        />
        <TextArea
          label={t("meeting-agenda")}
          description={t("meeting-agenda-help")}
          value={plan.agenda}
          onChange={(agenda) => set({ agenda })}
          rows={4}
          testId="plan-agenda"
        />
      </div>
      {command.error !== null && <ErrorNotice error={command.error} onDismiss={command.clear} />}
      <div className="rv-row rv-log__foot">
        <Button
          variant="primary"
          onPress={() => void apply()}
          isPending={command.pending}
          tooltip="Ctrl+Enter"
          testId="plan-save"
        >
          {t("plan-save")}
        </Button>
        <AppLink to="/betrokkenen/bijeenkomsten">{t("cancel")}</AppLink>
      </div>
    </form>
  );
}
