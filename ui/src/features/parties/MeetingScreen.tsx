import { useState } from "react";
import type { ScreenProps } from "@/app/route";
import { navigate } from "@/app/router";
import { Button, Dialog, ErrorNotice, Page, View } from "@/components";
import { type MeetingView, useCommand, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { MeetingContributions } from "./MeetingContributions";
import { MeetingFacts } from "./MeetingFacts";
import { kindText } from "./words";
import "./parties.css";

/** One meeting: its facts, which save themselves, and its input. */
export default function MeetingScreen({ params }: ScreenProps) {
  const meeting = useView("meeting", params.id ?? "");
  const readOnly = useReadOnly();
  const [isRemoving, setRemoving] = useState(false);
  const data = meeting.data;

  return (
    <Page
      title={data?.title ?? t("meeting-word")}
      lead={
        data === undefined ? undefined : t("meeting-lead", { kind: kindText(data.kind), date: formatDate(data.date) })
      }
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("meetings-tab"), to: "/betrokkenen/bijeenkomsten" },
      ]}
      testId="meeting-screen"
      actions={
        !readOnly &&
        data !== undefined && (
          <Button small variant="subtle" icon="remove" onPress={() => setRemoving(true)} testId="meeting-remove">
            {t("meeting-remove")}
          </Button>
        )
      }
    >
      <View query={meeting}>
        {(view) => (
          <div className="rv-stack rv-gap-l">
            <MeetingFacts key={view.id} meeting={view} readOnly={readOnly} />
            <MeetingContributions meeting={view} readOnly={readOnly} />
          </div>
        )}
      </View>
      {isRemoving && data !== undefined && <RemoveMeetingDialog meeting={data} onClose={() => setRemoving(false)} />}
    </Page>
  );
}

function RemoveMeetingDialog(props: { meeting: MeetingView; onClose: () => void }) {
  const remove = useCommand("removeMeeting", { quiet: true });
  async function apply() {
    if ((await remove.run(props.meeting.id)).ok) navigate("/betrokkenen/bijeenkomsten", { replace: true });
  }
  return (
    <Dialog
      title={t("meeting-remove-title", { title: props.meeting.title })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      size="small"
      cancel={t("cancel")}
      actions={
        <Button
          variant="danger"
          onPress={() => void apply()}
          isPending={remove.pending}
          testId="meeting-remove-confirm"
        >
          {t("meeting-remove")}
        </Button>
      }
    >
      <p>{t("meeting-remove-text", { count: props.meeting.contributions.length })}</p>
      <p>{t("meeting-remove-undo")}</p>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
    </Dialog>
  );
}
