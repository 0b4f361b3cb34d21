//! The finishing pass over what docx-rs builds: elements in the order of the schema, and what it leaves out.
//!
//! Works on a small tree, because only styles and numbering pass through here. Deliberately absent: any knowledge of
//! what a style looks like.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::WordError;

/// The children of an element in the order the schema asks; what is not named keeps its place at the end.
const ORDER: &[(&str, &[&str])] = &[
    (
        "w:style",
        &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:autoRedefine",
            "w:hidden",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:locked",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
            "w:tblStylePr",
        ],
    ),
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:suppressLineNumbers",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:mirrorIndents",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:smallCaps",
            "w:strike",
            "w:dstrike",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:kern",
            "w:position",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:effect",
            "w:bdr",
            "w:shd",
            "w:vertAlign",
            "w:lang",
        ],
    ),
    ("w:numPr", &["w:ilvl", "w:numId"]),
    ("w:pBdr", &["w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar"]),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblStyleRowBandSize",
            "w:tblStyleColBandSize",
            "w:tblW",
            "w:jc",
            "w:tblCellSpacing",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
        ],
    ),
    (
        "w:lvl",
        &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:isLgl",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
    ),
    ("w:lvlOverride", &["w:startOverride", "w:lvl"]),
];

/// An element with its children; text does not occur in these parts.
pub(crate) struct Element {
    pub(crate) start: BytesStart<'static>,
    pub(crate) children: Vec<Element>,
}

impl Element {
    pub(crate) fn new(name: &'static str, attributes: &[(&str, &str)]) -> Self {
        Self {
            start: BytesStart::new(name).with_attributes(attributes.iter().copied()),
            children: Vec::new(),
        }
    }

    pub(crate) fn name(&self) -> String {
        self.start.name().as_ref().to_owned()
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.start.try_get_attribute(name).ok().flatten()?;
        Some(attribute.value.into_owned())
    }

    pub(crate) fn child_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.children.iter_mut().find(|child| child.name() == name)
    }
}

/// Reads a part into a tree.
pub(crate) fn parse(part: &'static str, xml: &[u8]) -> Result<Element, WordError> {
    let broken = |reason: String| WordError::Part { part, reason };
    let text = std::str::from_utf8(xml).map_err(|error| broken(error.to_string()))?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::Start(start) => open.push(Element { start: start.into_owned(), children: Vec::new() }),
            Event::Empty(start) => match open.last_mut() {
                Some(parent) => {
                    parent.children.push(Element { start: start.into_owned(), children: Vec::new() });
                }
                None => return Err(broken("an empty root".to_owned())),
            },
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return Err(broken("an end without a start".to_owned()));
                };
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::Eof => return Err(broken("it ends too early".to_owned())),
            _ => {}
        }
    }
}

/// Sorts children by the schema and drops empty property groups.
pub(crate) fn arrange(element: &mut Element) {
    element.children.iter_mut().for_each(arrange);
    element.children.retain(|child| {
        !child.children.is_empty()
            || !matches!(child.name().as_str(), "w:rPr" | "w:pPr" | "w:tcPr" | "w:tblPr")
    });
    let name = element.name();
    if let Some((_, order)) = ORDER.iter().find(|(parent, _)| *parent == name) {
        element.children.sort_by_key(|child| {
            let name = child.name();
            order.iter().position(|known| *known == name).unwrap_or(order.len())
        });
    }
}

/// Writes a tree as a part.
pub(crate) fn print(root: &Element) -> Vec<u8> {
    let mut writer = quick_xml::Writer::new(Vec::with_capacity(32 * 1024));
    let declaration = quick_xml::events::BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
    // Writing to memory does not fail.
    let _ = writer.write_event(Event::Decl(declaration));
    print_element(&mut writer, root);
    writer.into_inner()
}

fn print_element(writer: &mut quick_xml::Writer<Vec<u8>>, element: &Element) {
    if element.children.is_empty() {
        let _ = writer.write_event(Event::Empty(element.start.borrow()));
        return;
    }
    let _ = writer.write_event(Event::Start(element.start.borrow()));
    element.children.iter().for_each(|child| print_element(writer, child));
    let _ = writer.write_event(Event::End(element.start.to_end()));
}
