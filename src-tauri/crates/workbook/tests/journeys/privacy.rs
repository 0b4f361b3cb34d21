//! What leaves and what stays: one rule for every file, and erasing a person.

use regiovisie_workbook::view::{
    ContributionMore, EraseInput, MarksInput, MeetingEditInput, PartyInput, ResponseInput,
};
use regiovisie_workbook::words::{Consent, Disposition, PartyForm};
use regiovisie_workbook::{ResponseLayout, TableForm};

use super::*;

const NAME: &str = "Zoë van der Ploeg";

/// Every word of a file that is a zip of XML, or of the file itself.
fn words(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut text = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut text).unwrap();
        all.push_str(&String::from_utf8_lossy(&text));
    }
    all
}

fn item(party: &str, text: &str, more: ContributionMore) -> ContributionInput {
    ContributionInput {
        party: party.into(),
        text: text.into(),
        section: None,
        themes: vec!["preventie".into()],
        agreements: vec![],
        more: Some(more),
    }
}

/// A workbook with input of every guard, each with a word of its own.
fn guarded() -> (tempfile::TempDir, Workbook) {
    let (folder, path) = place("privacy");
    let mut workbook = new_workbook(&path);
    let person = PartyInput { form: Some(PartyForm::Person), ..party("jongeren", NAME) };
    let zoe = workbook.save_party(&person).unwrap().value;
    let coded = PartyInput { form: Some(PartyForm::Code), ..party("ouders", "ouder K7") };
    let code = workbook.save_party(&coded).unwrap().value;
    let more = ContributionMore::default;
    let lines = vec![
        item("aanbieders", "Woordaanbieder spreekt vrij.", more()),
        item(
            "aanbieders",
            "Woordgeheim over een tarief.",
            ContributionMore { confidential: true, wording: "Woordvoorstel.".into(), ..more() },
        ),
        item(
            &zoe,
            "Woordherleidbaar verhaal.",
            ContributionMore { traceable: true, organisation: "Woordschool".into(), ..more() },
        ),
        item(
            "jongeren",
            "Woordgroep zonder toestemming.",
            ContributionMore { summary: "Woordsamenvatting.".into(), ..more() },
        ),
        item(
            &code,
            "Woordcode met toestemming.",
            ContributionMore { consent: Some(Consent::Given), ..more() },
        ),
        item("ouders", "Woordkaal zonder samenvatting.", more()),
    ];
    let mut given = meeting("2026-03-05", &[], &[]);
    given.contributions = lines;
    let ids = workbook.log_meeting(&given).unwrap().value.contributions;
    let answer = ResponseInput {
        title: String::new(),
        decision: Disposition::Declined,
        reason: "Woordreden noemt het geheim.".into(),
        passage: String::new(),
        section: None,
    };
    workbook.answer_input(&ids[1..2], &answer).unwrap();
    let mut inside = meeting("2026-04-05", &[], &[("aanbieders", "Woordbinnen gezegd.")]);
    inside.title = "Woordtitel van een besloten gesprek".into();
    inside.notes = "Woordnotitie.".into();
    inside.more.confidential = true;
    workbook.log_meeting(&inside).unwrap();
    (folder, workbook)
}

/// Everything that can leave in a profile, as one text.
fn everything(workbook: &mut Workbook, folder: &Path, profile: Profile, layout: ResponseLayout) -> String {
    let documents: Vec<String> = workbook.document_kinds().unwrap().into_iter().map(|kind| kind.id).collect();
    let out = folder.join(format!("{profile}-{layout:?}"));
    let input = ExportInput { documents, profile, layout, meetings: vec![] };
    let mut files = workbook.export(&input, &out, &mut |_: &Progress| true).unwrap().files;
    for form in [TableForm::Xlsx, TableForm::Csv] {
        files.extend(workbook.export_table("partijen-themas", form, &out).unwrap().files);
    }
    if profile == Profile::Council {
        let copy = out.join("kopie.regiovisie");
        files.push(workbook.write_reflection_copy(&copy, "ambassadeur").unwrap());
    }
    files.iter().map(|file| words(file)).collect()
}

#[test]
fn what_is_guarded_is_in_no_file_of_any_profile() {
    let (folder, mut workbook) = guarded();
    for layout in ResponseLayout::ALL {
        for profile in Profile::ALL {
            let text = everything(&mut workbook, folder.path(), *profile, *layout);
            for word in [
                "Woordgeheim",
                "Woordvoorstel",
                "Woordreden",
                "Woordherleidbaar",
                "Woordschool",
                "Woordbinnen",
                "Woordtitel",
                "Woordnotitie",
            ] {
                assert!(!text.contains(word), "{word} leaves in {profile} {layout:?}");
            }
            assert!(text.contains("Woordaanbieder"), "what is free leaves in {profile}");
        }
    }
}

