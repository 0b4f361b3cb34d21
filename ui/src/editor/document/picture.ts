import { imageSchema } from "@milkdown/kit/preset/commonmark";
import { $view } from "@milkdown/kit/utils";

// Pictures live in the workbook and are called `afbeelding:HASH`; the window shows them through the program's own
// protocol. A picture from outside is never fetched: its description stands in its place.

/** What the address of a picture of the workbook starts with. */
export const PICTURE_PREFIX = "afbeelding:";

/** The words around a picture; the page knows no language of its own. */
export type PictureWords = { missing: string; outside: string };

/** A picture on the clipboard keeps its own name, not the address under which it is shown; others are not taken. */
export const pictureSchema = imageSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  parseDOM: [
    {
      tag: "img[data-source]",
      getAttrs: (dom) => {
        const source = dom.dataset.source ?? "";
        if (!source.startsWith(PICTURE_PREFIX)) return false;
        return { src: source, alt: dom.getAttribute("alt") ?? "", title: dom.getAttribute("title") ?? "" };
      },
    },
  ],
  toDOM: (node) => {
    const { src, alt, title } = node.attrs as { src: string; alt: string; title: string };
    return ["img", { "data-source": src, alt, title }];
  },
  // A picture without a title has null there; the preset would refuse it and lose the picture.
  parseMarkdown: {
    match: ({ type }) => type === "image",
    runner: (state, node, type) => {
      state.addNode(type, { src: text(node.url), alt: text(node.alt), title: text(node.title) });
    },
  },
}));

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Shows a picture; one without a description says so. */
export function pictureView(address: (hash: string) => string, words: PictureWords) {
  return $view(imageSchema.node, () => (node) => {
    const { src, alt, title } = node.attrs as { src: string; alt: string; title: string };
    const dom = document.createElement("span");
    dom.className = "picture";
    dom.contentEditable = "false";
    if (src.startsWith(PICTURE_PREFIX)) {
      const picture = document.createElement("img");
      picture.src = address(src.slice(PICTURE_PREFIX.length));
      picture.alt = alt;
      picture.draggable = false;
      if (title !== "") picture.title = title;
      dom.append(picture);
      if (alt.trim() === "") dom.append(remark(words.missing));
    } else {
      dom.classList.add("picture-outside");
      dom.append(remark(`${words.outside} ${alt}`.trim()));
    }
    return { dom, ignoreMutation: () => true };
  });
}

function remark(words: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "picture-remark";
  span.textContent = words;
  return span;
}
