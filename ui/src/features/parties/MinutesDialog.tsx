import { useState } from "react";
import { Button, Choice, Dialog, ErrorNotice, Notice } from "@/components";
import {
  api,
  asIpcError,
  type ExportView,
  type MeetingView,
  type Profile,
  reportError,
  savePending,
  useCommand,
} from "@/ipc";
import { t } from "@/text";
import { profileOptions } from "./words";

/** Makes the verslag of a meeting in Word, and says where it stands. */
export function MinutesDialog({ meeting, onClose }: { meeting: MeetingView; onClose: () => void }) {
  const [profile, setProfile] = useState<Profile>("raad");
  const [made, setMade] = useState<ExportView | null>(null);
  const write = useCommand("exportDocuments", { quiet: true });

  async function make() {
    try {
      const folder = await api.chooseFolder();
      if (folder === null) return;
      // What is still being typed belongs in it.
      await savePending();
      const done = await write.run({ documents: ["minutes"], profile, meetings: [meeting.id] }, folder);
      setMade(done.ok ? done.data : null);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <Dialog
      title={t("minutes-title", { title: meeting.title })}
      isOpen
      onClose={onClose}
      testId="minutes-dialog"
      cancel={t("close")}
      actions={
        <Button
          variant="primary"
          icon="folder"
          onPress={() => void make()}
          isPending={write.pending}
          testId="minutes-write"
        >
          {t("minutes-write")}
        </Button>
      }
    >
      {meeting.confidential && (
        <Notice kind="warning" testId="minutes-confidential">
          <p>{t("minutes-confidential")}</p>
        </Notice>
      )}
      <Choice
        label={t("minutes-profile")}
        options={profileOptions()}
        value={profile}
        onChange={(next) => {
          setProfile(next);
          setMade(null);
        }}
        cards
        testId="minutes-profile"
      />
      {write.error !== null && <ErrorNotice error={write.error} onDismiss={write.clear} />}
      <div role="status">{made !== null && <Made made={made} />}</div>
    </Dialog>
  );
}

function Made({ made }: { made: ExportView }) {
  const open = useCommand("openPath");
  const isMade = made.files.length > 0;
  return (
    <Notice
      kind={isMade ? "ok" : "warning"}
      title={isMade ? t("minutes-made") : t("minutes-not-made")}
      testId="minutes-made"
    >
      <ul className="rv-plain-list">
        {made.files.map((file, index) => (
          <li key={file} className="rv-row rv-gap-s">
            <span className="rv-minutes__file">{file}</span>
            <Button small onPress={() => void open.run(file)} testId={`minutes-open-${index}`}>
              {t("minutes-open")}
            </Button>
          </li>
        ))}
      </ul>
      {made.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Notice>
  );
}
