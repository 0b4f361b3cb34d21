//! The styles of a report: names that Word knows where it has them, ours where it has none.
//!
//! Built with docx-rs once, then finished: the language, the defaults and the schema's order. Colours have a contrast
//! of at least 4.5 on white and on the shading behind them.

use std::sync::OnceLock;

use docx_rs::{
    AlignmentType, BorderType, BuildXML, IndentLevel, LineSpacing, LineSpacingType, NumberingId,
    ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, RunFonts, RunProperty,
    Shading, SpecialIndentType, Style, StyleType, Styles, Tab, TabLeaderType, TabValueType, TableBorder,
    TableBorderPosition, TableBorders, TableCellMargins, TableProperty, VertAlignType, WidthType,
};

use super::layout::TEXT_PORTRAIT;
use super::numbering::{ANNEX, HEADINGS, UNNUMBERED};
use super::order::{self, Element};
use crate::WordError;

/// The accent: headings, lines.
const ACCENT: &str = "1F3A5F";
/// Quiet text: headers, captions.
const QUIET: &str = "4A4A4A";
/// Lines of tables.
const LINE: &str = "8A94A3";
/// Shading behind code and remarks.
const SHADE: &str = "F2F4F7";
/// Shading of a table's header row.
pub(crate) const HEAD_SHADE: &str = "DDE6F0";
/// Sizes of headings 1 to 6, in half points.
const HEADING_SIZES: [usize; 6] = [34, 27, 24, 22, 22, 22];

/// The part, made once.
pub(crate) fn part() -> Result<&'static [u8], WordError> {
    static PART: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(part) = PART.get() {
        return Ok(part);
    }
    let part = build()?;
    Ok(PART.get_or_init(|| part))
}

fn build() -> Result<Vec<u8>, WordError> {
    let mut styles = Styles::new().default_fonts(fonts("Calibri")).default_size(22);
    for style in basic()
        .into_iter()
        .chain(headings())
        .chain(contents())
        .chain(running())
        .chain(cover())
        .chain(tables())
    {
        styles = styles.add_style(style);
    }
    let mut root = order::parse("word/styles.xml", &styles.build())?;
    // docx-rs always adds a bare Normal first; ours follows it.
    let bare =
        root.children.iter().position(|style| style.attribute("w:styleId").as_deref() == Some("Normal"));
    if let Some(bare) = bare {
        root.children.remove(bare);
    }
    for style in root.children.iter_mut().filter(|child| child.name() == "w:style") {
        if let Some(properties) = style.child_mut("w:tblPr") {
            // A style has no width; docx-rs writes one all the same.
            properties.children.retain(|child| child.name() != "w:tblW");
        }
        let id = style.attribute("w:styleId").unwrap_or_default();
        match id.as_str() {
            "Normal" | "DefaultParagraphFont" | "TableNormal" | "NoList" => {
                style.start.push_attribute(("w:default", "1"));
            }
            _ if is_ours(&id) => style.start.push_attribute(("w:customStyle", "1")),
            _ => {}
        }
    }
    set_language(&mut root);
    order::arrange(&mut root);
    Ok(order::print(&root))
}

/// Styles that Word does not know by itself.
fn is_ours(id: &str) -> bool {
    let ours = [
        "Annex",
        "HeadingPlain",
        "Regio",
        "Table",
        "CoverLine",
        "Remark",
        "Source",
        "CodeBlock",
        "CodeText",
        "Figure",
    ];
    ours.iter().any(|start| id.starts_with(start)) && id != "TableNormal"
}

/// Documents are Dutch.
fn set_language(root: &mut Element) {
    let defaults = root
        .child_mut("w:docDefaults")
        .and_then(|defaults| defaults.child_mut("w:rPrDefault"))
        .and_then(|default| default.child_mut("w:rPr"));
    if let Some(properties) = defaults {
        properties.children.push(Element::new(
            "w:lang",
            &[("w:val", "nl-NL"), ("w:eastAsia", "nl-NL"), ("w:bidi", "ar-SA")],
        ));
    }
}

fn fonts(name: &str) -> RunFonts {
    RunFonts::new().ascii(name).hi_ansi(name).east_asia(name).cs(name)
}

fn paragraph(id: &str, name: &str, based_on: &str) -> Style {
    let style = Style::new(id, StyleType::Paragraph).name(name);
    if based_on.is_empty() { style } else { style.based_on(based_on) }
}

