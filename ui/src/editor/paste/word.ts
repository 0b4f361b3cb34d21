import { filled, styleOf } from "./clean";

// Word writes lists as paragraphs with a style `mso-list:l0 level2 lfo1` and a mark in front, and footnotes as links
// to paragraphs at the end. Here they become lists and footnotes again.

/** Paragraphs that Word means as list items become lists. */
export function listsFromWord(body: HTMLElement): void {
  for (const paragraph of Array.from(body.querySelectorAll("p,h1,h2,h3,h4,h5,h6"))) {
    if (!paragraph.isConnected || levelOf(paragraph) === null || paragraph.localName !== "p") continue;
    const items: Element[] = [];
    for (let next: Element | null = paragraph; next !== null && isItem(next); next = next.nextElementSibling) {
      items.push(next);
    }
    const place = document.createElement("div");
    paragraph.before(place);
    place.replaceWith(...nest(items));
  }
}

function isItem(element: Element): boolean {
  return element.localName === "p" && levelOf(element) !== null;
}

/** How deep a paragraph stands in a list of Word; null when it stands in none. */
function levelOf(paragraph: Element): number | null {
  const level = /\blevel([1-9])\b/.exec(styleOf(paragraph).get("mso-list") ?? "")?.[1];
  return level === undefined ? null : Number(level);
}

function nest(paragraphs: readonly Element[]): HTMLElement[] {
  const roots: HTMLElement[] = [];
  const open: { level: number; list: HTMLElement; last: HTMLElement | null }[] = [];
  for (const paragraph of paragraphs) {
    const level = levelOf(paragraph) ?? 1;
    const ordered = takeMark(paragraph);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (current === undefined || current.level < level || current.list.localName !== (ordered ? "ol" : "ul")) {
      if (current?.level === level) open.pop();
      const parent = open.at(-1)?.last ?? null;
      const list = document.createElement(ordered ? "ol" : "ul");
      if (parent === null) roots.push(list);
      else parent.append(list);
      current = { level, list, last: null };
      open.push(current);
    }
    const item = filled("li", [filled("p", Array.from(paragraph.childNodes))]);
    current.list.append(item);
    current.last = item;
    paragraph.remove();
  }
  return roots;
}

/** Takes the mark before a list item away; whether it was a number or a letter. */
function takeMark(paragraph: Element): boolean {
  for (const span of Array.from(paragraph.querySelectorAll("span"))) {
    if (styleOf(span).get("mso-list") !== "ignore") continue;
    const mark = span.textContent.replace(/\u00a0/g, " ").trim();
    span.remove();
    return /^(?:\d+|[a-z]{1,2}|[ivxlc]+)[.)]?$/i.test(mark) && mark.toLowerCase() !== "o";
  }
  return false;
}

/** Footnotes of Word become footnotes of the page, with numbers from `free` on. */
export function notesFromWord(body: HTMLElement, free: number): void {
  const notes = body.querySelectorAll<HTMLElement>(
    'div[style*="mso-element:footnote"],div[style*="mso-element: footnote"]',
  );
  let label = free;
  for (const note of Array.from(notes)) {
    if (styleOf(note).get("mso-element") !== "footnote") continue;
    const back = note.querySelector('a[href^="#_ftnref"]');
    const number = /#_ftnref(\d+)/.exec(back?.getAttribute("href") ?? "")?.[1];
    const references = number === undefined ? [] : Array.from(body.querySelectorAll(`a[href="#_ftn${number}"]`));
    if (references.length === 0) continue;
    back?.remove();
    for (const reference of references) reference.replaceWith(tagged("sup", label, "footnote_reference", []));
    body.append(tagged("div", label, "footnote_definition", Array.from(note.childNodes)));
    note.remove();
    label++;
  }
}

function tagged(name: string, label: number, type: string, content: readonly Node[]): HTMLElement {
  const element = filled(name, content);
  element.setAttribute("data-type", type);
  element.setAttribute("data-label", String(label));
  return element;
}
