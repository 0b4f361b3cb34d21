//! Fields and live tables get their values: what happens to a text just before it is printed.
//!
//! Deliberately absent: where the values come from. What nobody knows stays visible and is listed, so that
//! no `{{name}}` ever reaches a reader.

use crate::field::TABLE_PREFIX;
use crate::tree::{Block, Body, Heading, Inline, List, ListItem, Table};

/// Where the values come from.
pub trait Values {
    /// The words for `{{name}}`.
    fn field(&self, name: &str) -> Option<String>;
    /// The table for `{{tabel:name}}`.
    fn table(&self, name: &str) -> Option<Table>;
}

/// A filled text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The text without fields and live tables.
    pub body: Body,
    /// The names nobody knew, each once, in the order of the text; a table as `tabel:name`.
    pub unknown: Vec<String>,
}

/// Fills a body. A caption, note or cell may hold fields too; a table that is put in may hold fields, no tables.
pub fn fill(body: &Body, values: &dyn Values) -> Filled {
    let mut filler = Filler { values, unknown: Vec::new() };
    let blocks = filler.blocks(&body.blocks);
    let notes = body.notes.iter().map(|(label, note)| (label.clone(), filler.blocks(note))).collect();
    Filled { body: Body { blocks, notes }, unknown: filler.unknown }
}

struct Filler<'a> {
    values: &'a dyn Values,
    unknown: Vec<String>,
}

impl Filler<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> Block {
        match block {
            Block::Heading(heading) => {
                Block::Heading(Heading { text: self.line(&heading.text), ..heading.clone() })
            }
            Block::Paragraph(text) => Block::Paragraph(self.line(text)),
            Block::Styled(style, text) => Block::Styled(*style, self.line(text)),
            Block::List(list) => {
                let items = list
                    .items
                    .iter()
                    .map(|item| ListItem { checked: item.checked, blocks: self.blocks(&item.blocks) })
                    .collect();
                Block::List(List { items, ..*list })
            }
            Block::Quote(content) => Block::Quote(self.blocks(content)),
            Block::Landscape(content) => Block::Landscape(self.blocks(content)),
            Block::Table(table) => Block::Table(self.table(table)),
            Block::LiveTable(name) => match self.values.table(name) {
                Some(table) => Block::Table(self.table(&table)),
                None => Block::Paragraph(vec![self.unknown(format!("{TABLE_PREFIX}{name}"))]),
            },
            Block::Code { .. } | Block::Rule | Block::Html(_) | Block::Contents { .. } | Block::PageBreak => {
                block.clone()
            }
        }
    }

    fn table(&mut self, table: &Table) -> Table {
        let caption = table.caption.as_ref().map(|caption| self.line(caption));
        let head = table.head.iter().map(|cell| self.line(cell)).collect();
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.line(cell)).collect()).collect();
        Table { caption, head, rows, description: table.description.clone(), columns: table.columns.clone() }
    }

    fn line(&mut self, text: &[Inline]) -> Vec<Inline> {
        text.iter()
            .map(|inline| match inline {
                Inline::Field(name) => match self.values.field(name) {
                    Some(words) => Inline::Text(words),
                    None => self.unknown(name.clone()),
                },
                Inline::Emphasis(inner) => Inline::Emphasis(self.line(inner)),
                Inline::Strong(inner) => Inline::Strong(self.line(inner)),
                Inline::Strikethrough(inner) => Inline::Strikethrough(self.line(inner)),
                Inline::Link { target, title, text } => {
                    Inline::Link { target: target.clone(), title: title.clone(), text: self.line(text) }
                }
                other => other.clone(),
            })
            .collect()
    }

    /// What stands in the place of a value nobody knows.
    fn unknown(&mut self, name: String) -> Inline {
        let words = unknown_words(&name);
        if !self.unknown.contains(&name) {
            self.unknown.push(name);
        }
        Inline::Text(words)
    }
}

/// The visible words for a field nobody knows.
pub fn unknown_words(name: &str) -> String {
    format!("[onbekend veld: {name}]")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read, write};

    struct Region;

    impl Values for Region {
        fn field(&self, name: &str) -> Option<String> {
            (name == "regio.naam").then(|| "Vechtdal & *Omstreken*".to_owned())
        }

        fn table(&self, name: &str) -> Option<Table> {
            let Some(Block::Table(table)) =
                read("| Functie |\n|---|\n| {{regio.naam}} |").blocks.into_iter().next()
            else {
                return None;
            };
            (name == "functies").then_some(table)
        }
    }

    #[test]
    fn fields_and_tables_get_their_values_as_words() {
        let filled = fill(&read("# {{regio.naam}}\n\n{{tabel:functies}}"), &Region);
        let expected =
            "# Vechtdal & \\*Omstreken\\*\n\n| Functie |\n| --- |\n| Vechtdal & \\*Omstreken\\* |\n";
        assert_eq!(write(&filled.body), expected, "a value is words, never Markdown");
        assert!(filled.unknown.is_empty(), "everything was known");
    }

    #[test]
    fn an_unknown_name_is_visible_and_listed_once() {
        let filled =
            fill(&read("{{loptijd}}, **{{loptijd}}**\n\n{{tabel:planing}}\n\n`{{looptijd}}`"), &Region);
        assert_eq!(filled.unknown, ["loptijd", "tabel:planing"]);
        let text = write(&filled.body);
        assert!(
            text.contains("onbekend veld: loptijd") && text.contains("onbekend veld: tabel:planing"),
            "{text}"
        );
        assert!(text.contains("`{{looptijd}}`"), "code stays as typed");
    }
}
