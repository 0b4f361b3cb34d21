import { filled } from "./clean";

/**
 * Makes a table one that Markdown can hold: a header row, cells of one paragraph, no merged cells (what was merged is
 * filled up with empty ones), no table inside a table.
 */
export function cleanTable(table: HTMLTableElement): void {
  if (table.parentElement?.closest("table") != null) {
    table.replaceWith(document.createTextNode(` ${table.textContent.replace(/\s+/g, " ").trim()} `));
    return;
  }
  const grid = gridOf(Array.from(table.querySelectorAll("tr")));
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns === 0) {
    table.remove();
    return;
  }
  const rows = grid.length > 1 ? grid : [...grid, []];
  table.replaceWith(
    filled("table", [
      filled(
        "tbody",
        rows.map((row, at) => rowOf(row, columns, at === 0)),
      ),
    ]),
  );
}

function rowOf(cells: readonly (HTMLElement | null | undefined)[], columns: number, header: boolean): HTMLElement {
  const row = filled(
    "tr",
    Array.from({ length: columns }, (_, at) => {
      const cell = cells[at];
      return filled(header ? "th" : "td", [filled("p", cell == null ? [] : flat(cell))]);
    }),
  );
  if (header) row.setAttribute("data-is-header", "true");
  return row;
}

/** The cells in their columns; where a cell reaches over others stands null. */
function gridOf(rows: readonly HTMLTableRowElement[]): (HTMLElement | null | undefined)[][] {
  const grid: (HTMLElement | null | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of Array.from(row.children)) {
      if (!(cell instanceof HTMLElement)) continue;
      while (grid[y]?.[x] !== undefined) x++;
      const width = span(cell, "colspan");
      const height = Math.min(span(cell, "rowspan"), rows.length - y);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          const line = grid[y + down];
          if (line !== undefined) line[x + right] = down === 0 && right === 0 ? cell : null;
        }
      }
      x += width;
    }
  });
  return grid.filter((row) => row.length > 0);
}

/** At most a hundred: what a table asks for more is a mistake or an attack. */
function span(cell: Element, name: string): number {
  const value = Number(cell.getAttribute(name) ?? "1");
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), 100) : 1;
}

/** The content of a cell as one line: paragraphs and list items follow each other with a space. */
function flat(cell: HTMLElement): Node[] {
  const nodes: Node[] = [];
  for (const child of Array.from(cell.childNodes)) {
    if (child instanceof HTMLElement && /^(?:p|div|ul|ol|li|h[1-6]|br|blockquote|pre)$/.test(child.localName)) {
      if (nodes.length > 0) nodes.push(document.createTextNode(" "));
      nodes.push(...flat(child));
    } else if (child.textContent !== null && (child.textContent.trim() !== "" || nodes.length > 0)) {
      nodes.push(child);
    }
  }
  return nodes;
}
