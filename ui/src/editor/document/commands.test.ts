import type { Command } from "@milkdown/kit/prose/state";
import { TextSelection } from "@milkdown/kit/prose/state";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  asAddress,
  heading,
  insertField,
  insertLiveTable,
  insertPicture,
  linkAt,
  list,
  quote,
  setLink,
  toggle,
} from "./commands";
import type { Page } from "./create";
import { insertFootnote, removeEmptyNote } from "./footnote";
import { lookOf } from "./look";
import { addColumn, addRow, insertTable, removeColumn, removeRow } from "./tables";
import { closePages, openPage } from "./testPage";

afterEach(closePages);

/** Selects the first place where these words stand. */
function select(page: Page, words: string): void {
  page.view.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (at < 0) return;
    const { doc, tr } = page.view.state;
    page.view.dispatch(tr.setSelection(TextSelection.create(doc, position + at, position + at + words.length)));
  });
}

function caretAfter(page: Page, words: string): void {
  select(page, words);
  const { tr, doc, selection } = page.view.state;
  page.view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)));
}

function run(page: Page, command: Command): boolean {
  return command(page.view.state, page.view.dispatch, page.view);
}

describe("the buttons of the toolbar", () => {
  it("make and unmake a heading", async () => {
    const page = await openPage("Woorden\n");
    select(page, "Woorden");
    run(page, heading(2));
    expect(page.markdown()).toBe("## Woorden\n");
    expect(lookOf(page.view.state).heading).toBe(2);
    run(page, heading(2));
    expect(page.markdown()).toBe("Woorden\n");
  });

  it("make words bold and italic", async () => {
    const page = await openPage("Een woord hier\n");
    select(page, "woord");
    run(page, toggle("strong"));
    expect(page.markdown()).toBe("Een **woord** hier\n");
    expect(lookOf(page.view.state).strong).toBe(true);
    run(page, toggle("emphasis"));
    expect(page.markdown()).toBe("Een ***woord*** hier\n");
  });

  it("turn paragraphs into a list, into the other kind, and back", async () => {
    const page = await openPage("een\n\ntwee\n");
    const { doc, tr } = page.view.state;
    page.view.dispatch(tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)));
    run(page, list("bullet_list"));
    expect(page.markdown()).toMatch(/^- een\n\n?- twee\n$/);
    run(page, list("ordered_list"));
    expect(page.markdown()).toMatch(/^1\. een\n\n?2\. twee\n$/);
    run(page, list("bullet_list"));
    expect(page.markdown()).toMatch(/^- een\n\n?- twee\n$/);
    run(page, list("bullet_list"));
    expect(page.markdown()).toBe("een\n\ntwee\n");
  });

  it("quote and unquote", async () => {
    const page = await openPage("woord\n");
    run(page, quote);
    expect(page.markdown()).toBe("> woord\n");
    run(page, quote);
    expect(page.markdown()).toBe("woord\n");
  });

  it("put in a field and a table from the workbook", async () => {
    const page = await openPage("In  wonen mensen.\n\nEinde.\n");
    caretAfter(page, "In ");
    run(page, insertField("regio.naam"));
    expect(page.markdown()).toBe("In {{regio.naam}} wonen mensen.\n\nEinde.\n");
    caretAfter(page, "wonen");
    run(page, insertLiveTable("tabel:functies"));
    expect(page.markdown()).toContain("wonen mensen.\n\n{{tabel:functies}}\n");
    expect(page.markdown()).toMatch(/Einde\.\n$/);
  });

  it("put in a picture that carries its description", async () => {
    const page = await openPage("Zie \n");
    run(page, insertPicture("afbeelding:0a1b", "De kaart"));
    expect(page.markdown()).toContain("![De kaart](afbeelding:0a1b)");
  });

  it("put a link on words and change where it goes", async () => {
    const page = await openPage("Zie de VNG nu\n");
    select(page, "de VNG");
    run(page, setLink("https://vng.nl", ""));
    expect(page.markdown()).toBe("Zie [de VNG](https://vng.nl) nu\n");
    caretAfter(page, "de V");
    expect(linkAt(page.view.state)?.text).toBe("de VNG");
    run(page, setLink("https://vng.nl/jeugd", ""));
    expect(page.markdown()).toBe("Zie [de VNG](https://vng.nl/jeugd) nu\n");
  });

  it("know an address when they see one", () => {
    expect(asAddress("vng.nl/jeugd")).toBe("https://vng.nl/jeugd");
    expect(asAddress("griffie@zilverdam.nl")).toBe("mailto:griffie@zilverdam.nl");
    expect(asAddress("javascript:alert(1)")).toBeNull();
    expect(asAddress("twee woorden")).toBeNull();
  });
});

