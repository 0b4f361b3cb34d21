import type { Node } from "@milkdown/kit/prose/model";
import { Plugin, PluginKey } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";

// A paragraph "Tabel: ..." above a table and "Figuur: ..." below a picture is printed as their caption; on the page it
// looks like one. The text stays as it is.

const caption = /^(?:Tabel|Figuur): /;

/** Shows captions as captions. */
export const captions = $prose(() => {
  const key = new PluginKey<DecorationSet>("REGIOVISIE_CAPTIONS");
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => draw(state.doc),
      apply: (transaction, drawn) => (transaction.docChanged ? draw(transaction.doc) : drawn),
    },
    props: { decorations: (state) => key.getState(state) },
  });
});

function draw(doc: Node): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((node, offset) => {
    if (node.type.name !== "paragraph" || !caption.test(node.firstChild?.text ?? "")) return;
    decorations.push(Decoration.node(offset, offset + node.nodeSize, { class: "caption" }));
  });
  return DecorationSet.create(doc, decorations);
}