fn character(id: &str, name: &str) -> Style {
    Style::new(id, StyleType::Character).name(name).based_on("DefaultParagraphFont")
}

/// Changes the paragraph properties that `Style` has no method for.
fn shaped(mut style: Style, change: impl FnOnce(ParagraphProperty) -> ParagraphProperty) -> Style {
    style.paragraph_property = change(std::mem::take(&mut style.paragraph_property));
    style
}

/// Changes the run properties that `Style` has no method for.
fn worded(mut style: Style, change: impl FnOnce(RunProperty) -> RunProperty) -> Style {
    style.run_property = change(std::mem::take(&mut style.run_property));
    style
}

fn spacing(before: u32, after: u32) -> LineSpacing {
    // Without the rule, docx-rs writes lines of an exact height, which cut off pictures.
    LineSpacing::new().before(before).after(after).line_rule(LineSpacingType::Auto)
}

fn basic() -> Vec<Style> {
    vec![
        paragraph("Normal", "Normal", "").line_spacing(spacing(0, 140).line(276)),
        Style::new("DefaultParagraphFont", StyleType::Character)
            .name("Default Paragraph Font")
            .q_format(false)
            .ui_priority(1)
            .semi_hidden()
            .unhide_when_used(),
        Style::new("NoList", StyleType::Numbering)
            .name("No List")
            .q_format(false)
            .ui_priority(99)
            .semi_hidden()
            .unhide_when_used(),
    ]
}

fn headings() -> Vec<Style> {
    let mut styles = Vec::new();
    for (at, size) in HEADING_SIZES.into_iter().enumerate() {
        let number = at + 1;
        let heading = paragraph(&format!("Heading{number}"), &format!("heading {number}"), "Normal")
            .next("Normal")
            .size(size)
            .bold()
            .color(ACCENT)
            .outline_lvl(at)
            .line_spacing(spacing(if at == 0 { 480 } else { 300 }, if at == 0 { 200 } else { 100 }));
        styles.push(shaped(heading, |p| numbered(p.keep_next(true).keep_lines(true), HEADINGS, at)));
    }
    for at in 0..6 {
        let number = at + 1;
        let base = format!("Heading{number}");
        let annex =
            paragraph(&format!("Annex{number}"), &format!("Bijlage kop {number}"), &base).next("Normal");
        styles.push(shaped(annex, |p| numbered(p, ANNEX, at)));
        let plain =
            paragraph(&format!("HeadingPlain{number}"), &format!("Kop {number} zonder nummer"), &base);
        styles.push(shaped(plain.next("Normal"), |p| numbered(p, UNNUMBERED, at)));
    }
    styles
}

fn numbered(properties: ParagraphProperty, list: usize, level: usize) -> ParagraphProperty {
    properties.numbering(NumberingId::new(list), IndentLevel::new(level))
}

fn contents() -> Vec<Style> {
    let heading = paragraph("TOCHeading", "TOC Heading", "Normal")
        .next("Normal")
        .size(HEADING_SIZES[0])
        .bold()
        .color(ACCENT);
    let mut styles = vec![shaped(heading.line_spacing(spacing(480, 200)), |p| p.keep_next(true))];
    // How far each level goes in, and where its words start after the number.
    let steps: [(usize, usize); 6] =
        [(0, 567), (567, 1276), (1276, 2127), (2127, 3119), (3119, 4253), (4253, 5529)];
    for (at, (left, words)) in steps.into_iter().enumerate() {
        let (words_indent, hang) = hanging(words, words - left);
        let number = at + 1;
        let style = paragraph(&format!("TOC{number}"), &format!("toc {number}"), "Normal")
            .next("Normal")
            .ui_priority(39)
            .q_format(false)
            .line_spacing(spacing(if at == 0 { 100 } else { 0 }, 40))
            .indent(words_indent, hang, None, None);
        let style = if at == 0 { style.bold() } else { style };
        let page_tab = Tab::new().val(TabValueType::Right).leader(TabLeaderType::Dot).pos(TEXT_PORTRAIT);
        styles.push(shaped(style, |p| p.add_tab(page_tab)));
    }
    styles
}

