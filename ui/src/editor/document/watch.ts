import { type EditorState, Plugin, PluginKey } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";

/** Who is told what happens on a page. */
export type Watcher = {
  /** The writer changed the text. Not called for what the page does to itself, such as numbering a list. */
  onEdit: () => void;
  /** The cursor moved or the text changed. */
  onState: (state: EditorState) => void;
  /** The page lost the focus. */
  onLeave: () => void;
  /** A key was pressed; true when it was one of the shortcuts of the toolbar. */
  onKey: (event: KeyboardEvent) => boolean;
};

/** Tells the watcher. */
export function watch(watcher: Watcher) {
  return $prose(() => {
    const key = new PluginKey<number>("REGIOVISIE_WATCH");
    return new Plugin<number>({
      key,
      state: {
        init: () => 0,
        apply: (transaction, edits) => {
          const own = transaction.getMeta("addToHistory") === false;
          return transaction.docChanged && !own ? edits + 1 : edits;
        },
      },
      props: {
        handleKeyDown: (_view, event) => {
          if (!watcher.onKey(event)) return false;
          // The window has shortcuts too, such as Ctrl+Z for the whole workbook; this one was for the page.
          event.stopPropagation();
          return true;
        },
        handleDOMEvents: {
          blur: () => {
            watcher.onLeave();
            return false;
          },
        },
      },
      view: () => ({
        update: (view, before) => {
          if (key.getState(view.state) !== key.getState(before)) watcher.onEdit();
          watcher.onState(view.state);
        },
      }),
    });
  });
}
