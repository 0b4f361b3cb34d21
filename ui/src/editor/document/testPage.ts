import { createPage, type Page } from "./create";
import { Vocabulary } from "./vocabulary";
import type { Watcher } from "./watch";

const pages: Page[] = [];

/** A page for tests. */
export async function openPage(markdown: string, watcher: Partial<Watcher> = {}): Promise<Page> {
  const page = await createPage({
    root: document.body.appendChild(document.createElement("div")),
    markdown,
    attributes: { "aria-label": "text" },
    readOnly: false,
    vocabulary: new Vocabulary({ field: String, table: "", tableTip: "", unknown: String }),
    pictureAddress: (hash) => `http://afbeelding.localhost/${hash}`,
    words: { missing: "missing", outside: "outside", note: (number) => `note ${number}`, unused: "unused" },
    watcher: {
      onEdit: () => undefined,
      onState: () => undefined,
      onLeave: () => undefined,
      onKey: () => false,
      ...watcher,
    },
  });
  pages.push(page);
  return page;
}

/** Takes the pages of a test down. */
export async function closePages(): Promise<void> {
  await Promise.all(pages.map((page) => page.destroy()));
  pages.length = 0;
  document.body.replaceChildren();
}
