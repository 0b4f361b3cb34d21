//! What a section of a regiovisie holds, in Markdown and as a tree.

#![allow(clippy::panic)] // helpers of tests may stop them

use regiovisie_text::tree::{Align, Block, Body, Inline, ListItem, ParagraphStyle, Table};
use regiovisie_text::{read, write};

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

fn only(markdown: &str) -> Block {
    let mut body = read(markdown);
    assert_eq!(body.blocks.len(), 1, "{markdown:?} is one block: {body:?}");
    body.blocks.remove(0)
}

fn only_table(markdown: &str) -> Table {
    match only(markdown) {
        Block::Table(table) => table,
        other => panic!("{markdown:?} is a table, not {other:?}"),
    }
}

/// The text is written as it was read.
fn stays(markdown: &str) {
    assert_eq!(write(&read(markdown)), markdown, "it is already in our spelling");
}

#[test]
fn a_field_is_a_field_only_outside_code_and_without_backslash() {
    let expected =
        Block::Paragraph(vec![Inline::Field("regio.naam".to_owned()), Inline::Text(" koopt in".to_owned())]);
    assert_eq!(only("{{regio.naam}} koopt in"), expected);
    assert_eq!(only("\\{\\{regio.naam}}"), paragraph("{{regio.naam}}"), "escaped braces are words");
    assert_eq!(only("&#123;{regio.naam}}"), paragraph("{{regio.naam}}"), "so are braces written as entities");
    assert_eq!(
        only("`{{x}}`"),
        Block::Paragraph(vec![Inline::Code("{{x}}".to_owned())]),
        "code stays as typed"
    );
    stays("\\{\\{regio.naam}} en {{regio.naam}}\n");
}

#[test]
fn a_table_from_the_workbook_stands_alone_in_its_paragraph() {
    assert_eq!(only("{{tabel:planning}}"), Block::LiveTable("planning".to_owned()));
    let inside = only("zie {{tabel:planning}}");
    assert!(matches!(inside, Block::Paragraph(_)), "in a sentence it is a field: {inside:?}");
    stays("{{tabel:planning}}\n\n- {{tabel:planning}}\n");
}

#[test]
fn a_caption_belongs_to_its_table() {
    let table = only_table("Tabel: Wie doet *wat*\n\n| Wie | Wat |\n|:--|--:|\n| GI | hulp |\n");
    let expected = vec![Inline::Text("Wie doet ".to_owned()), Inline::Emphasis(text("wat"))];
    assert_eq!(table.caption, Some(expected), "the word Tabel is not part of it");
    assert_eq!(
        table.columns.iter().map(|column| column.align).collect::<Vec<_>>(),
        [Align::Left, Align::Right]
    );
    assert_eq!(only("Tabel: geen tabel"), paragraph("Tabel: geen tabel"), "without a table it is a sentence");
    stays("Tabel: Wie doet *wat*\n\n| Wie | Wat |\n| :-- | --: |\n| GI | hulp |\n");
}

#[test]
fn a_caption_follows_its_figure() {
    let body = read("![kaart](afbeelding:1a)\n\nFiguur: De regio\n\nFiguur: geen figuur");
    assert_eq!(body.blocks[1], Block::Styled(ParagraphStyle::FigureCaption, text("De regio")));
    assert_eq!(body.blocks[2], paragraph("Figuur: geen figuur"), "only the first paragraph after a picture");
}

#[test]
fn bars_in_a_table_are_words() {
    let table = only_table("| a \\| b | `c \\| d` |\n|---|---|\n| te | veel | cellen |\n| weinig |\n");
    assert_eq!(table.head, [text("a | b"), vec![Inline::Code("c | d".to_owned())]]);
    assert_eq!(table.rows[0].len(), 2, "a cell too many falls away, as in every Markdown");
    assert_eq!(table.rows[1], [text("weinig"), vec![]], "a cell too few is empty");
    stays("| a \\| b | `c \\| d` |\n| --- | --- |\n| een<br>twee |  |\n");
}

