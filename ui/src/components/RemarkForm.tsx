import { useState, type SyntheticEvent } from "react";
import type { IpcError, ReflectionKind } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { ErrorNotice } from "./ErrorNotice";
import { remarkKindOptions } from "./remarkKinds";
import { TextArea } from "./TextArea";

/**
 * Writes or changes a remark: its kind and its words. Whoever saves takes the form away when that worked; a refusal that is
 * given as `error` stands above the buttons.
 *
 * Test ids: remark-kind, remark-text, remark-save.
 */
export function RemarkForm(props: {
  onSave: (kind: ReflectionKind, text: string) => Promise<boolean>;
  onCancel: () => void;
  initial?: { kind: ReflectionKind; text: string };
  error?: IpcError | null;
  autoFocus?: boolean;
}) {
  const [kind, setKind] = useState<ReflectionKind>(props.initial?.kind ?? "waarneming");
  const [text, setText] = useState(props.initial?.text ?? "");
  const [isMissing, setMissing] = useState(false);
  const [isPending, setPending] = useState(false);

  async function save() {
    const words = text.trim();
    setMissing(words === "");
    if (words === "" || isPending) return;
    setPending(true);
    await props.onSave(kind, words);
    setPending(false);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void save();
  }

  return (
    <form className="rv-stack" noValidate onSubmit={submit}>
      <Choice
        label={t("remark-kind")}
        options={remarkKindOptions()}
        value={kind}
        onChange={setKind}
        testId="remark-kind"
      />
      <TextArea
        label={t("remark-text")}
        value={text}
        onChange={setText}
        rows={4}
        error={isMissing ? t("remark-text-missing") : null}
        isRequired
        autoFocus={props.autoFocus}
        testId="remark-text"
      />
      {props.error != null && <ErrorNotice error={props.error} />}
      <div className="rv-row">
        <Button type="submit" variant="primary" isPending={isPending} testId="remark-save">
          {t("remark-save")}
        </Button>
        <Button variant="subtle" onPress={props.onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
