//! One report, one package: the parts in their order.

mod blocks;
mod columns;
mod contents;
mod inline;
mod layout;
mod list;
mod numbering;
mod order;
mod package;
mod page;
mod pages;
mod picture;
mod plan;
mod story;
mod styles;
mod table;
mod xml;

use regiovisie_text::report::{Pictures, Report};

use crate::WordError;
use story::Writer;

/// Reference parts that hold nothing of a report.
const SETTINGS: &str = include_str!("../../../../../assets/word/settings.xml");
const THEME: &str = include_str!("../../../../../assets/word/theme.xml");
const FONT_TABLE: &str = include_str!("../../../../../assets/word/font-table.xml");

pub(crate) fn write(report: &Report, pictures: &dyn Pictures) -> Result<Vec<u8>, WordError> {
    let plan = plan::Plan::new(&report.body);
    let mut writer = Writer::new(report, &plan, pictures);
    let document = writer.document();
    let document_links = writer.take_links();
    let footnotes = writer.footnotes();
    let footnote_links = writer.take_links();

    let mut package = package::Package::new();
    package.text("[Content_Types].xml", &package::content_types(writer.media()))?;
    package.text("_rels/.rels", package::ROOT_RELATIONS)?;
    package.text("docProps/core.xml", &package::core_properties(report))?;
    package.text("docProps/app.xml", &package::app_properties(report))?;
    package.bytes("word/document.xml", &document)?;
    package.bytes("word/_rels/document.xml.rels", &package::document_relations(&document_links))?;
    package.bytes("word/styles.xml", styles::part()?)?;
    package.bytes("word/numbering.xml", &numbering::part(writer.ordered_lists())?)?;
    package.text("word/settings.xml", SETTINGS)?;
    package.text("word/fontTable.xml", FONT_TABLE)?;
    package.text("word/theme/theme1.xml", THEME)?;
    package.bytes("word/footnotes.xml", &footnotes)?;
    if !footnote_links.is_empty() {
        package.bytes("word/_rels/footnotes.xml.rels", &package::relations(&footnote_links))?;
    }
    for direction in [page::Direction::Portrait, page::Direction::Landscape] {
        package.bytes(direction.header_part(), &page::header(report, direction))?;
    }
    package.bytes("word/footer1.xml", &page::footer())?;
    for medium in writer.media() {
        package.stored(&format!("word/media/{}", medium.name), &medium.bytes)?;
    }
    package.finish()
}
