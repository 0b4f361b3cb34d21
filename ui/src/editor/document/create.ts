import {
  defaultValueCtx,
  Editor,
  editorViewCtx,
  editorViewOptionsCtx,
  remarkCtx,
  remarkStringifyOptionsCtx,
  rootCtx,
  serializerCtx,
} from "@milkdown/kit/core";
import { history } from "@milkdown/kit/plugin/history";
import {
  commonmark,
  createCodeBlockInputRule,
  headingSchema,
  insertImageInputRule,
  remarkPreserveEmptyLinePlugin,
  syncHeadingIdPlugin,
} from "@milkdown/kit/preset/commonmark";
import { columnResizingPlugin, gfm, insertTableInputRule, remarkGFMPlugin } from "@milkdown/kit/preset/gfm";
import { gapCursor } from "@milkdown/kit/prose/gapcursor";
import type { EditorView } from "@milkdown/kit/prose/view";
import { SerializerState } from "@milkdown/kit/transformer";
import { $prose } from "@milkdown/kit/utils";
import { pasting } from "../paste";
import { captions } from "./caption";
import { fieldReader, fieldSchema, fieldTyping, fieldView, writeField } from "./field";
import { type FootnoteWords, footnoteNumbers, noteSchema } from "./footnote";
import { sameMeaning } from "./guard";
import { pageKeys } from "./keys";
import type { Markdown } from "./markdown";
import { type PictureWords, pictureSchema, pictureView } from "./picture";
import { taskClicks } from "./task";
import type { Vocabulary } from "./vocabulary";
import { watch, type Watcher } from "./watch";

/** What a page needs to exist. */
export type PageOptions = {
  root: HTMLElement;
  markdown: string;
  /** Attributes of the text box: its name, its language. */
  attributes: Record<string, string>;
  readOnly: boolean;
  vocabulary: Vocabulary;
  pictureAddress: (hash: string) => string;
  words: PictureWords & FootnoteWords;
  watcher: Watcher;
};

/** A page: Markdown that is shown and written as it will look. */
export type Page = {
  view: EditorView;
  /** Whether what was opened survives: false means that it must not be written from this page. */
  faithful: boolean;
  /** The text as it stands now. */
  markdown: () => string;
  /** Whether a text means the same as what stands here. */
  says: (text: string) => boolean;
  destroy: () => Promise<void>;
};

// Left out of the presets: column widths and heading ids, which Markdown cannot hold; empty lines as `<br />`; and
// typing rules for what the toolbar does not offer.
const LEFT_OUT: ReadonlySet<unknown> = new Set(
  [
    columnResizingPlugin,
    syncHeadingIdPlugin,
    remarkPreserveEmptyLinePlugin,
    insertImageInputRule,
    createCodeBlockInputRule,
    insertTableInputRule,
  ].flat(),
);

// The shell freezes Object.prototype, and Milkdown's serialiser sets a `toString` of its own by assignment, which a
// frozen one forbids. With a writable one in between it may.
Object.defineProperty(SerializerState.prototype, "toString", {
  value: () => "[object SerializerState]",
  writable: true,
  configurable: true,
});

/** Headings without an id: the window has ids of its own. */
const plainHeading = headingSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  toDOM: (node) => [`h${node.attrs.level as number}`, 0],
}));

/** Makes a page in `root`. */
export async function createPage(options: PageOptions): Promise<Page> {
  const editor = Editor.make()
    .config((ctx) => {
      ctx.set(rootCtx, options.root);
      ctx.set(defaultValueCtx, options.markdown);
      ctx.update(editorViewOptionsCtx, (previous) => ({
        ...previous,
        attributes: options.attributes,
        editable: () => !options.readOnly,
      }));
      ctx.update(remarkStringifyOptionsCtx, (previous) => ({
        ...previous,
        bullet: "-" as const,
        rule: "-" as const,
        handlers: { ...previous.handlers, field: writeField },
      }));
      ctx.set(remarkGFMPlugin.options.key, { tablePipeAlign: false, singleTilde: false });
    })
    // Before the presets: the keys of the page come first.
    .use(watch(options.watcher))
    .use(pageKeys)
    .use([...commonmark, ...gfm].filter((plugin) => !LEFT_OUT.has(plugin)))
    .use([plainHeading, pictureSchema, noteSchema, fieldSchema, fieldReader, fieldTyping].flat())
    .use(fieldView(options.vocabulary))
    .use(pictureView(options.pictureAddress, options.words))
    .use(footnoteNumbers(options.words))
    .use(captions)
    .use(history)
    .use(pasting)
    .use(taskClicks)
    .use($prose(() => gapCursor()));

  await editor.create();
  const { ctx } = editor;
  const view = ctx.get(editorViewCtx);
  const markdown = () => tidy(ctx.get(serializerCtx)(view.state.doc));
  const parse = (text: string) => ctx.get(remarkCtx).parse(text) as unknown as Markdown;
  return {
    view,
    faithful: sameMeaning(parse(options.markdown), parse(markdown())),
    markdown,
    says: (text) => sameMeaning(parse(text), parse(markdown())),
    destroy: async () => {
      await editor.destroy();
    },
  };
}

/** One line end at the end, and nothing at all for a page without words. */
function tidy(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed === "" ? "" : `${trimmed}\n`;
}
