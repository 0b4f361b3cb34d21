//! The register: a page of it in any order, how it groups, and which items a filter means.

use std::collections::HashMap;

use regiovisie_model::words::Disposition;
use regiovisie_store::newest;
use regiovisie_store::rows::contribution::Contribution;
use regiovisie_store::rows::party;
use regiovisie_store::rows::register::{self, Answered, Filter, Order};
use regiovisie_wording::say;

use super::{lookups, view_all};
use crate::error::Error;
use crate::view::{
    AnswerFilter, RegisterFilter, RegisterGroupView, RegisterGrouping, RegisterOrder, RegisterView,
};
use crate::workbook::Workbook;

/// Most hits of a search that a filter looks through.
const HITS: usize = 1_000;

impl Workbook {
    /// A page of the register.
    pub fn register(&self, filter: &RegisterFilter) -> Result<RegisterView, Error> {
        let (wanted, capped) = self.filter(filter)?;
        let limit = filter.limit.min(500);
        let items = match filter.order {
            RegisterOrder::Number | RegisterOrder::Date => {
                register::page(self.db(), &wanted, order(filter), filter.offset, limit)?
            }
            RegisterOrder::Party | RegisterOrder::Section | RegisterOrder::Answer => {
                self.grouped_page(filter, &wanted, limit)?
            }
        };
        Ok(RegisterView {
            total: register::count(self.db(), &Filter::default())?,
            matching: register::count(self.db(), &wanted)?,
            items: view_all(&lookups(self)?, items)?,
            capped,
        })
    }

    /// The ids of all items that pass a filter, in the order of their numbers: to answer or mark them at once.
    pub fn register_ids(&self, filter: &RegisterFilter) -> Result<Vec<String>, Error> {
        Ok(register::ids(self.db(), &self.filter(filter)?.0)?)
    }

    /// The items that pass a filter by what they have in common, in the order of that.
    pub fn register_groups(
        &self,
        filter: &RegisterFilter,
        by: RegisterGrouping,
    ) -> Result<Vec<RegisterGroupView>, Error> {
        let (wanted, _) = self.filter(filter)?;
        let mut groups = match by {
            RegisterGrouping::Theme => self.theme_groups(&wanted)?,
            RegisterGrouping::Party => self.party_groups(&wanted)?,
            RegisterGrouping::Section => self.section_groups(&wanted)?,
            RegisterGrouping::Answer => self.answer_groups(&wanted)?,
        };
        groups.retain(|group| group.count > 0);
        Ok(groups)
    }

    /// What the store is asked, and whether a search found more than is looked through.
    pub(crate) fn filter(&self, filter: &RegisterFilter) -> Result<(Filter, bool), Error> {
        let mut capped = false;
        let mut ids: Option<Vec<String>> = None;
        if !filter.words.trim().is_empty() {
            let hits = newest(self.db(), "contribution", &filter.words, HITS)?;
            capped = hits.len() == HITS;
            ids = Some(hits);
        }
        if filter.lost {
            let lost = self.lost_passages()?;
            ids = Some(match ids {
                None => lost,
                Some(found) => found.into_iter().filter(|id| lost.contains(id)).collect(),
            });
        }
        let wanted = Filter {
            party: filter.party.clone(),
            section: filter.section.clone(),
            meeting: filter.meeting.clone(),
            agreement: filter.agreement.clone(),
            theme: filter.theme.clone(),
            waiting: filter.waiting,
            answer: filter.answer.map(answered),
            kind: filter.kind,
            proposed: false,
            channel: filter.channel,
            guarded: filter.guarded,
            ids,
        };
        Ok((wanted, capped))
    }

    /// A page in the order of groups: only the groups that stand on it are read.
    fn grouped_page(
        &self,
        filter: &RegisterFilter,
        wanted: &Filter,
        limit: u32,
    ) -> Result<Vec<Contribution>, Error> {
        let mut groups = match filter.order {
            RegisterOrder::Party => self.party_groups(wanted)?,
            RegisterOrder::Section => self.section_groups(wanted)?,
            _ => self.answer_groups(wanted)?,
        };
        if filter.descending {
            groups.reverse();
        }
        let (mut skip, mut left) = (filter.offset, limit);
        let mut items = Vec::new();
        for group in groups {
            if skip >= group.count {
                skip -= group.count;
                continue;
            }
            let one = only(wanted, filter.order, &group.id);
            let found = register::page(self.db(), &one, Order::OldestNumber, skip, left)?;
            left -= u32::try_from(found.len()).unwrap_or(left).min(left);
            skip = 0;
            items.extend(found);
            if left == 0 {
                break;
            }
        }
        Ok(items)
    }

