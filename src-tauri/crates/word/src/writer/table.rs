//! Tables: with a header row that repeats, fixed widths and words for who cannot see them.

use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Align, Inline, Table};

use super::columns;
use super::inline::Format;
use super::layout::DEEPEST;
use super::story::{Place, Shape, Writer};
use super::styles::HEAD_SHADE;

/// What the margins on both sides of a cell take.
const CELL_MARGINS: usize = 170;

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table, place: Place) {
        if table.columns.is_empty() {
            return;
        }
        let left = place.left.min(DEEPEST);
        let room = self.direction.text_width() - left;
        let needs = columns::needs(table);
        let parts = columns::parts(&needs, room);
        let number = table.caption.as_ref().map(|_| {
            self.tables += 1;
            self.tables
        });
        for (at, part) in parts.iter().enumerate() {
            let position = (parts.len() > 1).then_some((at + 1, parts.len()));
            self.caption(table, number, position);
            let widths = columns::widths(table, &needs, part, room);
            self.grid(table, part, &widths, left);
        }
        self.room = self.direction.text_width();
    }

    /// What stands above a table, or above a part of it.
    fn caption(&mut self, table: &Table, number: Option<usize>, position: Option<(usize, usize)>) {
        let part = position.map(|(part, parts)| format!("deel {part} van {parts}"));
        let shape = Shape { style: "Caption", keep_next: true, ..Shape::default() };
        match (&table.caption, number, position) {
            (Some(caption), Some(number), None | Some((1, _))) => self.paragraph(shape, |writer| {
                writer.caption_start("Tabel", &number.to_string());
                writer.line(caption, Format::default());
                if let Some(part) = &part {
                    writer.say(&format!(" ({part})"), Format::default());
                }
            }),
            (_, Some(number), _) => self.paragraph(shape, |writer| {
                writer.say(
                    &format!("Tabel {number}, vervolg ({})", part.unwrap_or_default()),
                    Format::default(),
                );
            }),
            (_, None, Some(_)) => self.paragraph(shape, |writer| {
                writer.say(&format!("Tabel, {}", part.unwrap_or_default()), Format::default());
            }),
            (_, None, None) => {
                // Two tables in a row would become one; a page break needs a paragraph to stand in.
                if self.after_table || self.page_break {
                    self.paragraph(Shape { style: "TableText", keep_next: true, ..Shape::default() }, |_| ());
                }
            }
        }
    }

    fn grid(&mut self, table: &Table, columns: &[usize], widths: &[usize], left: usize) {
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.value("w:tblStyle", "RegioTable");
        self.xml.empty("w:tblW", &[("w:w", &widths.iter().sum::<usize>().to_string()), ("w:type", "dxa")]);
        if left > 0 {
            self.xml.empty("w:tblInd", &[("w:w", &left.to_string()), ("w:type", "dxa")]);
        }
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", "0020"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "0"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        let caption = table.caption.as_ref().map(|caption| plain(caption));
        if let Some(caption) = &caption {
            self.xml.value("w:tblCaption", caption);
        }
        if let Some(description) = table.description.as_ref().or(caption.as_ref()) {
            self.xml.value("w:tblDescription", description);
        }
        self.xml.close("w:tblPr");
        self.xml.open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
        self.row(table, &table.head, columns, widths, true);
        for row in &table.rows {
            self.row(table, row, columns, widths, false);
        }
        self.xml.close("w:tbl");
        self.wrote_block();
        self.after_table = true;
    }

    fn row(&mut self, table: &Table, cells: &[Vec<Inline>], columns: &[usize], widths: &[usize], head: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close("w:trPr");
        for (at, width) in columns.iter().zip(widths) {
            let cell = cells.get(*at).map_or(&[][..], Vec::as_slice);
            let align = table.columns.get(*at).map_or(Align::Default, |column| column.align);
            self.cell(cell, *width, align, head);
        }
        self.xml.close("w:tr");
    }

    fn cell(&mut self, text: &[Inline], width: usize, align: Align, head: bool) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if head {
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", HEAD_SHADE)]);
        }
        self.xml.close("w:tcPr");
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.value("w:pStyle", if head { "TableHead" } else { "TableText" });
        match align {
            Align::Default => {}
            Align::Left => self.xml.value("w:jc", "left"),
            Align::Centre => self.xml.value("w:jc", "center"),
            Align::Right => self.xml.value("w:jc", "right"),
        }
        self.xml.close("w:pPr");
        self.room = width.saturating_sub(CELL_MARGINS).max(200);
        self.line(text, Format::default());
        self.end_run();
        self.xml.close("w:p");
        self.xml.close("w:tc");
    }
}
