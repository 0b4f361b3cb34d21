import { type ReactNode, useState } from "react";
import { Notice, TextArea } from "@/components";
import { t } from "@/text";
import type { Autosave } from "./save/Autosave";

/** A text that the page cannot hold without loss: shown as it is, letter by letter, and saved as it is. */
export function PlainEditor(props: {
  text: string;
  label: string;
  readOnly: boolean;
  autosave: Autosave;
  status: ReactNode;
  failure: ReactNode;
}) {
  const [text, setText] = useState(props.text);
  return (
    <div className="rv-editor rv-editor--plain" data-testid="editor-plain">
      <Notice kind="info" title={t("editor-plain-title")} testId="editor-plain-why">
        <p>{t("editor-plain-why")}</p>
        <p>{t("editor-plain-what")}</p>
      </Notice>
      {props.failure ?? <div className="rv-editor__status">{props.status}</div>}
      <TextArea
        label={props.label}
        value={text}
        onChange={(next) => {
          setText(next);
          props.autosave.changed(() => next);
        }}
        onBlur={() => void props.autosave.flush()}
        isReadOnly={props.readOnly}
        rows={18}
        testId="editor-plain-text"
      />
    </div>
  );
}