#[test]
fn a_note_may_have_several_paragraphs() {
    let body = read("Zin[^Bron].\n\n[^Bron]: Eerst.\n\n    - lijst\n\n    Dan.\n");
    assert_eq!(
        body.blocks,
        [Block::Paragraph(vec![
            Inline::Text("Zin".to_owned()),
            Inline::NoteRef("bron".to_owned()),
            Inline::Text(".".to_owned()),
        ])]
    );
    assert_eq!(body.notes["bron"].len(), 3, "{:?}", body.notes);
    stays("Zin[^bron].\n\n[^bron]: Eerst.\n\n    - lijst\n\n    Dan.\n");
}

#[test]
fn lists_keep_their_start_their_nesting_and_their_air() {
    stays("3. drie\n4. vier\n   - a\n\n   - b\n\n     nog een alinea\n\n- punt\n\n+ een andere lijst\n");
    let Block::List(list) = only("- [x] af\n- [ ] open") else { panic!("a task list is a list") };
    assert!(list.tight, "no blank lines between the items");
    assert_eq!(list.items[0], ListItem { checked: Some(true), blocks: vec![paragraph("af")] });
}

#[test]
fn signs_that_mean_something_stay_words() {
    for words in [
        "# geen kop",
        "1. geen lijst",
        "- geen punt",
        "> geen citaat",
        "+ niets",
        "=== niets",
        "a | b",
        "[x](y)",
        "*ster* _streep_ ~~weg~~",
        "<b>",
        "&amp;",
        "\\",
        "![p](q)",
        "[^1]",
        "`",
        "regio_naam",
        "5 < 6 & 7 > 3",
        "een * sterretje",
    ] {
        let body = Body { blocks: vec![paragraph(words)], ..Body::default() };
        assert_eq!(read(&write(&body)), body, "{words:?} was written as {:?}", write(&body));
    }
    stays("regio_naam, 5 < 6 & 7 > 3, 1.5 en -5 graden, R&D 100%\n");
}

#[test]
fn links_keep_their_brackets_and_titles() {
    stays("[a \\[b\\]](http://x.nl/a_\\(b\\) \"zeg \\\"ja\\\"\") en <https://x.nl/a> en <info@x.nl>\n");
    let mail = only("<info@x.nl>");
    let Block::Paragraph(line) = mail else { panic!("{mail:?} is a paragraph") };
    assert!(matches!(&line[0], Inline::Link { target, .. } if target == "mailto:info@x.nl"), "{line:?}");
}

#[test]
fn line_ends_and_control_characters_of_any_kind_are_read() {
    assert_eq!(read("# Kop\r\n\r\neen\rtwee\0\u{7}"), read("# Kop\n\neen\ntwee\u{fffd}"));
    assert_eq!(read("\u{feff}# Kop"), read("# Kop"));
    assert_eq!(write(&read(" \r\n\t ")), "", "white space is nothing");
}

#[test]
fn a_break_in_a_cell_or_sentence_is_a_break() {
    let expected = vec![Inline::Text("een".to_owned()), Inline::HardBreak, Inline::Text("twee".to_owned())];
    assert_eq!(only("een<br/>twee"), Block::Paragraph(expected.clone()));
    assert_eq!(only_table("| een <BR> twee |\n|---|").head, [expected]);
    stays("een\\\ntwee\n");
}

#[test]
fn depth_without_end_is_flattened() {
    for deep in [
        format!("{}diep", "> ".repeat(5_000)),
        format!("{}diep", "- ".repeat(5_000)),
        "*".repeat(20_000) + "a",
    ] {
        let body = read(&deep);
        assert_eq!(read(&write(&body)), body, "what is left survives");
    }
    assert!(write(&read(&"> ".repeat(5_000))).len() < 1_000, "sixty-four levels are enough");
}
