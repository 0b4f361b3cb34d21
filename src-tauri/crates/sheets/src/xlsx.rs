//! The Excel form.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DocProperties, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError,
};

use crate::{Book, Cell, Column, Sheet, SheetsError, text};

/// Widths of a column in characters, when the caller leaves them to the content.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;
/// The widest column Excel knows.
const EXCEL_WIDEST: u16 = 255;
/// Room beside the title for the button of the filter.
const FILTER_BUTTON: usize = 3;
/// More links than this in one sheet and Excel calls the file damaged.
const MOST_LINKS: usize = 65_530;
/// A longer address than this is no link to Excel; escaping may still lengthen what we hand over.
const LONGEST_URL: usize = 2_000;
/// The first year that Excel counts days in, and the last.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;
const A4: u8 = 9;
/// A line of text, and the highest a row can be, in points.
const LINE_HEIGHT: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Dark blue with white letters on it: also readable when printed in grey.
const HEADER_FILL: Color = Color::RGB(0x15_42_73);

pub(crate) fn write(book: &Book) -> Result<Vec<u8>, SheetsError> {
    if book.sheets.is_empty() {
        return Err(SheetsError::NoSheets);
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(text::clean(&book.title))
            .set_author(text::clean(&book.author))
            .set_creation_datetime(&book.date),
    );
    let formats = Formats::new();
    let names = text::sheet_names(book.sheets.iter().map(|sheet| sheet.name.as_str()));
    for (sheet, name) in book.sheets.iter().zip(names) {
        let page = workbook.add_worksheet();
        page.set_name(name)?;
        Page { sheet: page, formats: &formats, links: 0 }.fill(sheet).map_err(|error| match error {
            XlsxError::RowColumnLimitError => SheetsError::TooLarge { sheet: sheet.name.clone() },
            other => SheetsError::Write(other),
        })?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// The looks of the cells.
struct Formats {
    header: Format,
    text: Format,
    /// Text that would become a formula when somebody edits it; Excel keeps it a text.
    literal: Format,
    number: Format,
    date: Format,
    amount: Format,
    percent: Format,
    link: Format,
}

impl Formats {
    fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let wrapped = plain.clone().set_text_wrap();
        Self {
            header: wrapped
                .clone()
                .set_bold()
                .set_background_color(HEADER_FILL)
                .set_font_color(Color::White)
                .set_border_bottom(FormatBorder::Thin),
            literal: wrapped.clone().set_quote_prefix(),
            link: wrapped.clone().set_hyperlink(),
            text: wrapped,
            number: plain.clone(),
            date: plain.clone().set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left),
            amount: plain.clone().set_num_format("€ #,##0.00"),
            percent: plain.set_num_format("0.0\" %\""),
        }
    }
}

/// A sheet that is being filled.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    formats: &'a Formats,
    links: usize,
}

