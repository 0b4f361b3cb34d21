import { cleanTable } from "./table";
import { listsFromWord, notesFromWord } from "./word";

// What is pasted keeps its meaning (headings, lists, tables, links, bold and italic, footnotes of Word) and loses the
// rest: fonts, colours, pictures from outside, scripts. The schema of the page is the second sieve.

const DROPPED =
  "script,style,meta,link,title,xml,object,embed,iframe,video,audio,canvas,svg,form,input,button,select,textarea,head,noscript,template";
const SAFE = /^(?:https?:|mailto:|tel:)/i;

/** HTML from the clipboard as HTML that the page can take. `freeLabel`: the first footnote number that is free. */
export function cleanHtml(html: string, freeLabel: number): string {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  dropComments(body);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  notesFromWord(body, freeLabel);
  listsFromWord(body);
  for (const element of body.querySelectorAll("*")) element.replaceWith(...cleaned(element));
  for (const table of body.querySelectorAll("table")) cleanTable(table);
  return body.innerHTML;
}

function dropComments(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** What an element becomes: itself with less, another element, or only its content. */
function cleaned(element: Element): Node[] {
  const content = Array.from(element.childNodes);
  switch (element.localName) {
    case "a":
      return link(element, content);
    case "img":
      return element.getAttribute("data-source")?.startsWith("afbeelding:") === true ? [element] : [];
    case "b":
    case "i":
    case "span":
    case "font":
    case "u":
    case "ins":
    case "small":
    case "big":
      return marked(element, content);
    case "p":
      return [titled(element, content)];
    case "center":
    case "section":
    case "article":
    case "main":
    case "header":
    case "footer":
    case "figure":
      return [filled("div", content)];
    default:
      strip(element);
      return element.localName.includes(":") ? content : [element];
  }
}

function link(element: Element, content: Node[]): Node[] {
  const address = element.getAttribute("href")?.trim() ?? "";
  if (!SAFE.test(address) || content.length === 0) return content;
  const anchor = filled("a", content);
  anchor.setAttribute("href", address);
  return [anchor];
}

/** Bold, italic and struck through, whether they stand as elements or as styles. */
function marked(element: Element, content: Node[]): Node[] {
  if (element.hasAttribute("data-field") || element.getAttribute("data-type") === "hardbreak") return [element];
  const style = styleOf(element);
  const weight = style.get("font-weight") ?? "";
  const plain = weight === "normal" || weight === "400";
  const marks: string[] = [];
  if (!plain && (element.localName === "b" || weight === "bold" || Number(weight) >= 600)) marks.push("strong");
  const slant = style.get("font-style") ?? "";
  if ((element.localName === "i" && slant !== "normal") || slant === "italic") marks.push("em");
  if ((style.get("text-decoration") ?? "").includes("line-through")) marks.push("del");
  return marks.reduce<Node[]>((inner, mark) => [filled(mark, inner)], content);
}

/** A paragraph; the title of a Word document is a heading. */
function titled(element: Element, content: Node[]): Node {
  const heading = /\b(?:MsoTitle|Title|Titel)\b/.test(element.className) ? "h1" : "p";
  return filled(heading, content);
}

const KEPT: ReadonlySet<string> = new Set([
  "colspan",
  "rowspan",
  "start",
  "href",
  "data-type",
  "data-label",
  "data-field",
  "data-source",
  "data-is-header",
  "data-item-type",
  "data-list-type",
  "data-checked",
  "data-spread",
  "data-pm-slice",
  "alt",
  "title",
]);

function strip(element: Element): void {
  for (const { name } of Array.from(element.attributes)) {
    if (!KEPT.has(name)) element.removeAttribute(name);
  }
}

/** The styles of an element as they were written; read as text, so that no content security policy is in the way. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute("style") ?? "").split(";").map((declaration) => declaration.split(":"));
  return new Map(
    declarations.map(([name, ...value]) => [(name ?? "").trim().toLowerCase(), value.join(":").trim().toLowerCase()]),
  );
}

/** A new element with this content. */
export function filled(name: string, content: readonly Node[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