    fn party_groups(&self, wanted: &Filter) -> Result<Vec<RegisterGroupView>, Error> {
        let counts: HashMap<Option<String>, u32> =
            register::by_party(self.db(), wanted)?.into_iter().collect();
        let parties = party::all(self.db())?.into_iter().map(|party| (party.id, party.name));
        Ok(counted(parties, &counts, "register-no-party"))
    }

    fn section_groups(&self, wanted: &Filter) -> Result<Vec<RegisterGroupView>, Error> {
        let counts: HashMap<Option<String>, u32> =
            register::by_section(self.db(), wanted)?.into_iter().collect();
        let texts = self.texts()?;
        let title = |id: &String| texts.title(id).unwrap_or_default().to_owned();
        let sections = texts.ids().iter().map(|id| (id.clone(), title(id)));
        Ok(counted(sections, &counts, "register-no-section"))
    }

    fn theme_groups(&self, wanted: &Filter) -> Result<Vec<RegisterGroupView>, Error> {
        let mut counts: HashMap<Option<String>, u32> = HashMap::new();
        for (themes, items) in register::by_themes(self.db(), wanted)? {
            if themes.is_empty() {
                *counts.entry(None).or_default() += items;
            }
            for theme in themes {
                *counts.entry(Some(theme)).or_default() += items;
            }
        }
        let themes = Self::themes()?.into_iter().map(|theme| (theme.id, theme.title));
        Ok(counted(themes, &counts, "register-no-theme"))
    }

    /// Open, then each answer. The items of a proposal count under what it proposes.
    fn answer_groups(&self, wanted: &Filter) -> Result<Vec<RegisterGroupView>, Error> {
        let mut counts: HashMap<Option<Disposition>, u32> = HashMap::new();
        for (decision, _, items) in register::by_answer(self.db(), wanted)? {
            *counts.entry(decision).or_default() += items;
        }
        let of = |decision: Option<Disposition>| counts.get(&decision).copied().unwrap_or(0);
        let open =
            RegisterGroupView { id: "open".to_owned(), title: say("disposition-open"), count: of(None) };
        let others = Disposition::ALL.iter().map(|decision| RegisterGroupView {
            id: decision.word().to_owned(),
            title: say(&format!("disposition-{decision}")),
            count: of(Some(*decision)),
        });
        Ok(std::iter::once(open).chain(others).collect())
    }
}

/// The groups in their order, what has none last.
fn counted(
    names: impl Iterator<Item = (String, String)>,
    counts: &HashMap<Option<String>, u32>,
    none: &str,
) -> Vec<RegisterGroupView> {
    let mut groups: Vec<RegisterGroupView> = names
        .map(|(id, title)| RegisterGroupView {
            count: counts.get(&Some(id.clone())).copied().unwrap_or(0),
            id,
            title,
        })
        .collect();
    let count = counts.get(&None).copied().unwrap_or(0);
    groups.push(RegisterGroupView { id: String::new(), title: say(none), count });
    groups
}

fn only(wanted: &Filter, order: RegisterOrder, id: &str) -> Filter {
    let wanted = wanted.clone();
    match order {
        RegisterOrder::Party => Filter { party: Some(id.to_owned()), ..wanted },
        RegisterOrder::Section => Filter { section: Some(id.to_owned()), ..wanted },
        _ => {
            let answer = Disposition::from_word(id).map_or(Answered::Open, Answered::As);
            // A filter on proposals goes with the group.
            let proposed = wanted.proposed || wanted.answer == Some(Answered::Proposed);
            Filter { answer: Some(answer), proposed, ..wanted }
        }
    }
}

fn order(filter: &RegisterFilter) -> Order {
    match (filter.order, filter.descending) {
        (RegisterOrder::Date, false) => Order::OldestDate,
        (RegisterOrder::Date, true) => Order::NewestDate,
        (_, false) => Order::OldestNumber,
        (_, true) => Order::NewestNumber,
    }
}

fn answered(filter: AnswerFilter) -> Answered {
    match filter {
        AnswerFilter::Open => Answered::Open,
        AnswerFilter::Voorstel => Answered::Proposed,
        AnswerFilter::Overgenomen => Answered::As(Disposition::Adopted),
        AnswerFilter::Deels => Answered::As(Disposition::Partly),
        AnswerFilter::Niet => Answered::As(Disposition::Declined),
        AnswerFilter::TerKennisname => Answered::As(Disposition::Noted),
        AnswerFilter::Doorgezet => Answered::As(Disposition::Forwarded),
    }
}