impl Page<'_> {
    fn fill(mut self, sheet: &Sheet) -> Result<(), XlsxError> {
        self.header(sheet)?;
        let widths: Vec<u16> =
            sheet.columns.iter().enumerate().map(|(place, column)| width(column, place, sheet)).collect();
        let titles = sheet.columns.iter().zip(&widths).map(|(column, width)| wrapped(&column.title, *width));
        self.height(0, titles.max().unwrap_or(1))?;
        for (index, row) in sheet.rows.iter().enumerate() {
            let line = u32::try_from(index + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
            for (place, cell) in row.iter().enumerate() {
                self.cell(line, column_number(place)?, cell)?;
            }
            self.height(line, lines(row, &widths))?;
        }
        self.sheet
            .set_landscape()
            .set_paper_size(A4)
            .set_print_fit_to_pages(1, 0)
            .set_footer("&L&A&R&P / &N");
        Ok(())
    }

    /// The height of a row whose fullest cell has so many lines. Excel would find it by itself, other programs keep the
    /// height of one line and print the rest over the next row.
    fn height(&mut self, row: u32, lines: usize) -> Result<(), XlsxError> {
        if lines > 1 {
            let lines = u16::try_from(lines).unwrap_or(u16::MAX);
            self.sheet.set_row_height(row, (f64::from(lines) * LINE_HEIGHT + 3.0).min(HIGHEST))?;
        }
        Ok(())
    }

    /// Titles, widths, and what keeps the titles in sight.
    fn header(&mut self, sheet: &Sheet) -> Result<(), XlsxError> {
        for (place, column) in sheet.columns.iter().enumerate() {
            let number = column_number(place)?;
            self.sheet.write_string_with_format(
                0,
                number,
                text::for_cell(&column.title),
                &self.formats.header,
            )?;
            self.sheet.set_column_width(number, width(column, place, sheet))?;
        }
        if let Some(last) = sheet.columns.len().checked_sub(1) {
            let bottom = u32::try_from(sheet.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
            self.sheet.autofilter(0, 0, bottom, column_number(last)?)?;
            self.sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        }
        Ok(())
    }

    fn cell(&mut self, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
        let formats = self.formats;
        match cell {
            Cell::Text(text) => self.words(row, column, text)?,
            Cell::Number(value) => self.number(row, column, *value, &formats.number)?,
            Cell::Percent(value) => self.number(row, column, *value, &formats.percent)?,
            Cell::Amount(cents) => self.number(row, column, euros(*cents), &formats.amount)?,
            Cell::Date(day) => self.date(row, column, *day)?,
            Cell::Link { url, text } => self.link(row, column, url, text)?,
            Cell::Empty => {}
        }
        Ok(())
    }

    fn words(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        let text = text::for_cell(text);
        let is_literal = text.starts_with(['=', '+', '-', '@']);
        let format = if is_literal { &self.formats.literal } else { &self.formats.text };
        self.sheet.write_string_with_format(row, column, text, format)?;
        Ok(())
    }

    fn number(&mut self, row: u32, column: u16, value: f64, format: &Format) -> Result<(), XlsxError> {
        if value.is_finite() {
            self.sheet.write_number_with_format(row, column, value, format)?;
        }
        Ok(())
    }

    /// A day that Excel cannot count is written as words.
    fn date(&mut self, row: u32, column: u16, day: NaiveDate) -> Result<(), XlsxError> {
        if !YEARS.contains(&day.year()) {
            return self.words(row, column, &text::date(day));
        }
        self.sheet.write_datetime_with_format(row, column, day, &self.formats.date)?;
        Ok(())
    }

    fn link(&mut self, row: u32, column: u16, url: &str, text: &str) -> Result<(), XlsxError> {
        let Some(address) = address(url).filter(|_| self.links < MOST_LINKS) else {
            return self.words(row, column, &text::reference(url, text));
        };
        self.links += 1;
        let shown = if text.trim().is_empty() { url } else { text };
        let link = Url::new(address).set_text(text::for_cell(shown));
        self.sheet.write_url_with_format(row, column, link, &self.formats.link)?;
        Ok(())
    }
}

/// The lines of the fullest cell of a row.
fn lines(row: &[Cell], widths: &[u16]) -> usize {
    let of = |(cell, width): (&Cell, &u16)| match cell {
        Cell::Text(text) | Cell::Link { text, .. } => wrapped(text, *width),
        Cell::Empty | Cell::Number(_) | Cell::Date(_) | Cell::Amount(_) | Cell::Percent(_) => 1,
    };
    row.iter().zip(widths).map(of).max().unwrap_or(1)
}

/// How many lines a text takes in a column of this width: words do not fill a line to its end.
fn wrapped(text: &str, width: u16) -> usize {
    let room = (usize::from(width) * 9 / 10).max(1);
    text.lines().map(|line| line.chars().count().div_ceil(room).max(1)).sum::<usize>().max(1)
}

/// The address of a link that may be followed, its scheme in small letters as the library asks.
fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let (scheme, rest) = url.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let leads_somewhere = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(|host| !host.is_empty()),
        "mailto" => !rest.is_empty(),
        _ => false,
    };
    let is_plain = text::utf16(url) <= LONGEST_URL && !url.chars().any(char::is_control);
    (leads_somewhere && is_plain).then(|| format!("{scheme}:{rest}"))
}

fn column_number(place: usize) -> Result<u16, XlsxError> {
    u16::try_from(place).map_err(|_| XlsxError::RowColumnLimitError)
}

/// Excel counts in floating point; cents beyond ninety billion euros would be rounded there as well.
#[expect(clippy::cast_precision_loss, reason = "the format has no other number")]
fn euros(cents: i64) -> f64 {
    cents as f64 / 100.0
}

/// How wide a column is, in characters.
fn width(column: &Column, place: usize, sheet: &Sheet) -> u16 {
    if let Some(width) = column.width {
        return width.clamp(1, EXCEL_WIDEST);
    }
    let title = longest_line(&column.title) + FILTER_BUTTON;
    let cells = sheet.rows.iter().filter_map(|row| row.get(place)).map(cell_width);
    let widest = cells.max().unwrap_or(0).max(title).clamp(NARROWEST, WIDEST);
    u16::try_from(widest).unwrap_or(EXCEL_WIDEST)
}

fn cell_width(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) => longest_line(text),
        Cell::Number(value) => text::number(*value).chars().count(),
        Cell::Percent(value) => format!("{value:.1} %").chars().count(),
        Cell::Date(_) => "dd-mm-yyyy".len(),
        // The sign of the euro, a space and a point for each thousand.
        Cell::Amount(cents) => text::amount(*cents).chars().count() * 4 / 3 + 2,
        Cell::Link { url, text } => longest_line(if text.trim().is_empty() { url } else { text }),
    }
}

/// The length of the longest line, and a little for letters that are wider than a digit.
fn longest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().take(WIDEST).count()).max().unwrap_or(0) + 1
}
