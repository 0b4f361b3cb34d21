import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FieldView, LiveTableView } from "@/ipc";
import { t } from "@/text";
import type { Page } from "./document/create";
import { Vocabulary } from "./document/vocabulary";
import { PageEditor } from "./PageEditor";
import { PlainEditor } from "./PlainEditor";
import { Autosave, type SaveState } from "./save/Autosave";
import { SaveFailure } from "./SaveFailure";
import { SaveStatus } from "./SaveStatus";
import "./editor.css";

/** Long enough for the answer to a save of our own to arrive before a text counts as changed elsewhere. */
const SETTLE = 150;

/**
 * Writes one text: as a page, or as plain text when the page would lose something of it.
 *
 * Give it a `key` per text. It saves itself through `save`; when `body` changes elsewhere (undo, a restored version)
 * it follows, unless something typed here still waits.
 */
export function MarkdownEditor(props: {
  body: string;
  save: (body: string) => Promise<unknown>;
  /** What is being written; the name of the text box. */
  label: string;
  /** Whether the program itself thinks that the text survives the page. */
  editable: boolean;
  readOnly?: boolean;
  fields: FieldView[];
  tables: LiveTableView[];
  addPicture: () => Promise<string | null>;
  heading?: ReactNode;
}) {
  const { body, save } = props;
  const [autosave] = useState(() => new Autosave(body, save));
  const [vocabulary] = useState(
    () =>
      new Vocabulary({
        field: (title) => t("editor-chip-field", { title }),
        table: t("editor-chip-table"),
        tableTip: t("editor-chip-table-tip"),
        unknown: (name) => t("editor-chip-unknown", { name }),
      }),
  );
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [opened, setOpened] = useState({ text: body, generation: 0, isLossy: false });
  const page = useRef<Page | null>(null);

  useEffect(() => {
    autosave.listen(setState);
    return () => {
      autosave.listen(null);
      void autosave.flush();
    };
  }, [autosave]);

  useEffect(() => {
    if (same(body, autosave.stored)) return;
    const timer = setTimeout(() => {
      if (!autosave.isClean || same(body, autosave.stored)) return;
      autosave.adopt(body);
      if (page.current?.says(body) === true) return;
      page.current = null;
      setOpened((before) => ({ text: body, generation: before.generation + 1, isLossy: false }));
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [body, autosave]);

  const readOnly = props.readOnly ?? false;
  const status = readOnly ? null : <SaveStatus state={state} />;
  const failure =
    state.kind === "failed" ? <SaveFailure error={state.error} onRetry={() => void autosave.flush()} /> : null;
  if (!props.editable || opened.isLossy) {
    return (
      <PlainEditor
        key={opened.generation}
        text={opened.text}
        label={props.label}
        readOnly={readOnly}
        autosave={autosave}
        status={status}
        failure={failure}
      />
    );
  }
  return (
    <PageEditor
      key={opened.generation}
      text={opened.text}
      label={props.label}
      readOnly={readOnly}
      fields={props.fields}
      tables={props.tables}
      vocabulary={vocabulary}
      autosave={autosave}
      addPicture={props.addPicture}
      status={status}
      failure={failure}
      heading={props.heading}
      onOpen={(made) => {
        page.current = made;
        if (made === null) setOpened((before) => ({ ...before, isLossy: true }));
      }}
    />
  );
}

function same(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, "\n").trimEnd() === other.replace(/\r\n?/g, "\n").trimEnd();
}
