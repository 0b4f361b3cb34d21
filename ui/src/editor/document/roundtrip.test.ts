import { afterEach, describe, expect, it } from "vitest";
import { closePages, openPage } from "./testPage";

afterEach(closePages);

describe("a text that Markdown and the page both know", () => {
  const survivors: Record<string, string> = {
    "headings, marks and lines":
      "# Een\n\n## Twee\n\nMet **vet**, *cursief*, ***beide*** en ~~weg~~.\\\nNieuwe regel\nzachte regel\n",
    "marks inside marks": "**vet met *cursief* erin** en *cursief met **vet** erin*\n",
    lists: "- een\n- twee\n  - dieper\n  - nog dieper\n\n    met een alinea\n- drie\n\n3. drie\n4. vier\n",
    "loose lists": "- een\n\n- twee\n\n1. een\n\n2. twee\n",
    tasks: "- [ ] te doen\n- [x] gedaan\n",
    quotes: "> Een citaat\n>\n> - met een lijst\n",
    tables:
      "Tabel: Wat wie doet\n\n| wie | wat | getal |\n| --- | :-: | ----: |\n| a \\| b | **c** | 1 |\n|  | {{regio.naam}} | |\n",
    footnotes:
      "Een zin.[^1] En nog een.[^bron]\n\n[^1]: De eerste noot.\n\n[^bron]: De tweede noot\n\n    met twee alinea's.\n",
    "a footnote used twice": "Een.[^1] Twee.[^1]\n\n[^1]: Noot.\n",
    fields: "De visie geldt voor {{gemeenten.aantal}} gemeenten, van {{looptijd.begin}} tot **{{looptijd.eind}}**.\n",
    "live tables": "Tabel: De stappen.\n\n{{tabel:planning}}\n\n{{tabel:functies-per_schaal}}\n",
    "what looks like a field but is none": "{{Regio}} en {{ a b }} en {{{x}}} en `{{regio.naam}}` en {{_a_}}\n",
    pictures: '![De kaart van de regio](afbeelding:0a1b2c "Kaart")\n\nTekst ![klein](afbeelding:ff) erin\n',
    links: 'Zie [de VNG](https://vng.nl "VNG"), <https://wetten.overheid.nl> en www.vng.nl.\n',
    "links by reference": "Zie [de VNG][vng] en [vng].\n\n[vng]: https://vng.nl\n",
    "html that stands in it": "Een <b>woord</b> en een blok:\n\n<div>\nblok\n</div>\n\n<!-- opmerking -->\n",
    code: "Gebruik `code`.\n\n```toml\na = 1\n```\n",
    "signs that Markdown knows":
      "5 \\* 3 = 15, a\\_b\\_c, 1\\. geen lijst, \\# geen kop, <5% & meer, [los] en snake_case_naam\n",
    "a line": "boven\n\n---\n\nonder\n",
    nothing: "",
    "a list that begins with a table": "- | a | b |\n  | - | - |\n  | 1 | 2 |\n",
    "a table without rows": "| a | b |\n| - | - |\n",
    "Windows lines": "een\r\ntwee\r\n\r\ndrie\r\n",
  };

  for (const [name, markdown] of Object.entries(survivors)) {
    it(`survives: ${name}`, async () => {
      const page = await openPage(markdown);
      expect(page.faithful, page.markdown()).toBe(true);
      const again = await openPage(page.markdown());
      expect(again.markdown(), "a second time changes nothing").toBe(page.markdown());
    });
  }

  it("keeps fields letter by letter", async () => {
    const text = "Voor {{nieuw.naam}} en {{tabel:functies-per_schaal}}.\n";
    expect((await openPage(text)).markdown()).toBe(text);
  });
});

const examples = import.meta.glob<string>("../../../../assets/example/sections/**/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("the example region", () => {
  for (const [path, markdown] of Object.entries(examples)) {
    it(`survives: ${path.split("/sections/")[1] ?? path}`, async () => {
      const page = await openPage(markdown);
      expect(page.faithful, page.markdown()).toBe(true);
      expect((await openPage(page.markdown())).markdown()).toBe(page.markdown());
    });
  }
});

describe("a text that the page cannot hold", () => {
  const others: Record<string, string> = {
    "an address that nothing refers to": "Tekst.\n\n[los]: https://vng.nl\n",
    "a code block with more after its language": "```toml file=a\nx\n```\n",
  };

  for (const [name, markdown] of Object.entries(others)) {
    it(`is told apart: ${name}`, async () => {
      const page = await openPage(markdown);
      expect(page.faithful, page.markdown()).toBe(false);
    });
  }
});
