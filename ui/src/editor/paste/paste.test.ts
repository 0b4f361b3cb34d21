import { afterEach, describe, expect, it, vi } from "vitest";
import { closePages, openPage } from "../document/testPage";
import { cleanHtml } from "./clean";

// jsdom has no clipboard.
vi.stubGlobal("ClipboardEvent", class extends Event {});

afterEach(closePages);

/** What a page holds after HTML was pasted on it. */
async function pasted(html: string, text = ""): Promise<string> {
  const page = await openPage("");
  if (html === "") page.view.pasteText(text);
  else page.view.pasteHTML(html);
  return page.markdown();
}

describe("pasting from Word", () => {
  it("keeps headings, bold, italic and links, and drops fonts and bookmarks", async () => {
    const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
      <h2><a name="_Toc1"></a>Kop</h2>
      <p class=MsoNormal style='margin:0'><span style='font-family:Arial;color:red'>Een <b>vet</b> en
      <span style='font-style:italic'>schuin</span> woord, <a href="https://vng.nl">VNG</a>.<o:p></o:p></span></p><!--EndFragment--></body></html>`;
    expect(await pasted(html)).toBe("## Kop\n\nEen **vet** en *schuin* woord, [VNG](https://vng.nl).\n");
  });

  it("makes lists of its list paragraphs", async () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span>${words}</p>`;
    const html =
      item(1, "·", "een") +
      item(2, "o", "dieper") +
      item(1, "·", "twee") +
      "<p>tussen</p>" +
      item(1, "1.", "eerst") +
      item(1, "2.", "dan");
    expect((await pasted(html)).replace(/\n\n+/g, "\n")).toBe("- een\n  - dieper\n- twee\ntussen\n1. eerst\n2. dan\n");
  });

  it("makes tables that Markdown can hold", async () => {
    const html = `<table class=MsoTableGrid border=1><tr><td colspan=2><p>Kop</p></td></tr>
      <tr><td rowspan=2><p>a</p><p>b</p></td><td><ul><li>x</li><li>y</li></ul></td></tr><tr><td>z</td></tr></table>`;
    expect(await pasted(html)).toBe("| Kop | |\n| :- | :- |\n| a b | x y |\n| | z |\n");
  });

  it("keeps footnotes", async () => {
    const html = `<p>Zin.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> De noot.</p></div></div>`;
    const text = await pasted(html);
    expect(text).toContain("Zin.[^1]");
    expect(text).toContain("[^1]: De noot.");
  });

  it("takes no pictures, scripts or unsafe links", () => {
    const html = `<p onclick="x()">a<img src="https://x.nl/y.png"><script>x()</script><a href="javascript:x()">b</a></p><iframe src="//x"></iframe>`;
    expect(cleanHtml(html, 1)).toBe("<p>ab</p>");
  });
});

describe("pasting without form", () => {
  it("makes each line a paragraph, and a list of lines with bullets", async () => {
    expect(await pasted("", "Eerste regel\r\nTweede regel\n\n• een\n• twee")).toMatch(
      /^Eerste regel\n\nTweede regel\n\n- een\n\n?- twee\n$/,
    );
  });

  it("takes signs as signs and fields as fields", async () => {
    expect(await pasted("", "# geen kop *hier* {{regio.naam}}")).toBe("\\# geen kop \\*hier\\* {{regio.naam}}\n");
  });
});