#[test]
fn each_profile_quotes_and_names_as_far_as_it_may() {
    let (folder, mut workbook) = guarded();
    let mut text = |profile| everything(&mut workbook, folder.path(), profile, ResponseLayout::Nummer);
    let inside = text(Profile::Internal);
    for word in ["Woordgroep", "Woordkaal", "Woordcode", "ouder K7", NAME] {
        assert!(inside.contains(word), "{word} may be read inside");
    }
    let council = text(Profile::Council);
    assert!(
        council.contains("Woordsamenvatting") && !council.contains("Woordgroep"),
        "the summary goes instead"
    );
    assert!(!council.contains("Woordkaal"), "no consent and no summary: it is left out");
    assert!(council.contains("Woordcode") && council.contains("ouder K7") && !council.contains(NAME));
    let public = text(Profile::Public);
    assert!(public.contains("Woordcode") && !public.contains("ouder K7") && !public.contains(NAME));
}

#[test]
fn what_is_released_leaves_and_a_new_mark_takes_the_release_back() {
    let (folder, mut workbook) = guarded();
    let items =
        workbook.register(&RegisterFilter { guarded: true, limit: 10, ..RegisterFilter::default() }).unwrap();
    assert_eq!(items.matching, 3, "three wait for someone to look");
    let ids: Vec<String> = items.items.iter().map(|item| item.id.clone()).collect();
    let release = MarksInput { released: Some(true), ..MarksInput::default() };
    workbook.mark_contributions(&ids, &release).unwrap();
    let text = everything(&mut workbook, folder.path(), Profile::Internal, ResponseLayout::Thema);
    assert!(text.contains("Woordgeheim") && text.contains("Woordherleidbaar"));
    let again = MarksInput { traceable: Some(true), ..MarksInput::default() };
    workbook.mark_contributions(&ids, &again).unwrap();
    let one = workbook.contribution(&ids[0]).unwrap();
    assert!(one.released_on.is_none(), "a new mark is a new reason to look");
}

#[test]
fn the_privacy_screen_tells_what_is_due_and_which_groups_are_small() {
    let (_folder, mut workbook) = guarded();
    let ids = workbook.register_ids(&RegisterFilter::default()).unwrap();
    let due = MarksInput { delete_on: Some("2026-11-01".into()), ..MarksInput::default() };
    workbook.mark_contributions(&ids[..1], &due).unwrap();
    let later = MarksInput { delete_on: Some("2027-11-01".into()), ..MarksInput::default() };
    workbook.mark_contributions(&ids[1..2], &later).unwrap();
    let view = workbook.privacy().unwrap();
    assert_eq!((view.due.len(), view.later), (1, 1));
    assert_eq!(view.guarded, 3);
    assert_eq!(view.people.len(), 2, "one person and one code");
    assert!(
        view.small.iter().any(|text| text.contains("Ouders") || text.contains("Jongeren")),
        "{:?}",
        view.small
    );
}

#[test]
fn an_erased_person_is_nowhere_in_the_file_and_does_not_come_back() {
    let (folder, mut workbook) = guarded();
    let path = folder.path().join("privacy.regiovisie");
    let section = workbook.sections().unwrap()[3].id.clone();
    workbook
        .write_section(&section, &format!("{NAME} vertelde over de Ploegstraat en over ploegen."))
        .unwrap();
    workbook
        .fix_version(&VersionInput { name: "0.3".into(), status: VersionStatus::Draft, note: String::new() })
        .unwrap();
    let before = workbook.versions().unwrap()[0].hash.clone();
    workbook
        .answer_check(
            "nvo-2020/1.3",
            &AnswerInput { note: Some("Jan Ploeg is een ander.".into()), ..AnswerInput::default() },
        )
        .unwrap();
    let zoe = workbook.parties().unwrap().into_iter().find(|row| row.name == NAME).unwrap().id;
    let ids = workbook
        .register_ids(&RegisterFilter { party: Some(zoe.clone()), ..RegisterFilter::default() })
        .unwrap();
    workbook
        .edit_contribution(
            &ids[0],
            &item(&zoe, "Woordherleidbaar verhaal van Zoe.", ContributionMore::default()),
        )
        .unwrap();

    let asked = ["Zoë".to_owned(), "Ploeg".to_owned()];
    let preview = workbook.preview_erase(Some(&zoe), &asked).unwrap();
    assert_eq!((preview.contributions, preview.words.len()), (1, 3));
    let other = preview.places.iter().find(|place| place.before.contains("Jan")).unwrap().id.clone();
    assert!(
        preview.places.iter().any(|place| place.title.contains("versie")),
        "a fixed version is shown: {:?}",
        preview.places
    );
    assert!(code(workbook.preview_erase(None, &["jo".into()]).unwrap_err()) == "too_short");
    let input = EraseInput {
        party: Some(zoe.clone()),
        words: asked.to_vec(),
        with_input: true,
        keep: vec![other],
        backups: true,
    };
    let done = workbook.erase_person(&input).unwrap().value;
    assert!(!done.lines.is_empty());
    let gone = |path: &Path| {
        let bytes = std::fs::read(path).unwrap();
        let lower = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!lower.contains("zoë") && !lower.contains("zoe "), "the name is in the bytes");
        assert!(!lower.contains("van der ploeg"), "nor the whole of it");
        assert!(!lower.contains("woordherleidbaar"), "nor what she said");
        lower
    };
    assert!(gone(&path).contains("jan ploeg"), "the other of that name stays");
    let text = workbook.section(&section).unwrap().body;
    assert!(text.contains("Ploegstraat") && text.contains("ploegen"), "longer words stay: {text}");
    let version = workbook.versions().unwrap().remove(0);
    assert!(version.cleaned_on.is_some() && version.hash != before, "the version is marked geschoond");
    workbook.verify().unwrap();
    while workbook.undo().unwrap().is_some() {}
    while workbook.redo().unwrap().is_some() {}
    drop(workbook);
    let (workbook, _) = Workbook::open(&path, Steady::new()).unwrap();
    gone(&path);
    assert_eq!(workbook.privacy().unwrap().erasures.len(), 1, "that it was done is kept");
    assert!(workbook.search("Zoë", 10).unwrap().is_empty());
    let name = workbook.parties().unwrap().into_iter().find(|row| row.id == zoe).unwrap().name;
    assert!(name.starts_with("Gewiste persoon"), "{name}");
}

