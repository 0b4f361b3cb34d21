import { Plugin, PluginKey } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";
import { freeLabel } from "../document/footnote";
import { cleanHtml } from "./clean";
import { plainSlice } from "./plain";

/** What happens with what is pasted: from Word and the web without form, from the page itself as it is. */
export const pasting = $prose(
  () =>
    new Plugin({
      key: new PluginKey("REGIOVISIE_PASTING"),
      props: {
        transformPastedHTML: (html, view) => cleanHtml(html, Number(freeLabel(view.state.doc))),
        clipboardTextParser: (text, _context, _plain, view) => plainSlice(text, view.state.schema),
        handleDrop: (_view, event) => (event.dataTransfer?.files.length ?? 0) > 0,
      },
    }),
);
