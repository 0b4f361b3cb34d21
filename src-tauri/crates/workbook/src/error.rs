//! Everything that a use case can refuse or fail at, as data. How it reads stands in [`crate::fault`].

use std::path::PathBuf;

use regiovisie_norm::CatalogueError;
use regiovisie_store::StoreError;
use regiovisie_word::WordError;
use thiserror::Error;

/// A refusal or a failure. The workbook is as it was before the call.
#[derive(Debug, Error)]
pub enum Error {
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The catalogues built into the program.
    #[error(transparent)]
    Catalogue(#[from] &'static CatalogueError),
    /// Writing a Word file.
    #[error(transparent)]
    Word(#[from] WordError),
    /// Writing a spreadsheet.
    #[error(transparent)]
    Sheets(#[from] regiovisie_sheets::SheetsError),
    /// Drawing a chart.
    #[error(transparent)]
    Drawing(#[from] regiovisie_documents::DrawingError),
    /// A date that is none.
    #[error("{text} is no date")]
    BadDate {
        /// What was given.
        text: String,
    },
    /// An end before its start.
    #[error("{end} comes before {start}")]
    DatesReversed {
        /// The start.
        start: String,
        /// The end.
        end: String,
    },
    /// A field that must be filled is empty.
    #[error("{0} is empty")]
    Empty(Field),
    /// A field that is too long.
    #[error("{field} is longer than {limit} characters")]
    TooLong {
        /// Which.
        field: Field,
        /// The most it may hold.
        limit: usize,
    },
    /// A web address that is none.
    #[error("{0} is no address")]
    BadAddress(String),
    /// No region of this name is known, and no municipalities were given.
    #[error("unknown region {0}")]
    UnknownRegion(String),
    /// A municipality stands twice.
    #[error("{0} stands twice")]
    DoubleMunicipality(String),
    /// The last municipality cannot go.
    #[error("a region has at least one municipality")]
    LastMunicipality,
    /// A start situation other than 1 to 4.
    #[error("start situation {0}")]
    BadSituation(u8),
    /// A number that is none, or not of the kind that the column asks.
    #[error("{column}: {text} is no number")]
    BadNumber {
        /// Title of the column.
        column: String,
        /// What was given.
        text: String,
    },
    /// A percentage outside 0 to 100.
    #[error("{column}: {text} is no share")]
    NotAShare {
        /// Title of the column.
        column: String,
        /// What was given.
        text: String,
    },
    /// No such instrument or table.
    #[error("unknown instrument {0}")]
    UnknownInstrument(String),
    /// No such row or field, or a reference that leads nowhere.
    #[error("unknown row {0}")]
    UnknownRow(String),
    /// A table whose rows the catalogue gives.
    #[error("{0} takes no rows")]
    RowsAreGiven(String),
    /// A table that is full.
    #[error("{sheet} takes {most} rows")]
    TooManyRows {
        /// Title of the table.
        sheet: String,
        /// The most rows it takes.
        most: u32,
    },
    /// A row that other facts refer to.
    #[error("{count} facts refer to {name}")]
    RowInUse {
        /// Name of the row.
        name: String,
        /// How many facts refer to it.
        count: u32,
    },
    /// No such check.
    #[error("unknown check {0}")]
    UnknownCheck(String),
    /// "N.v.t." where the catalogue does not allow it.
    #[error("{check} cannot be not applicable")]
    AlwaysApplies {
        /// The check.
        check: String,
    },
    /// A word outside a vocabulary.
    #[error("{word} is not one of {allowed:?}")]
    UnknownWord {
        /// The word.
        word: String,
        /// What is allowed.
        allowed: Vec<String>,
    },
    /// A theme that the catalogue does not have.
    #[error("unknown theme {0}")]
    UnknownTheme(String),
    /// An agreement that the catalogue does not have.
    #[error("unknown agreement {0}")]
    UnknownAgreement(String),
    /// A section that does not exist.
    #[error("unknown section {0}")]
    UnknownSection(String),
    /// A party that others refer to.
    #[error("{name} is in use")]
    PartyInUse {
        /// Its name.
        name: String,
        /// Meetings.
        meetings: u32,
        /// Input.
        contributions: u32,
        /// Advices.
        advices: u32,
    },
    /// Things that would wait for each other in a circle.
    #[error("a circle: {0:?}")]
    Circle(Vec<String>),
    /// Items of different parties cannot become one.
    #[error("items of different parties")]
    ManyParties,
    /// Fewer than two items, or fewer than two texts.
    #[error("fewer than two")]
    TooFew,
    /// No such item in the planning.
    #[error("unknown planned item {0}")]
    UnknownPlanned(String),
    /// Something that happened and cannot be planned again.
    #[error("{0} happened already")]
    Happened(String),
    /// A meeting that was held already.
    #[error("{0} was held already")]
    AlreadyHeld(String),
    /// Words that do not stand in the section.
    #[error("these words are not in {0}")]
    NotInSection(String),
    /// A number that is too large, such as people at a meeting.
    #[error("{0} is too much")]
    TooMany(u32),
    /// A file with input that cannot be read.
    #[error("{path}: {fault}")]
    BadInput {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: regiovisie_sheets::ReadError,
    },
    /// A file with input in which no column is the text of the input.
    #[error("{path}: no column with text")]
    NoInputText {
        /// The file.
        path: PathBuf,
    },
    /// A table that the file does not have.
    #[error("no sheet {0}")]
    UnknownSheet(String),
    /// A word too short to be erased everywhere.
    #[error("{0} is too short")]
    TooShort(String),
    /// A party that is no person: it is changed or removed, not erased.
    #[error("{0} is no person")]
    NoPerson(String),
    /// A section with others under it.
    #[error("{0} has sections under it")]
    SectionHasChildren(String),
    /// A version of this name exists.
    #[error("version {0} exists")]
    VersionExists(String),
    /// A version that does not exist.
    #[error("unknown version {0}")]
    UnknownVersion(String),
    /// A document the program does not make.
    #[error("unknown document {0}")]
    UnknownDocument(String),
    /// A picture that is not PNG or JPEG, is damaged or too large.
    #[error("unusable picture: {0}")]
    BadPicture(String),
    /// A file with a version of a norm that cannot be used.
    #[error("{path}: {fault}")]
    BadNorm {
        /// The file.
        path: PathBuf,
        /// The mistake in it.
        fault: CatalogueError,
    },
    /// A file that cannot be kept as evidence, or not handed out.
    #[error("attachment {name}: {fault:?}")]
    BadAttachment {
        /// Name of the file.
        name: String,
        /// What is wrong with it.
        fault: AttachmentFault,
    },
    /// A text that is larger than a section may be.
    #[error("text of {0} bytes")]
    TextTooLarge(usize),
    /// A file that should be written could not be.
    #[error("cannot write {path}: {source}")]
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file that should be read could not be.
    #[error("cannot read {path}: {source}")]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A peildatum of this name exists.
    #[error("snapshot {0} exists")]
    SnapshotExists(String),
    /// In a copy for reflection only remarks can be written.
    #[error("only remarks can be written here")]
    OnlyRemarks,
    /// A file that is no copy for reflection.
    #[error("{0} is no copy for reflection")]
    NoReflection(PathBuf),
    /// A copy for reflection of another workbook.
    #[error("{0} is a copy of another workbook")]
    OtherWorkbook(PathBuf),
    /// The example that is built into the program has a mistake.
    #[error("the example is unsound: {0}")]
    BadExample(String),
    /// The user stopped it.
    #[error("cancelled")]
    Cancelled,
}

/// What is wrong with an attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachmentFault {
    /// More bytes than a workbook takes in.
    TooLarge {
        /// Its bytes.
        bytes: u64,
        /// The most it may have.
        most: u64,
    },
    /// Another kind than can be opened safely.
    Kind {
        /// What is taken in.
        allowed: String,
    },
    /// A folder or something else that is no file.
    NoFile,
    /// Nothing in it.
    Empty,
    /// Its bytes are not in the workbook.
    Gone,
    /// Its bytes are not what they were.
    Damaged,
}

/// A field that a user fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the fields say what they are")]
pub enum Field {
    RegionName,
    MunicipalityName,
    PartyName,
    MeetingTitle,
    TaskTitle,
    PeriodName,
    AdviceTitle,
    AdviceText,
    ReplyDate,
    ResponseReason,
    ErasedWord,
    ContributionText,
    SectionTitle,
    VersionName,
    EvidenceTitle,
    EvidenceFile,
    EvidenceSubject,
    SnapshotName,
    RemarkText,
    Audience,
    UserName,
    Label,
    Fact,
    RowName,
}

impl Field {
    /// The word under which the locale names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::RegionName => "region-name",
            Self::MunicipalityName => "municipality-name",
            Self::PartyName => "party-name",
            Self::MeetingTitle => "meeting-title",
            Self::TaskTitle => "task-title",
            Self::PeriodName => "period-name",
            Self::AdviceTitle => "advice-title",
            Self::AdviceText => "advice-text",
            Self::ReplyDate => "reply-date",
            Self::ResponseReason => "response-reason",
            Self::ErasedWord => "erased-word",
            Self::ContributionText => "contribution-text",
            Self::SectionTitle => "section-title",
            Self::VersionName => "version-name",
            Self::EvidenceTitle => "evidence-title",
            Self::EvidenceFile => "evidence-file",
            Self::EvidenceSubject => "evidence-subject",
            Self::SnapshotName => "snapshot-name",
            Self::RemarkText => "remark-text",
            Self::Audience => "audience",
            Self::UserName => "user-name",
            Self::Label => "label",
            Self::Fact => "fact",
            Self::RowName => "row-name",
        }
    }
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}
