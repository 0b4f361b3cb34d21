//! The one place where an error becomes a code, an exit status and three Dutch sentences: what happened,
//! what is safe, what to do now.

use regiovisie_norm::CatalogueError;
use regiovisie_sheets::{Foreign, ReadError};
use regiovisie_store::StoreError;
use regiovisie_wording::{Args, enumerate, say, say_with};
use serde::Serialize;
use specta::Type;

use crate::error::{AttachmentFault, Error};

/// An error as it leaves the core.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename = "ErrorView")]
pub struct Fault {
    /// Stable code.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What is safe.
    pub safe: String,
    /// What to do now.
    pub next: String,
    /// Exit status of the command line: 2 wrong use or bad input, 3 in use, 4 damaged, 5 newer.
    #[serde(skip)]
    pub exit: u8,
}

impl Fault {
    /// The three sentences as one text.
    pub fn message(&self) -> String {
        format!("{} {} {}", self.what, self.safe, self.next)
    }
}

impl From<&Error> for Fault {
    fn from(error: &Error) -> Self {
        let (code, args) = describe(error);
        let exit = match code {
            "in_use" => 3,
            "damaged" => 4,
            "newer" => 5,
            _ => 2,
        };
        let id = format!("error-{}", code.replace('_', "-"));
        let part = |name: &str| say_with(&format!("{id}.{name}"), &args);
        Self { code: code.to_owned(), what: part("what"), safe: part("safe"), next: part("next"), exit }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

/// A file with input that cannot be read.
fn describe_input(path: &std::path::Path, fault: ReadError) -> (&'static str, Args<'static>) {
    let args = || Args::new().text("path", path.display().to_string());
    match fault {
        ReadError::TooLarge(_) => ("input_too_large", args()),
        ReadError::Password => ("input_locked", args()),
        ReadError::NotATable(Foreign::WebPage) => ("input_web_page", args()),
        ReadError::NotATable(_) => ("input_not_a_table", args()),
        ReadError::Broken => ("input_broken", args()),
        ReadError::Empty => ("input_empty", args()),
    }
}

/// Code and values of an error.
fn describe(error: &Error) -> (&'static str, Args<'static>) {
    let none = Args::new;
    match error {
        Error::Store(store) => describe_store(store),
        Error::Catalogue(inner) => ("program_data", none().text("detail", inner.to_string())),
        Error::BadExample(detail) => ("program_data", none().text("detail", detail.clone())),
        Error::Word(inner) => ("word", none().text("detail", inner.to_string())),
        Error::Sheets(inner) => ("sheets", none().text("detail", inner.to_string())),
        Error::Drawing(inner) => ("drawing", none().text("detail", inner.to_string())),
        Error::BadDate { text } => ("bad_date", none().text("text", text.clone())),
        Error::DatesReversed { start, end } => {
            ("dates_reversed", none().text("start", start.clone()).text("end", end.clone()))
        }
        Error::Empty(field) => ("empty", none().text("field", say(&format!("field-{field}")))),
        Error::TooLong { field, limit } => {
            ("too_long", none().text("field", say(&format!("field-{field}"))).count("limit", *limit))
        }
        Error::BadAddress(text) => ("bad_address", none().text("text", text.clone())),
        Error::UnknownRegion(name) => ("unknown_region", none().text("name", name.clone())),
        Error::DoubleMunicipality(name) => ("double_municipality", none().text("name", name.clone())),
        Error::LastMunicipality => ("last_municipality", none()),
        Error::BadSituation(number) => ("bad_situation", none().count("number", usize::from(*number))),
        Error::BadNumber { column, text } => {
            ("bad_number", none().text("column", column.clone()).text("text", text.clone()))
        }
        Error::NotAShare { column, text } => {
            ("not_a_share", none().text("column", column.clone()).text("text", text.clone()))
        }
        Error::UnknownInstrument(id) => ("unknown_instrument", none().text("id", id.clone())),
        Error::UnknownRow(id) => ("unknown_row", none().text("id", id.clone())),
        Error::RowsAreGiven(sheet) => ("rows_are_given", none().text("sheet", sheet.clone())),
        Error::TooManyRows { sheet, most } => {
            ("too_many_rows", none().text("sheet", sheet.clone()).count("most", *most as usize))
        }
        Error::RowInUse { name, count } => {
            ("row_in_use", none().text("name", name.clone()).count("count", *count as usize))
        }
        Error::UnknownCheck(id) => ("unknown_check", none().text("id", id.clone())),
        Error::AlwaysApplies { check } => ("always_applies", none().text("check", check.clone())),
        Error::UnknownWord { word, allowed } => {
            ("unknown_word", none().text("word", word.clone()).text("allowed", enumerate(allowed)))
        }
        Error::UnknownTheme(id) => ("unknown_theme", none().text("id", id.clone())),
        Error::UnknownAgreement(id) => ("unknown_agreement", none().text("id", id.clone())),
        Error::UnknownSection(id) => ("unknown_section", none().text("id", id.clone())),
        Error::PartyInUse { name, meetings, contributions, advices } => (
            "party_in_use",
            none()
                .text("name", name.clone())
                .count("meetings", *meetings as usize)
                .count("contributions", *contributions as usize)
                .count("advices", *advices as usize),
        ),
        Error::Circle(titles) => ("circle", none().text("titles", enumerate(titles))),
        Error::TooShort(word) => ("too_short", none().text("word", word.clone())),
        Error::NoPerson(name) => ("no_person", none().text("name", name.clone())),
        Error::ManyParties => ("many_parties", none()),
        Error::TooFew => ("too_few", none()),
        Error::UnknownPlanned(id) => ("unknown_planned", none().text("id", id.clone())),
        Error::Happened(title) => ("happened", none().text("title", title.clone())),
        Error::AlreadyHeld(title) => ("already_held", none().text("title", title.clone())),
        Error::NotInSection(title) => ("not_in_section", none().text("title", title.clone())),
        Error::TooMany(number) => ("too_many", none().count("number", *number as usize)),
        Error::BadInput { path, fault } => describe_input(path, *fault),
        Error::NoInputText { path } => ("no_input_text", none().text("path", path.display().to_string())),
        Error::UnknownSheet(name) => ("unknown_sheet", none().text("name", name.clone())),
        Error::SectionHasChildren(title) => ("section_has_children", none().text("title", title.clone())),
        Error::VersionExists(name) => ("version_exists", none().text("name", name.clone())),
        Error::UnknownVersion(name) => ("unknown_version", none().text("name", name.clone())),
        Error::UnknownDocument(name) => ("unknown_document", none().text("name", name.clone())),
        Error::BadPicture(detail) => ("bad_picture", none().text("detail", detail.clone())),
        Error::BadNorm { path, fault } => {
            ("bad_norm", none().text("path", path.display().to_string()).text("detail", norm_words(fault)))
        }
        Error::BadAttachment { name, fault } => describe_attachment(name, fault),
        Error::TextTooLarge(bytes) => ("text_too_large", none().count("kilobytes", bytes / 1024)),
        Error::CannotWrite { path, source } => {
            ("cannot_write", none().text("path", path.display().to_string()).text("detail", io_words(source)))
        }
        Error::CannotRead { path, source } => {
            ("cannot_read", none().text("path", path.display().to_string()).text("detail", io_words(source)))
        }
        Error::SnapshotExists(name) => ("snapshot_exists", none().text("name", name.clone())),
        Error::OnlyRemarks => ("only_remarks", none()),
        Error::NoReflection(path) => ("no_reflection", none().text("path", path.display().to_string())),
        Error::OtherWorkbook(path) => ("other_workbook", none().text("path", path.display().to_string())),
        Error::Cancelled => ("cancelled", none()),
    }
}

fn describe_attachment(name: &str, fault: &AttachmentFault) -> (&'static str, Args<'static>) {
    let args = Args::new().text("name", name.to_owned());
    let megabytes = |bytes: u64| usize::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(usize::MAX);
    match fault {
        AttachmentFault::TooLarge { bytes, most } => (
            "attachment_too_large",
            args.count("megabytes", megabytes(*bytes)).count("most", megabytes(*most)),
        ),
        AttachmentFault::Kind { allowed } => ("attachment_kind", args.text("allowed", allowed.clone())),
        AttachmentFault::NoFile => ("attachment_no_file", args),
        AttachmentFault::Empty => ("attachment_empty", args),
        AttachmentFault::Gone => ("attachment_gone", args),
        AttachmentFault::Damaged => ("attachment_damaged", args),
    }
}

fn describe_store(error: &StoreError) -> (&'static str, Args<'static>) {
    let at = |path: &std::path::Path| Args::new().text("path", path.display().to_string());
    match error {
        StoreError::NotFound(path) => ("not_found", at(path)),
        StoreError::NotAWorkbook(path) => ("not_a_workbook", at(path)),
        StoreError::ForeignSchema(path) => ("foreign_schema", at(path)),
        StoreError::Damaged { path, detail } => ("damaged", at(path).text("detail", detail.clone())),
        StoreError::Newer { path, found, known } => {
            ("newer", at(path).count("found", *found as usize).count("known", *known as usize))
        }
        StoreError::InUse { path, holder } => {
            let unknown = holder.actor.is_empty();
            let who = if unknown { say("someone") } else { holder.actor.clone() };
            let host = if holder.host.is_empty() { say("some-machine") } else { holder.host.clone() };
            let lease = regiovisie_store::lease_path(path).display().to_string();
            ("in_use", at(path).text("who", who).text("host", host).text("lease", lease))
        }
        StoreError::ReadOnlyPlace(path) => ("read_only_place", at(path)),
        StoreError::Exists(path) => ("exists", at(path)),
        StoreError::DiskFull(path) => ("disk_full", at(path)),
        StoreError::Gone(path) => ("gone", at(path)),
        StoreError::ReadOnly(path) => ("read_only", at(path)),
        StoreError::Missing { noun, .. } => {
            ("missing", Args::new().text("noun", say(&format!("noun-{noun}"))))
        }
        StoreError::NoPlace { .. } => ("erase_place", Args::new()),
        StoreError::WordsLeft(places) => ("words_left", Args::new().count("count", places.len())),
        StoreError::Unscrubbed { path, .. } | StoreError::Residue(path) => ("unscrubbed", at(path)),
        StoreError::Erased { .. } => ("erased", Args::new()),
        StoreError::Clash(detail) => ("clash", Args::new().text("detail", detail.clone())),
        StoreError::Other { path, detail } => ("other", at(path).text("detail", detail.clone())),
    }
}

/// What is wrong with a file with a version of a norm, in Dutch, with its place.
fn norm_words(fault: &CatalogueError) -> String {
    let args = Args::new;
    match fault {
        CatalogueError::Syntax { file: line, message } => {
            let quoted = message.split('`').nth(1).unwrap_or_default().to_owned();
            let id = match message.split_whitespace().take(2).collect::<Vec<_>>().as_slice() {
                ["missing", "field"] => "norm-missing-field",
                ["unknown", "field"] => "norm-unknown-field",
                ["unknown", "variant"] => "norm-unknown-word",
                _ => "norm-syntax",
            };
            say_with(id, &args().text("line", line.clone()).text("name", quoted))
        }
        CatalogueError::Missing(id) => say_with("norm-unknown-catalogue", &args().text("id", id.clone())),
        CatalogueError::NotNext { has, found } => {
            say_with("norm-not-next", &args().count("has", *has as usize).count("found", *found as usize))
        }
        CatalogueError::Double { id, .. } => say_with("norm-double", &args().text("id", id.clone())),
        CatalogueError::Broken { from, to, .. } => {
            say_with("norm-broken", &args().text("from", from.clone()).text("to", to.clone()))
        }
        CatalogueError::Rule { id, rule, .. } => {
            say_with(&format!("norm-rule-{rule}"), &args().text("id", id.clone()))
        }
    }
}

/// The reasons of the file system that a user can act upon, in Dutch.
fn io_words(error: &std::io::Error) -> String {
    use std::io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "io-not-found",
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => "io-denied",
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "io-full",
        Kind::ResourceBusy | Kind::ExecutableFileBusy => "io-busy",
        Kind::IsADirectory => "io-folder",
        Kind::NotADirectory | Kind::AlreadyExists => "io-no-folder",
        Kind::InvalidData => "io-not-text",
        _ => return error.to_string(),
    };
    say(id)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use regiovisie_store::Holder;

    use super::*;
    use crate::error::Field;

    /// One error of every kind.
    #[expect(clippy::too_many_lines, reason = "it is one list")]
    fn every_error() -> Vec<Error> {
        let path = || PathBuf::from("/map/regio.regiovisie");
        let name = || "naam".to_owned();
        let holder = Holder { actor: "Anna".into(), host: "pc".into(), process: 1, since: String::new() };
        let io = || std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        let mut errors: Vec<Error> = vec![
            StoreError::NotFound(path()).into(),
            StoreError::NotAWorkbook(path()).into(),
            StoreError::ForeignSchema(path()).into(),
            StoreError::Damaged { path: path(), detail: name() }.into(),
            StoreError::Newer { path: path(), found: 9, known: 2 }.into(),
            StoreError::InUse { path: path(), holder }.into(),
            StoreError::ReadOnlyPlace(path()).into(),
            StoreError::Exists(path()).into(),
            StoreError::DiskFull(path()).into(),
            StoreError::Gone(path()).into(),
            StoreError::ReadOnly(path()).into(),
            StoreError::Clash(name()).into(),
            StoreError::Other { path: path(), detail: name() }.into(),
            Error::BadDate { text: name() },
            Error::DatesReversed { start: name(), end: name() },
            Error::BadNumber { column: name(), text: name() },
            Error::NotAShare { column: name(), text: name() },
            Error::UnknownInstrument(name()),
            Error::UnknownRow(name()),
            Error::RowsAreGiven(name()),
            Error::TooManyRows { sheet: name(), most: 10 },
            Error::RowInUse { name: name(), count: 2 },
            Error::BadAddress(name()),
            Error::UnknownRegion(name()),
            Error::DoubleMunicipality(name()),
            Error::LastMunicipality,
            Error::BadSituation(7),
            Error::UnknownCheck(name()),
            Error::AlwaysApplies { check: name() },
            Error::UnknownWord { word: name(), allowed: vec![name()] },
            Error::UnknownTheme(name()),
            Error::UnknownAgreement(name()),
            Error::UnknownSection(name()),
            Error::PartyInUse { name: name(), meetings: 1, contributions: 2, advices: 1 },
            Error::Circle(vec![name(), name()]),
            Error::ManyParties,
            Error::TooFew,
            Error::UnknownPlanned(name()),
            Error::Happened(name()),
            Error::AlreadyHeld(name()),
            Error::NotInSection(name()),
            Error::TooMany(7),
            Error::TooShort(name()),
            Error::NoPerson(name()),
            Error::NoInputText { path: path() },
            Error::UnknownSheet(name()),
            Error::BadInput { path: path(), fault: ReadError::TooLarge(regiovisie_sheets::Limit::Rows) },
            Error::BadInput { path: path(), fault: ReadError::Password },
            Error::BadInput { path: path(), fault: ReadError::NotATable(Foreign::WebPage) },
            Error::BadInput { path: path(), fault: ReadError::NotATable(Foreign::Pdf) },
            Error::BadInput { path: path(), fault: ReadError::Broken },
            Error::BadInput { path: path(), fault: ReadError::Empty },
            StoreError::NoPlace { table: name(), column: name(), row: name() }.into(),
            StoreError::WordsLeft(Vec::new()).into(),
            StoreError::Residue(path()).into(),
            StoreError::Erased { noun: name(), id: name() }.into(),
            Error::SectionHasChildren(name()),
            Error::VersionExists(name()),
            Error::UnknownVersion(name()),
            Error::UnknownDocument(name()),
            Error::BadPicture(name()),
            Error::TextTooLarge(5_000_000),
            Error::CannotWrite { path: path(), source: io() },
            Error::CannotRead { path: path(), source: io() },
            Error::BadExample(name()),
            Error::Cancelled,
        ];
        let fields = [
            Field::RegionName,
            Field::MunicipalityName,
            Field::PartyName,
            Field::MeetingTitle,
            Field::TaskTitle,
            Field::PeriodName,
            Field::AdviceTitle,
            Field::AdviceText,
            Field::ReplyDate,
            Field::ResponseReason,
            Field::ErasedWord,
            Field::ContributionText,
            Field::SectionTitle,
            Field::VersionName,
            Field::EvidenceTitle,
            Field::EvidenceFile,
            Field::EvidenceSubject,
            Field::SnapshotName,
            Field::RemarkText,
            Field::Audience,
            Field::UserName,
            Field::Label,
        ];
        errors.extend(fields.map(Error::Empty));
        errors.extend(fields.map(|field| Error::TooLong { field, limit: 300 }));
        for noun in ["meeting", "contribution", "section", "party", "municipality", "evidence"] {
            errors.push(StoreError::Missing { noun, id: name() }.into());
        }
        errors
    }

    #[test]
    fn every_error_says_what_happened_what_is_safe_and_what_to_do() {
        for error in every_error() {
            let fault = Fault::from(&error);
            for part in [&fault.what, &fault.safe, &fault.next] {
                assert!(part.ends_with(['.', '?']) && part.len() > 10, "{}: {part:?}", fault.code);
                assert!(!part.contains("error-") && !part.contains("{$"), "{}: {part:?}", fault.code);
                assert!(!part.contains("field-") && !part.contains("noun-"), "{}: {part:?}", fault.code);
            }
        }
    }

    #[test]
    fn scripts_can_tell_in_use_damaged_and_newer_apart() {
        let exit = |code: &str| {
            every_error().iter().map(Fault::from).find(|fault| fault.code == code).map(|fault| fault.exit)
        };
        assert_eq!(exit("in_use"), Some(3));
        assert_eq!(exit("damaged"), Some(4));
        assert_eq!(exit("newer"), Some(5));
        assert_eq!(exit("bad_date"), Some(2));
    }
}
