import { type RefObject, useEffect, useRef, useState } from "react";
import { imageAddress } from "@/ipc";
import { t } from "@/text";
import { createPage, type Page } from "./document/create";
import { type Look, lookOf, plainLook, sameLook } from "./document/look";
import type { Vocabulary } from "./document/vocabulary";
import type { Autosave } from "./save/Autosave";

/** What a page is made of. */
export type PageSource = {
  host: RefObject<HTMLDivElement | null>;
  /** The text when it opened; a change makes no difference, a new page does. */
  text: string;
  label: string;
  describedBy: string;
  id: string;
  readOnly: boolean;
  vocabulary: Vocabulary;
  autosave: Autosave;
  /** A shortcut of the toolbar; true when it was one. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The page is there, or with null: it would lose something of this text. */
  onOpen: (page: Page | null) => void;
};

/** Makes the page when the screen opens and takes it down when it closes; nothing typed is lost in between. */
export function usePage(source: PageSource): { page: Page | null; look: Look } {
  const [page, setPage] = useState<Page | null>(null);
  const [look, setLook] = useState<Look>(plainLook);
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });

  useEffect(() => {
    const { host, text, label, describedBy, id, readOnly, vocabulary, autosave } = latest.current;
    if (host.current === null) return;
    let isGone = false;
    let made: Page | null = null;
    const root = host.current.appendChild(document.createElement("div"));

    const making = createPage({
      root,
      markdown: text,
      attributes: {
        id,
        class: "rv-text",
        lang: "nl",
        spellcheck: "true",
        "aria-label": label,
        "aria-multiline": "true",
        "aria-describedby": describedBy,
        "aria-readonly": String(readOnly),
        "data-testid": "editor-text",
      },
      readOnly,
      vocabulary,
      pictureAddress: imageAddress,
      words: {
        missing: t("editor-picture-no-alt"),
        outside: t("editor-picture-outside"),
        note: (number) => t("editor-footnote-note", { number }),
        unused: t("editor-footnote-unused"),
      },
      watcher: {
        onEdit: () => {
          const current = made;
          if (current !== null) autosave.changed(current.markdown);
        },
        onState: (state) => setLook((before) => (sameLook(before, lookOf(state)) ? before : lookOf(state))),
        onLeave: () => void autosave.flush(),
        onKey: (event) => latest.current.onKey(event),
      },
    }).catch(() => null);

    void making.then((opened) => {
      if (isGone) {
        void opened?.destroy();
      } else if (opened?.faithful === true) {
        made = opened;
        setPage(opened);
        setLook(lookOf(opened.view.state));
        latest.current.onOpen(opened);
      } else {
        void opened?.destroy();
        latest.current.onOpen(null);
      }
    });

    return () => {
      isGone = true;
      if (made !== null) {
        void autosave.flush();
        void made.destroy();
        made = null;
        setPage(null);
      }
      root.remove();
    };
  }, []);

  return { page, look };
}
