import { useState } from "react";
import type { ScreenProps } from "@/app/route";
import { navigate } from "@/app/router";
import { Button, Dialog, ErrorNotice, Notice, Page, View } from "@/components";
import { type MeetingView, useCommand, useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { MeetingContributions } from "./MeetingContributions";
import { MeetingFacts } from "./MeetingFacts";
import { MinutesDialog } from "./MinutesDialog";
import { isBegun } from "./useLogDraft";
import { kindText } from "./words";
import "./parties.css";
import "./meetings.css";

/** One meeting: its facts, which save themselves, and its input once it was held. */
export default function MeetingScreen({ params }: ScreenProps) {
  const meeting = useView("meeting", params.id ?? "");
  const readOnly = useReadOnly();
  const data = meeting.data;

  return (
    <Page
      title={data?.title ?? t("meeting-word")}
      lead={data === undefined ? undefined : leadOf(data)}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("meetings-tab"), to: "/betrokkenen/bijeenkomsten" },
      ]}
      testId="meeting-screen"
      actions={data !== undefined && <Actions meeting={data} readOnly={readOnly} />}
    >
      <View query={meeting}>
        {(view) => (
          <div className="rv-stack rv-gap-l">
            {view.notes_on_privacy.length > 0 && (
              <Notice kind="warning" testId="meeting-privacy">
                {view.notes_on_privacy.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </Notice>
            )}
            <MeetingFacts key={view.id} meeting={view} readOnly={readOnly} />
            {view.held ? <MeetingContributions meeting={view} readOnly={readOnly} /> : <p>{t("meeting-not-held")}</p>}
          </div>
        )}
      </View>
    </Page>
  );
}

function leadOf({ kind, date, held }: MeetingView): string {
  const words = { kind: kindText(kind), date: formatDate(date) };
  return held ? t("meeting-lead", words) : t("meeting-lead-planned", words);
}

/** What can be done with a meeting: log what was planned, make the verslag of what was held, take it away. */
function Actions({ meeting, readOnly }: { meeting: MeetingView; readOnly: boolean }) {
  const workbook = useView("workbook").data?.path ?? "";
  const [open, setOpen] = useState<"remove" | "minutes" | null>(null);
  return (
    <>
      {meeting.held && (
        <Button small icon="documents" onPress={() => setOpen("minutes")} testId="meeting-minutes">
          {t("minutes-make")}
        </Button>
      )}
      {!readOnly && !meeting.held && (
        <Button
          variant="primary"
          onPress={() => navigate(`/betrokkenen/bijeenkomst/nieuw?gepland=${meeting.id}`)}
          testId="meeting-log"
        >
          {isBegun(workbook, meeting.id) ? t("meeting-log-on") : t("meeting-log")}
        </Button>
      )}
      {!readOnly && (
        <Button small variant="subtle" icon="remove" onPress={() => setOpen("remove")} testId="meeting-remove">
          {t("meeting-remove")}
        </Button>
      )}
      {open === "remove" && <RemoveMeetingDialog meeting={meeting} onClose={() => setOpen(null)} />}
      {open === "minutes" && <MinutesDialog meeting={meeting} onClose={() => setOpen(null)} />}
    </>
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