#[test]
fn only_a_person_or_code_is_erased() {
    let (_folder, mut workbook) = guarded();
    let group = workbook.parties().unwrap().into_iter().find(|row| row.kind == "aanbieders").unwrap().id;
    let input =
        EraseInput { party: Some(group), words: vec![], with_input: false, keep: vec![], backups: false };
    assert_eq!(code(workbook.erase_person(&input).unwrap_err()), "no_person");
}

#[test]
fn a_meeting_with_one_person_goes_by_its_kind_and_tells_no_place() {
    let (folder, mut workbook) = guarded();
    let mut talk = meeting("2026-05-05", &[NAME], &[]);
    talk.title = format!("Interview met {NAME}");
    talk.place = "Woordadres 12".into();
    workbook.log_meeting(&talk).unwrap();
    for profile in [Profile::Council, Profile::Public] {
        let input =
            ExportInput { profile, ..ExportInput::of(&["vision".into(), "minutes".into(), "ics".into()]) };
        let files = workbook
            .export(&input, &folder.path().join(profile.word()), &mut |_: &Progress| true)
            .unwrap()
            .files;
        for file in &files {
            let name = file.file_name().unwrap().to_string_lossy();
            assert!(
                !words(file).contains(NAME) && !name.contains("Zoë"),
                "{name} ({profile}) tells who it was"
            );
            assert!(!words(file).contains("Woordadres"), "{name} ({profile}) tells where");
        }
    }
}

#[test]
fn what_was_said_goes_inside_with_a_meeting_that_is_marked_later() {
    let (_folder, path) = place("later");
    let mut workbook = new_workbook(&path);
    let given = meeting("2026-05-05", &["aanbieders"], &[("aanbieders", "Ons tarief is te laag.")]);
    let logged = workbook.log_meeting(&given).unwrap().value;
    let edit = MeetingEditInput {
        id: logged.meeting,
        date: given.date.clone(),
        kind: given.kind,
        title: given.title.clone(),
        place: String::new(),
        parties: given.parties.clone(),
        notes: String::new(),
        more: Some(MeetingMore { confidential: true, ..MeetingMore::default() }),
    };
    workbook.edit_meeting(&edit).unwrap();
    let id = &logged.contributions[0];
    assert!(workbook.contribution(id).unwrap().confidential, "the item is marked too");
    let open = item("aanbieders", "Ons tarief is te laag.", ContributionMore::default());
    workbook.edit_contribution(id, &open).unwrap();
    assert!(workbook.contribution(id).unwrap().confidential, "and is not opened by an edit");
    let release = MarksInput { released: Some(true), ..MarksInput::default() };
    workbook.mark_contributions(std::slice::from_ref(id), &release).unwrap();
    let other = ContributionMore { confidential: true, ..ContributionMore::default() };
    workbook.edit_contribution(id, &item("aanbieders", "Ons tarief is 12,50.", other)).unwrap();
    assert!(workbook.contribution(id).unwrap().released_on.is_none(), "other words were not released");
}

#[test]
fn answers_to_marked_items_alone_stay_inside_however_many_share_them() {
    let (folder, mut workbook) = guarded();
    let filter = RegisterFilter { guarded: true, ..RegisterFilter::default() };
    let ids = workbook.register_ids(&filter).unwrap();
    let answer = ResponseInput {
        title: "Woordonderwerp".into(),
        decision: Disposition::Declined,
        reason: "Woordgezamenlijk".into(),
        passage: String::new(),
        section: None,
    };
    workbook.answer_input(&ids, &answer).unwrap();
    let input = ExportInput {
        profile: Profile::Internal,
        ..ExportInput::of(&["response".into(), "register".into()])
    };
    let files = workbook.export(&input, folder.path(), &mut |_: &Progress| true).unwrap().files;
    for file in &files {
        assert!(
            !words(file).contains("Woordgezamenlijk") && !words(file).contains("Woordonderwerp"),
            "{}",
            file.display()
        );
    }
}
