import { useState } from "react";
import { queryOf, useAddress } from "@/app/router";
import { AppLink, Notice, View } from "@/components";
import { type MeetingView, useReadOnly, useView } from "@/ipc";
import { t } from "@/text";
import { emptyDraft, plannedDraft } from "./logDraft";
import { LogForm } from "./LogForm";
import { LogPage } from "./LogPage";
import { ReadOnlyNotice } from "./ReadOnlyNotice";
import { today } from "./words";
import "./parties.css";
import "./meetings.css";

/** Logs a meeting with its input. `?gepland=ID` begins with what was planned. */
export default function LogMeetingScreen() {
  const planned = queryOf(useAddress()).get("gepland");
  const workbook = useView("workbook");
  const readOnly = useReadOnly();
  if (workbook.data === undefined) {
    return (
      <LogPage>
        <View query={workbook}>{() => null}</View>
      </LogPage>
    );
  }
  if (readOnly) {
    return (
      <LogPage>
        <ReadOnlyNotice />
      </LogPage>
    );
  }
  const { path } = workbook.data;
  if (planned === null) {
    return <LogForm key="new" workbook={path} planned={null} begin={() => emptyDraft(today())} />;
  }
  return <PlannedAwaited key={planned} id={planned} workbook={path} />;
}

function PlannedAwaited({ id, workbook }: { id: string; workbook: string }) {
  const meeting = useView("meeting", id);
  if (meeting.data !== undefined) return <LogPlanned meeting={meeting.data} workbook={workbook} />;
  return (
    <LogPage>
      <View query={meeting}>{() => null}</View>
    </LogPage>
  );
}

/** Logs what was planned; of what was held already it only shows the way. */
function LogPlanned(props: { meeting: MeetingView; workbook: string }) {
  // As it was at first: once logged it counts as held, and the form is still on its way to the next screen.
  const [meeting] = useState(props.meeting);
  if (!meeting.held) {
    return <LogForm workbook={props.workbook} planned={meeting.id} begin={() => plannedDraft(meeting, today())} />;
  }
  return (
    <LogPage>
      <Notice kind="info" title={t("log-already", { title: meeting.title })} testId="log-already">
        <p>
          <AppLink to={`/betrokkenen/bijeenkomst/${meeting.id}`}>{t("log-already-to")}</AppLink>
        </p>
      </Notice>
    </LogPage>
  );
}