fn running() -> Vec<Style> {
    let side = |position, color: &str, space| {
        ParagraphBorder::new(position).val(BorderType::Single).size(18).space(space).color(color)
    };
    let quote = paragraph("Quote", "Quote", "Normal").italic().color("333333").indent(
        Some(425),
        None,
        Some(425),
        None,
    );
    let code = paragraph("CodeBlock", "Codeblok", "Normal").fonts(fonts("Consolas")).size(18);
    let remark = paragraph("Remark", "Opmerking", "Normal").line_spacing(spacing(120, 200)).indent(
        Some(113),
        None,
        Some(113),
        None,
    );
    vec![
        paragraph("ListParagraph", "List Paragraph", "Normal").line_spacing(spacing(0, 70)),
        shaped(quote, |p| {
            p.set_borders(ParagraphBorders::with_empty().set(side(ParagraphBorderPosition::Left, LINE, 8)))
        }),
        shaped(code.line_spacing(spacing(60, 140).line(240)), |p| p.shading(Shading::new().fill(SHADE))),
        worded(character("CodeText", "Code in tekst"), |r| r.fonts(fonts("Consolas")).size(20)),
        shaped(remark, |p| {
            let border = side(ParagraphBorderPosition::Left, ACCENT, 6);
            p.shading(Shading::new().fill(SHADE)).set_borders(ParagraphBorders::with_empty().set(border))
        }),
        paragraph("Source", "Bron", "Normal").size(18).color(QUIET).line_spacing(spacing(60, 200)),
        shaped(paragraph("Caption", "caption", "Normal").next("Normal").size(20).bold().color(ACCENT), |p| {
            p.line_spacing(spacing(160, 80)).keep_lines(true)
        }),
        paragraph("Figure", "Figuur", "Normal").line_spacing(spacing(120, 60)),
        paragraph("FootnoteText", "footnote text", "Normal").size(18).line_spacing(spacing(0, 40).line(240)),
        worded(character("FootnoteReference", "footnote reference"), |r| {
            r.vert_align(VertAlignType::SuperScript)
        }),
        worded(character("Hyperlink", "Hyperlink"), |r| r.color("0B4F9E").underline("single")),
        edge_style("Header", "header"),
        edge_style("Footer", "footer").align(AlignmentType::Right),
    ]
}

/// Header and footer: small, with their right part at the margin.
fn edge_style(id: &str, name: &str) -> Style {
    let style = paragraph(id, name, "Normal").size(18).color(QUIET).line_spacing(spacing(0, 0).line(240));
    shaped(style, |p| p.add_tab(Tab::new().val(TabValueType::Right).pos(TEXT_PORTRAIT)))
}

fn cover() -> Vec<Style> {
    vec![
        paragraph("Title", "Title", "Normal")
            .next("Normal")
            .size(64)
            .bold()
            .color(ACCENT)
            .line_spacing(spacing(3200, 200).line(240)),
        paragraph("Subtitle", "Subtitle", "Normal")
            .next("Normal")
            .size(32)
            .color(QUIET)
            .line_spacing(spacing(0, 600)),
        paragraph("CoverLine", "Voorbladregel", "Normal").size(24).line_spacing(spacing(0, 60)),
    ]
}

fn tables() -> Vec<Style> {
    let margins = |side: usize, height: usize| {
        TableCellMargins::new()
            .margin_left(side, WidthType::Dxa)
            .margin_right(side, WidthType::Dxa)
            .margin_top(height, WidthType::Dxa)
            .margin_bottom(height, WidthType::Dxa)
    };
    let mut borders = TableBorders::with_empty();
    for position in [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Bottom,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ] {
        borders = borders.set(TableBorder::new(position).size(4).color(LINE));
    }
    let plain = TableProperty::new().set_margins(margins(108, 0)).clear_all_border();
    let ruled = TableProperty::new().set_margins(margins(85, 40)).set_borders(borders);
    vec![
        Style::new("TableNormal", StyleType::Table)
            .name("Normal Table")
            .q_format(false)
            .ui_priority(99)
            .semi_hidden()
            .unhide_when_used()
            .table_property(plain),
        Style::new("RegioTable", StyleType::Table)
            .name("Regiovisie tabel")
            .based_on("TableNormal")
            .table_property(ruled),
        paragraph("TableText", "Tabeltekst", "Normal").size(18).line_spacing(spacing(0, 0).line(240)),
        shaped(paragraph("TableHead", "Tabelkop", "TableText").bold().color(ACCENT), |p| p.keep_next(true)),
    ]
}

/// The style of a paragraph one step further in than `steps` of the list.
pub(crate) fn hanging(left: usize, hang: usize) -> (Option<i32>, Option<SpecialIndentType>) {
    let twips = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
    (Some(twips(left)), Some(SpecialIndentType::Hanging(twips(hang))))
}
