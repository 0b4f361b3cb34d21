import { useState } from "react";
import { Button, RemarkCard, RemarkForm } from "@/components";
import { useCommand, type RemarkLineView } from "@/ipc";
import { t } from "@/text";
import { RemoveRemarkDialog } from "./RemoveRemarkDialog";
import { ReplyForm } from "./ReplyForm";

/** One remark with what can be done with it, in place. */
export function RemarkItem(props: {
  remark: RemarkLineView;
  canChange: boolean;
  canReply: boolean;
  /** In a copy for reflection: removing there does not remove in the workbook of the region. */
  isCopy: boolean;
}) {
  const { remark } = props;
  const [doing, setDoing] = useState<"edit" | "reply" | "remove" | null>(null);
  const save = useCommand("saveRemark", { quiet: true });
  const close = () => setDoing(null);

  if (doing === "edit") {
    return (
      <div className="rv-remark" data-testid={`remark-${remark.id}`}>
        <RemarkForm
          initial={{ kind: remark.kind, text: remark.text }}
          onSave={async (kind, text) => {
            const { id, catalogue, group, check } = remark;
            const done = await save.run({ id, catalogue, group, check, kind, text });
            if (done.ok) close();
            return done.ok;
          }}
          onCancel={() => {
            save.clear();
            close();
          }}
          error={save.error}
          autoFocus
        />
      </div>
    );
  }

  return (
    <>
      <RemarkCard remark={remark} showAbout={remark.check !== null}>
        {doing === "reply" ? (
          <ReplyForm remark={remark} onClose={close} />
        ) : (
          (props.canReply || props.canChange) && (
            <div className="rv-row">
              {props.canReply && (
                <Button small onPress={() => setDoing("reply")} testId={`remark-reply-${remark.id}`}>
                  {remark.reply === "" ? t("remark-reply") : t("remark-reply-change")}
                </Button>
              )}
              {props.canChange && (
                <>
                  <Button
                    small
                    variant="subtle"
                    icon="edit"
                    onPress={() => setDoing("edit")}
                    testId={`remark-edit-${remark.id}`}
                  >
                    {t("remark-edit")}
                  </Button>
                  <Button
                    small
                    variant="subtle"
                    icon="remove"
                    onPress={() => setDoing("remove")}
                    testId={`remark-remove-${remark.id}`}
                  >
                    {t("remark-remove")}
                  </Button>
                </>
              )}
            </div>
          )
        )}
      </RemarkCard>
      {doing === "remove" && <RemoveRemarkDialog remark={remark} isCopy={props.isCopy} onClose={close} />}
    </>
  );
}
