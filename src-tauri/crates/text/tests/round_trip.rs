//! The law of the Markdown reader and writer: what is read can be written and read again, the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use regiovisie_text::tree::{Align, Block, Body, Column, Heading, Inline, List, ListItem, Numbering, Table};
use regiovisie_text::{read, write};

/// Checks the law on one text and gives its tree.
fn survives(markdown: &str) -> Body {
    let tree = read(markdown);
    let written = write(&tree);
    let again = read(&written);
    assert_eq!(tree, again, "the tree changed\nsource  {markdown:?}\nwritten {written:?}");
    assert_eq!(written, write(&again), "the text is not stable\nsource {markdown:?}");
    tree
}

/// Pieces that matter to Markdown, with words between them.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "\n",
        "\n\n",
        "\n",
        " ",
        "  ",
        "    ",
        "\t",
        "a",
        "b ",
        "zorg",
        "é",
        "😀",
        "1.",
        "2) ",
        "10. ",
        "- ",
        "+ ",
        "* ",
        "-",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~",
        "~~",
        "`",
        "``",
        "```",
        "~~~",
        "```rust\n",
        "# ",
        "## ",
        "#",
        "> ",
        ">",
        "|",
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "|-|\n",
        "---",
        "===",
        "[",
        "]",
        "(",
        ")",
        "[^1]",
        "[^1]: ",
        "\n[^1]: ",
        "[^B]: noot\n",
        "[^b]",
        "](http://x.nl)",
        "[x](y \"t\")",
        "![",
        "![a](b)",
        "<",
        ">",
        "<b>",
        "</b>",
        "<div>\n",
        "<br>",
        "<!-- ",
        " -->",
        "<https://x.nl>",
        "<a@b.nl>",
        "&amp;",
        "&#32;",
        "&#10;",
        "&",
        "&lt;",
        "\\",
        "\\\n",
        "  \n",
        "!",
        "{{",
        "}}",
        "{{regio.naam}}",
        "{{tabel:x}}",
        "\\{\\{a}}",
        "Tabel: ",
        "Figuur: ",
        "[ ] ",
        "- [x] ",
        "\u{a0}",
        ":",
        ".",
        "=",
        "\r\n",
        "<?",
        "<script>",
        "<td a='|'>",
        "'",
        "\"",
    ];
    prop_oneof![4 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => "[ -~]{1,3}"]
}

/// How many texts are tried; `ROUND_TRIP_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("ROUND_TRIP_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(1000)
}

fn words() -> impl Strategy<Value = Inline> {
    "[a-zé]{1,8}( [a-z0-9*_#|\\[<&{!.>]{1,6}){0,3}".prop_map(Inline::Text)
}

fn piece_of_line() -> impl Strategy<Value = Inline> {
    let leaf = prop_oneof![
        4 => words(),
        1 => "[a-z`| ]{0,5}[a-z]".prop_map(Inline::Code),
        1 => Just(Inline::NoteRef("1".to_owned())),
        1 => "[a-z]{1,5}[.][a-z]{1,5}".prop_map(Inline::Field),
        1 => Just(Inline::HardBreak),
        1 => Just(Inline::SoftBreak),
        1 => "[a-z ()]{0,6}".prop_map(|alt| Inline::Image { source: "afbeelding:x".to_owned(), alt, title: String::new() }),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let line = proptest::collection::vec(inner, 1..4);
        prop_oneof![
            line.clone().prop_map(Inline::Emphasis),
            line.clone().prop_map(Inline::Strong),
            line.clone().prop_map(Inline::Strikethrough),
            (line, "http://x[.]nl/[a-z()]{0,4}", "[a-z\"]{0,3}")
                .prop_map(|(text, target, title)| Inline::Link { target, title, text }),
        ]
    })
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    proptest::collection::vec(piece_of_line(), 0..5)
}

fn table() -> impl Strategy<Value = Table> {
    let row = || proptest::collection::vec(line(), 3);
    let align = proptest::sample::select(vec![Align::Default, Align::Left, Align::Centre, Align::Right]);
    let columns = proptest::collection::vec(align.prop_map(|align| Column { align, weight: 0 }), 3);
    (columns, row(), proptest::collection::vec(row(), 0..3), proptest::option::of(line()))
        .prop_map(|(columns, head, rows, caption)| Table { caption, description: None, columns, head, rows })
}

fn block() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![
        4 => (words(), line()).prop_map(|(first, rest)| Block::Paragraph([vec![first], rest].concat())),
        1 => (1..7_u8, line()).prop_map(|(level, text)| {
            Block::Heading(Heading { level, text, numbering: Numbering::None, anchor: None })
        }),
        1 => ("[a-z]{0,4}", "[a-z`~ \n\t]{0,20}").prop_map(|(language, text)| Block::Code { language, text }),
        1 => Just(Block::Rule),
        1 => table().prop_map(Block::Table),
        1 => "[a-z]{1,8}".prop_map(Block::LiveTable),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        // Nobody composes an empty item, and parsers differ on what follows one.
        let blocks = proptest::collection::vec(inner, 1..4);
        let item = (proptest::option::of(any::<bool>()), blocks.clone());
        let items =
            proptest::collection::vec(item.prop_map(|(checked, blocks)| ListItem { checked, blocks }), 1..4);
        prop_oneof![
            blocks.prop_map(Block::Quote),
            (proptest::option::of(0..20_u64), any::<bool>(), items)
                .prop_map(|(start, tight, items)| Block::List(List { start, tight, items })),
        ]
    })
}

fn body() -> impl Strategy<Value = Body> {
    let blocks = || proptest::collection::vec(block(), 0..5);
    (blocks(), blocks())
        .prop_map(|(blocks, note)| Body { blocks, notes: BTreeMap::from([("1".to_owned(), note)]) })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn markdown_of_any_kind_survives(pieces in proptest::collection::vec(piece(), 0..14)) {
        survives(&pieces.concat());
    }

    #[test]
    fn any_text_survives(text in "\\PC{0,60}") {
        survives(&text);
    }
}

proptest! {
    // Composing a tree takes long, so fewer of them.
    #![proptest_config(ProptestConfig { cases: cases() / 10, ..ProptestConfig::default() })]

    #[test]
    fn a_composed_tree_is_the_same_after_writing(tree in body()) {
        let written = write(&tree);
        let again = survives(&written);
        prop_assert_eq!(&write(&again), &written, "the second writing differs");
    }
}
