import { useState } from "react";
import { navigate, queryOf, useAddress } from "@/app/router";
import { Button, EmptyState, Heading, Page, View } from "@/components";
import { type MeetingRowView, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { MeetingsTable } from "./MeetingsTable";
import { PartyTabs } from "./PartyTabs";
import { PlannedMeetings } from "./PlannedMeetings";
import "./parties.css";
import "./meetings.css";

/** All meetings: what is planned, soonest first, and what was held, newest first. */
export default function MeetingsScreen() {
  const meetings = useView("meetings");
  const readOnly = useReadOnly();
  const asked = queryOf(useAddress()).get("zoek") ?? "";
  const [words, setWords] = useState(asked);
  const buttons = !readOnly && (
    <>
      <Button icon="calendar" onPress={() => navigate("/betrokkenen/bijeenkomst/plannen")} testId="meeting-plan">
        {t("meeting-plan")}
      </Button>
      <Button
        variant="primary"
        icon="plus"
        onPress={() => navigate("/betrokkenen/bijeenkomst/nieuw")}
        testId="meeting-new"
      >
        {t("meeting-new")}
      </Button>
    </>
  );
  const isEmpty = meetings.data?.length === 0;

  return (
    <Page title={t("area-betrokkenen")} testId="meetings-screen" actions={isEmpty ? undefined : buttons} width="wide">
      <PartyTabs current="meetings" />
      <View query={meetings}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("meetings-empty-title")} action={buttons === false ? undefined : buttons}>
              <p>{t("meetings-empty-text")}</p>
              <p>{t("meetings-empty-plan")}</p>
            </EmptyState>
          ) : (
            <Meetings rows={rows} readOnly={readOnly} words={words} onWords={setWords} />
          )
        }
      </View>
    </Page>
  );
}

function Meetings(props: {
  rows: MeetingRowView[];
  readOnly: boolean;
  words: string;
  onWords: (words: string) => void;
}) {
  const planned = props.rows.filter((row) => !row.held);
  const held = props.rows.filter((row) => row.held);
  return (
    <div className="rv-stack rv-gap-l">
      {planned.length > 0 && <PlannedMeetings rows={planned} readOnly={props.readOnly} />}
      <section className="rv-stack rv-gap-s" aria-labelledby="gehouden">
        <Heading level={2} id="gehouden">
          {t("meetings-held")}
        </Heading>
        {held.length === 0 ? (
          <p className="rv-muted">{t("meetings-none-held")}</p>
        ) : (
          <MeetingsTable rows={held} words={props.words} onWords={props.onWords} />
        )}
      </section>
    </div>
  );
}
