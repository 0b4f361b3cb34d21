import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Command } from "@milkdown/kit/prose/state";
import { redo, undo } from "@milkdown/kit/prose/history";
import { type FieldView, imageAddress, type LiveTableView } from "@/ipc";
import { t } from "@/text";
import { describePicture, insertPicture, linkAt, list, perform, removeLink, setLink } from "./document/commands";
import type { Page } from "./document/create";
import { insertFootnote } from "./document/footnote";
import { PICTURE_PREFIX } from "./document/picture";
import type { Vocabulary } from "./document/vocabulary";
import { LinkDialog } from "./LinkDialog";
import { PictureDialog } from "./PictureDialog";
import type { Autosave } from "./save/Autosave";
import { Toolbar } from "./toolbar/Toolbar";
import { usePage } from "./usePage";

type Question =
  | { kind: "link"; href: string; words: string | null; isNew: boolean }
  | { kind: "picture"; source: string; alt: string; isNew: boolean };

/** The page with its toolbar. */
export function PageEditor(props: {
  text: string;
  label: string;
  readOnly: boolean;
  fields: FieldView[];
  tables: LiveTableView[];
  vocabulary: Vocabulary;
  autosave: Autosave;
  /** Asks the user for a picture and stores it; null when there is none. */
  addPicture: () => Promise<string | null>;
  /** Whether all is saved, in a few words. */
  status: ReactNode;
  /** Why it could not be saved, in its own box. */
  failure: ReactNode;
  /** Stands at the top of the paper, such as the printed title. */
  heading?: ReactNode;
  onOpen: (page: Page | null) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const id = useId();
  const helpId = useId();
  const [question, setQuestion] = useState<Question | null>(null);

  const { page, look } = usePage({
    host,
    id,
    text: props.text,
    label: props.label,
    describedBy: helpId,
    readOnly: props.readOnly,
    vocabulary: props.vocabulary,
    autosave: props.autosave,
    onOpen: props.onOpen,
    onKey: (event) => shortcut(event),
  });
  const view = page?.view ?? null;

  useEffect(() => props.vocabulary.set(props.fields, props.tables), [props.vocabulary, props.fields, props.tables]);

  function act(command: Command) {
    if (view === null || props.readOnly) return;
    perform(view, command);
    // A menu gives the focus back to its button when it closes; the writer goes on in the text.
    setTimeout(() => view.focus(), 40);
  }

  function answer(command: Command) {
    setQuestion(null);
    act(command);
  }

  function close() {
    setQuestion(null);
    setTimeout(() => view?.focus(), 40);
  }

  function askLink() {
    if (view === null || props.readOnly) return;
    const { state } = view;
    const link = linkAt(state);
    const { from, to, empty } = state.selection;
    const words = link?.text ?? (empty ? null : state.doc.textBetween(from, to, " "));
    setQuestion({ kind: "link", href: link?.href ?? "", words, isNew: link === null });
  }

  async function askPicture() {
    if (view === null || props.readOnly) return;
    if (look.picture !== null) {
      const source = String(view.state.doc.nodeAt(view.state.selection.from)?.attrs.src);
      setQuestion({ kind: "picture", source, alt: look.picture, isNew: false });
      return;
    }
    const source = await props.addPicture();
    if (source !== null) setQuestion({ kind: "picture", source, alt: "", isNew: true });
  }

  function shortcut(event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Escape" || (event.altKey && event.key === "F10")) {
      toolbar.current?.querySelector<HTMLElement>("button")?.focus();
      return toolbar.current !== null;
    }
    if (!control || view === null || props.readOnly) return false;
    if (key === "z" && !event.altKey) return (event.shiftKey ? redo : undo)(view.state, view.dispatch) || true;
    if (key === "y") return redo(view.state, view.dispatch) || true;
    if (key === "k" && event.shiftKey) {
      askLink();
      return true;
    }
    if (key === "l" && event.shiftKey) return perform(view, list("bullet_list")) || true;
    if (key === "f" && event.altKey) return perform(view, insertFootnote) || true;
    return false;
  }

  return (
    <div className="rv-editor" data-testid="editor">
      <div className="rv-editor__bar">
        {!props.readOnly && (
          <Toolbar
            look={look}
            fields={props.fields}
            tables={props.tables}
            onCommand={act}
            onLink={askLink}
            onPicture={() => void askPicture()}
            controls={id}
            toolbarRef={toolbar}
            status={props.failure === null && <div className="rv-editor__status">{props.status}</div>}
          />
        )}
        {props.failure}
      </div>
      <div className="rv-desk">
        <div className="rv-paper" data-ready={page !== null} data-testid="editor-page">
          {props.heading}
          <div ref={host} />
        </div>
      </div>
      <p id={helpId} className="rv-visually-hidden">
        {t("editor-help")}
      </p>
      {question?.kind === "link" && (
        <LinkDialog
          href={question.href}
          words={question.words}
          onSet={(href, words) => answer(setLink(href, words))}
          onRemove={question.isNew ? null : () => answer(removeLink)}
          onClose={close}
        />
      )}
      {question?.kind === "picture" && (
        <PictureDialog
          address={imageAddress(question.source.slice(PICTURE_PREFIX.length))}
          alt={question.alt}
          isNew={question.isNew}
          onSet={(alt) => answer(question.isNew ? insertPicture(question.source, alt) : describePicture(alt))}
          onClose={close}
        />
      )}
    </div>
  );
}
