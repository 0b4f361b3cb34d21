//! `import-input`: input from a spreadsheet.

use regiovisie_wording::{Args, say_with};
use regiovisie_workbook::view::{ImportInput as Given, ImportView, InputFileView, InputSheetView};
use regiovisie_workbook::words::InputChannel;
use regiovisie_workbook::{Error, parse_word};

use super::{Failure, reading, writing};
use crate::arguments::ImportInput;
use crate::output::{DONE, FINDINGS, Output};

/// Takes a file in, or tells what would become of it.
pub(super) fn run(given: &ImportInput, output: &mut Output) -> Result<u8, Failure> {
    let view = if given.dry_run {
        let workbook = reading(&given.file)?;
        let input = asked(given, &workbook.input_file(&given.input)?)?;
        workbook.preview_input(&given.input, &input)?
    } else {
        let mut workbook = writing(&given.file)?;
        let input = asked(given, &workbook.input_file(&given.input)?)?;
        workbook.import_input(&given.input, &input)?.value
    };
    tell(&view, given.dry_run, output);
    Ok(if view.refused + view.clashes > 0 { FINDINGS } else { DONE })
}

/// How the file is to be read: as it was recognised, but for the columns that were named.
fn asked(given: &ImportInput, file: &InputFileView) -> Result<Given, Error> {
    let channel = given.channel.as_deref().map(|word| parse_word(word, InputChannel::ALL)).transpose()?;
    let mut input = Given {
        sheet: given.sheet.clone(),
        party: given.party.clone(),
        date: given.date.clone(),
        theirs: given.theirs.clone(),
        channel,
        fields: None,
    };
    if given.maps.is_empty() {
        return Ok(input);
    }
    let sheet = chosen(file, &given.sheet)?;
    let mut fields: Vec<String> = sheet.columns.iter().map(|column| column.field.clone()).collect();
    for map in &given.maps {
        let unknown = || Error::UnknownWord {
            word: map.clone(),
            allowed: sheet.columns.iter().map(|column| format!("{}=...", column.heading)).collect(),
        };
        let (heading, field) = map.rsplit_once('=').ok_or_else(unknown)?;
        let is = |heading: &str, other: &str| heading.trim().to_lowercase() == other.trim().to_lowercase();
        let at = sheet.columns.iter().position(|column| is(&column.heading, heading)).ok_or_else(unknown)?;
        // A field belongs to one column: what was recognised as it before is not it after all.
        let taken = fields.iter_mut().filter(|other| !field.is_empty() && other.as_str() == field.trim());
        taken.for_each(String::clear);
        if let Some(slot) = fields.get_mut(at) {
            field.trim().clone_into(slot);
        }
    }
    input.sheet.clone_from(&sheet.name);
    input.fields = Some(fields);
    Ok(input)
}

/// The sheet that is meant, as the core chooses it.
fn chosen<'a>(file: &'a InputFileView, name: &str) -> Result<&'a InputSheetView, Error> {
    let unknown = || Error::UnknownSheet(name.to_owned());
    if name.trim().is_empty() {
        let fits = |sheet: &&InputSheetView| sheet.columns.iter().any(|column| column.field == "inbreng");
        return file.sheets.iter().find(fits).or(file.sheets.first()).ok_or_else(unknown);
    }
    file.sheets.iter().find(|sheet| sheet.name.trim() == name.trim()).ok_or_else(unknown)
}

fn tell(view: &ImportView, dry: bool, output: &mut Output) {
    for row in &view.rows {
        let args = Args::new()
            .text("row", row.row.to_string())
            .text("fate", row.fate.clone())
            .text("number", row.number.map(|number| number.to_string()).unwrap_or_default())
            .text("words", row.words.clone())
            .text("text", row.text.clone());
        output.line(say_with("cli-import-row", &args));
    }
    let counts = || {
        Args::new()
            .count("added", view.added as usize)
            .count("answered", view.answered as usize)
            .count("same", view.same as usize)
            .count("clashes", view.clashes as usize)
            .count("refused", view.refused as usize)
    };
    output.line(say_with(if dry { "cli-import-preview" } else { "cli-import-done" }, &counts()));
    for warning in &view.warnings {
        output.line(format!("- {warning}"));
    }
    output.field("dry_run", dry);
    output.field("added", view.added);
    output.field("answered", view.answered);
    output.field("same", view.same);
    output.field("clashes", view.clashes);
    output.field("refused", view.refused);
    output.field("rows", &view.rows);
    output.field("warnings", &view.warnings);
}
