//! A report with everything in it, and a look into the file that comes of it.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests may stop them

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use regiovisie_text::read;
use regiovisie_text::report::{Pictures, Report};
use regiovisie_text::tree::{Align, Block, Body, Column, Heading, Inline, Numbering, ParagraphStyle, Table};

/// Two pictures: a wide PNG and a small JPEG.
pub struct Drawings;

impl Pictures for Drawings {
    fn picture(&self, source: &str) -> Option<Vec<u8>> {
        let (width, height, format) = match source {
            "afbeelding:kaart" => (1600, 500, image::ImageFormat::Png),
            "afbeelding:logo" => (120, 60, image::ImageFormat::Jpeg),
            _ => return None,
        };
        let drawing = image::RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([
                if (x / 80) % 2 == 0 { 30 } else { 90 },
                120,
                if (y / 80) % 2 == 0 { 160 } else { 220 },
            ])
        });
        let mut bytes = Cursor::new(Vec::new());
        drawing.write_to(&mut bytes, format).unwrap();
        Some(bytes.into_inner())
    }
}

pub fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

pub fn heading(level: u8, numbering: Numbering, text: &str, anchor: Option<&str>) -> Block {
    Block::Heading(Heading { level, text: words(text), numbering, anchor: anchor.map(str::to_owned) })
}

/// A table with as many columns and rows as asked.
pub fn table(columns: usize, rows: usize, caption: Option<&str>) -> Table {
    let cell = |row: usize, column: usize| words(&format!("cel {row}.{column}"));
    Table {
        caption: caption.map(words),
        description: None,
        columns: vec![Column::default(); columns],
        head: (0..columns).map(|column| words(&format!("Kolom {column}"))).collect(),
        rows: (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect(),
    }
}

fn cover() -> Vec<Block> {
    vec![
        Block::Styled(ParagraphStyle::Title, words("Regiovisie jeugdhulp Vechtdal & Omstreken")),
        Block::Styled(ParagraphStyle::Subtitle, words("Samen dichtbij, met <hart> en \"verstand\"")),
        Block::Styled(ParagraphStyle::CoverLine, words("Status: concept")),
        Block::Styled(ParagraphStyle::CoverLine, words("Versie 0.3 van 22 november 2026")),
        Block::Styled(ParagraphStyle::Remark, words("Fictief voorbeeld: deze regio bestaat niet.")),
        Block::PageBreak,
        Block::Contents { title: "Inhoud".to_owned(), depth: 3 },
        Block::PageBreak,
    ]
}

const CHAPTER: &str = "De regio koopt hulp in voor **jeugdigen** en *ouders*[^wet], en meet wat dat ~~kost~~ oplevert: zie \
[de VNG](<https://vng.nl/een pad?a=1&b=2> \"tip\"), [mail](mailto:info@regio.nl), [intern](#bijlage) of [fout](javascript:x). \
Nog eens dezelfde noot[^wet] en `code` en een emoji 😀.\\\nEen nieuwe regel.

> Een citaat van een jongere: \"Luister eerst.\"
>
> 1. eerst luisteren
> 2. dan praten

De regio kiest voor drie dingen:

1. dichtbij
   - lokaal team
     1. diep
        - dieper
2. snel

   Met een tweede alinea bij het punt.

   ```
   code  in een lijst
   ```
3. samen

Tussentekst.

5. begint bij vijf
6. en zes

- [ ] nog te doen
- [x] gedaan

***

| Functie | Schaal | Prijs |
|---------|:------:|------:|
| Verblijf en pleegzorg[^pijp] | regionaal | 1.234,50 |
| A \\| B | lokaal<br>en meer | 7 |

Tabel: Wie doet wat & waarom

| Nr | Omschrijving |
|----|--------------|
| 1  | Een langere omschrijving die over meer dan een regel loopt, zodat de breedte van de kolommen naar de inhoud gaat. |
| 2  | Kort |

![Kaart van de regio: \"zeven\" gemeenten](afbeelding:kaart)

Figuur: De gemeenten van de regio

Een logo in de regel ![logo](afbeelding:logo) en een dat ontbreekt ![kwijt](afbeelding:weg).

[^wet]: Jeugdwet, controleer op wetten.overheid.nl.

    Tweede alinea van de noot met een [link](https://wetten.overheid.nl).

[^pijp]: Noot in een tabel.
";

/// The report with everything in it.
pub fn sample() -> Report {
    let mut blocks = cover();
    blocks.push(heading(1, Numbering::None, "Samenvatting", None));
    blocks.push(Block::Paragraph(words("Kort: het gaat om \u{0} \u{1f}kinderen\tmet een tab.")));
    let chapter = read(CHAPTER);
    for number in 0..3 {
        blocks.push(heading(1, Numbering::Decimal, &format!("Hoofdstuk {number} over hulp & zorg"), None));
        blocks.push(heading(2, Numbering::Decimal, "Aanleiding", Some(&format!("aanleiding{number}"))));
        blocks.extend(chapter.blocks.clone());
        blocks.push(heading(
            3,
            Numbering::Decimal,
            &"Een lange kop ".repeat(if number == 2 { 22 } else { 2 }),
            None,
        ));
        blocks.push(Block::Paragraph(vec![
            Inline::Text("Zie paragraaf ".to_owned()),
            Inline::Link { target: "#aanleiding1".to_owned(), title: String::new(), text: Vec::new() },
            Inline::Text(" en het onbekende ".to_owned()),
            Inline::Field("regio.naam".to_owned()),
            Inline::Text(".".to_owned()),
        ]));
    }
    blocks.push(Block::Table(table(9, 4, Some("Negen kolommen"))));
    blocks.push(Block::Styled(ParagraphStyle::Source, words("Bron: eigen telling, 2026.")));
    blocks.push(Block::Table(table(40, 3, Some("Veertig kolommen"))));
    blocks.push(Block::Paragraph(words("Weer staand.")));
    blocks.push(Block::Landscape(vec![
        Block::Paragraph(words("Liggend.")),
        Block::Table(table(3, 2, None)),
        Block::Table(table(2, 1, None)),
    ]));
    blocks.push(heading(
        1,
        Numbering::Annex,
        "Begrippen en een wat langere titel die over de regel heen loopt",
        Some("bijlage"),
    ));
    blocks.push(heading(2, Numbering::Annex, "Wetten", None));
    let mut long = table(3, 90, Some("Een lange tabel"));
    long.columns = vec![
        Column { align: Align::Right, weight: 1 },
        Column { align: Align::Centre, weight: 3 },
        Column { align: Align::Left, weight: 6 },
    ];
    blocks.push(Block::Table(long));
    blocks.push(heading(1, Numbering::Annex, "Reactienota", None));
    blocks.push(Block::LiveTable("planning".to_owned()));
    Report {
        title: "Regiovisie jeugdhulp Vechtdal & Omstreken".to_owned(),
        subject: "Visie op jeugdhulp".to_owned(),
        author: "Jeugdregio Vechtdal & Omstreken".to_owned(),
        status: "concept".to_owned(),
        version: "versie 0.3".to_owned(),
        date: "2026-11-22".to_owned(),
        header: "Regiovisie jeugdhulp".to_owned(),
        body: Body { blocks, notes: chapter.notes },
        cover: true,
    }
}

/// The parts of a file by name.
pub fn parts(docx: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// One part as text.
pub fn part(docx: &[u8], name: &str) -> String {
    String::from_utf8(parts(docx).remove(name).unwrap_or_else(|| panic!("{name} is in the file"))).unwrap()
}
