import { useState, type SyntheticEvent } from "react";
import { Button, ErrorNotice, TextArea } from "@/components";
import { useCommand, type RemarkLineView } from "@/ipc";
import { t } from "@/text";

/** The reply of the region, in place. An empty one takes an earlier reply away. */
export function ReplyForm(props: { remark: RemarkLineView; onClose: () => void }) {
  const { remark } = props;
  const [text, setText] = useState(remark.reply);
  const [isMissing, setMissing] = useState(false);
  const reply = useCommand("replyRemark", { quiet: true });

  async function save() {
    const words = text.trim();
    const isEmpty = words === "" && remark.reply === "";
    setMissing(isEmpty);
    if (isEmpty || reply.pending) return;
    if ((await reply.run(remark.id, words)).ok) props.onClose();
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void save();
  }

  return (
    <form className="rv-stack rv-gap-s" noValidate onSubmit={submit}>
      <TextArea
        label={t("remark-reply-text")}
        description={remark.reply === "" ? undefined : t("remark-reply-text-help")}
        value={text}
        onChange={setText}
        error={isMissing ? t("remark-reply-missing") : null}
        autoFocus
        testId="remark-reply-text"
      />
      {reply.error !== null && <ErrorNotice error={reply.error} />}
      <div className="rv-row">
        <Button type="submit" variant="primary" small isPending={reply.pending} testId="remark-reply-save">
          {t("remark-reply-save")}
        </Button>
        <Button small variant="subtle" onPress={props.onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