describe("footnotes", () => {
  it("get a free label, a number as printed, and can be taken away", async () => {
    const page = await openPage("Een.[^4] Twee.\n\n[^4]: De vierde.\n");
    caretAfter(page, " Twee.");
    expect(run(page, insertFootnote)).toBe(true);
    page.view.dispatch(page.view.state.tr.insertText("Nieuw."));
    expect(page.markdown()).toBe("Een.[^4] Twee.[^5]\n\n[^4]: De vierde.\n\n[^5]: Nieuw.\n");
    const numbers = Array.from(page.view.dom.querySelectorAll("sup")).map((sup) => sup.dataset.number);
    expect(numbers, "the order of the text counts, not the label").toEqual(["1", "2"]);
    expect(run(page, insertFootnote), "no footnote in a footnote").toBe(false);
  });

  it("stand in the order of their numbers", async () => {
    const page = await openPage("Een.[^a] Twee. Drie.[^b]\n\n[^a]: A.\n\n[^b]: B.\n");
    caretAfter(page, " Twee.");
    run(page, insertFootnote);
    expect(page.markdown()).toMatch(/\[\^a\]: A\.\n\n\[\^1\]:.*\n\n\[\^b\]: B\.\n$/);
    caretAfter(page, "Een");
    run(page, insertFootnote);
    expect(page.markdown()).toMatch(/\n\n\[\^2\]:.*\n\n\[\^a\]: A\./);
  });

  it("go with their number when they are empty", async () => {
    const page = await openPage("Een.\n");
    caretAfter(page, "Een.");
    run(page, insertFootnote);
    expect(run(page, removeEmptyNote)).toBe(true);
    expect(page.markdown()).toBe("Een.\n");
  });
});

describe("tables", () => {
  it("are put in, grow and shrink, and keep their header row", async () => {
    const page = await openPage("Tekst\n");
    run(page, insertTable(3, 2));
    expect(page.markdown()).toBe("Tekst\n\n| | |\n| - | - |\n| | |\n| | |\n");
    expect(run(page, addRow("above")), "nothing stands above the header").toBe(false);
    expect(run(page, removeRow), "the header row stays").toBe(false);
    run(page, addRow("below"));
    run(page, addColumn("after"));
    expect(page.markdown().split("\n")[2]).toBe("| | | |");
    run(page, removeColumn);
    run(page, removeRow);
    run(page, removeRow);
    expect(page.markdown().trimEnd().split("\n")).toHaveLength(5);
    expect(run(page, insertTable(2, 2)), "no table in a table").toBe(false);
  });
});

describe("a block of its own", () => {
  it("stands after the whole list, and not in a footnote", async () => {
    const page = await openPage("- een\n- twee\n\nNa.[^1]\n\n[^1]: Noot.\n");
    caretAfter(page, "een");
    expect(run(page, insertTable(2, 2))).toBe(true);
    expect(page.markdown()).toMatch(/^- een\n- twee\n\n\| \| \|\n\| - \| - \|\n\| \| \|\n\nNa\./);
    caretAfter(page, "Noot");
    expect(run(page, insertTable(2, 2))).toBe(false);
    expect(run(page, insertLiveTable("tabel:functies"))).toBe(false);
  });
});

describe("in the window of the program", () => {
  it("opens although the prototype of all objects is frozen there", async () => {
    const usual = Object.getOwnPropertyDescriptor(Object.prototype, "toString")!;
    Object.defineProperty(Object.prototype, "toString", { ...usual, writable: false });
    try {
      expect((await openPage("Tekst.\n")).faithful).toBe(true);
    } finally {
      Object.defineProperty(Object.prototype, "toString", usual);
    }
  });
});

describe("what the page tells", () => {
  it("is silent on what it does itself and speaks up on an edit", async () => {
    const onEdit = vi.fn();
    const page = await openPage("# Kop\n\n3. drie\n4. vier\n", { onEdit });
    expect(onEdit).not.toHaveBeenCalled();
    page.view.dispatch(page.view.state.tr.insertText("x", 1));
    expect(onEdit).toHaveBeenCalledTimes(1);
  });
});
