//! The commands a workbook knows. Their words stand in journals and scripts for years: they never change.

use regiovisie_wording::{Args, say_with};

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the commands say what they do")]
pub enum Op {
    EditRegion,
    AddMunicipality,
    EditMunicipality,
    RemoveMunicipality,
    AnswerCheck,
    AddEvidence,
    RemoveEvidence,
    TieEvidence,
    EditEvidence,
    RenewEvidence,
    FillFact,
    AddFactRow,
    RenameFactRow,
    RemoveFactRow,
    HideFactRow,
    ReleaseFactRow,
    PlanStep,
    AddParty,
    EditParty,
    RemoveParty,
    LogMeeting,
    EditMeeting,
    RemoveMeeting,
    AddContribution,
    EditContribution,
    TellBack,
    RemoveContribution,
    WriteSection,
    EditSection,
    AddSection,
    MoveSection,
    RemoveSection,
    RestoreSection,
    AddPicture,
    FixVersion,
    RecordCouncil,
    ApplyRelease,
    FixSnapshot,
    RemoveSnapshot,
    AddRemark,
    EditRemark,
    RemoveRemark,
    ReplyRemark,
    MergeReflection,
    Undo,
    Redo,
}

impl Op {
    /// The fixed word.
    pub fn word(self) -> &'static str {
        match self {
            Self::EditRegion => "edit-region",
            Self::AddMunicipality => "add-municipality",
            Self::EditMunicipality => "edit-municipality",
            Self::RemoveMunicipality => "remove-municipality",
            Self::AnswerCheck => "answer-check",
            Self::AddEvidence => "add-evidence",
            Self::RemoveEvidence => "remove-evidence",
            Self::TieEvidence => "tie-evidence",
            Self::EditEvidence => "edit-evidence",
            Self::RenewEvidence => "renew-evidence",
            Self::FillFact => "fill-fact",
            Self::AddFactRow => "add-fact-row",
            Self::RenameFactRow => "rename-fact-row",
            Self::RemoveFactRow => "remove-fact-row",
            Self::HideFactRow => "hide-fact-row",
            Self::ReleaseFactRow => "release-fact-row",
            Self::PlanStep => "plan-step",
            Self::AddParty => "add-party",
            Self::EditParty => "edit-party",
            Self::RemoveParty => "remove-party",
            Self::LogMeeting => "log-meeting",
            Self::EditMeeting => "edit-meeting",
            Self::RemoveMeeting => "remove-meeting",
            Self::AddContribution => "add-contribution",
            Self::EditContribution => "edit-contribution",
            Self::TellBack => "tell-back",
            Self::RemoveContribution => "remove-contribution",
            Self::WriteSection => "write-section",
            Self::EditSection => "edit-section",
            Self::AddSection => "add-section",
            Self::MoveSection => "move-section",
            Self::RemoveSection => "remove-section",
            Self::RestoreSection => "restore-section",
            Self::AddPicture => "add-picture",
            Self::FixVersion => "fix-version",
            Self::RecordCouncil => "record-council",
            Self::ApplyRelease => "apply-release",
            Self::FixSnapshot => "fix-snapshot",
            Self::RemoveSnapshot => "remove-snapshot",
            Self::AddRemark => "add-remark",
            Self::EditRemark => "edit-remark",
            Self::RemoveRemark => "remove-remark",
            Self::ReplyRemark => "reply-remark",
            Self::MergeReflection => "merge-reflection",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    /// Whether it can be done in a copy for reflection.
    pub(crate) fn in_reflection(self) -> bool {
        matches!(self, Self::AddRemark | Self::EditRemark | Self::RemoveRemark | Self::Undo | Self::Redo)
    }

    /// The line of the history for this command on `subject`.
    pub(crate) fn label(self, subject: &str) -> String {
        let subject: String = subject.chars().take(120).collect();
        say_with(&format!("op-{}", self.word()), &Args::new().text("subject", subject))
    }
}
