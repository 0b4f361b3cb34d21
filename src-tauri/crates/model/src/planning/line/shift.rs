//! The walk along the line: from the item that is moved to everything that moves with it, each item after what pulls it.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};

use super::{Because, Circle, Days, Dependency, Kind, Move, Planned};
use crate::planning::ties::Graph;

/// What moves when the planned days of `id` become `to`: that item first, then the others as they stand on the line.
///
/// Nothing moves when `id` is not on the line, is over, or has these days already. Ties with an id that is not on the
/// line are ignored. See the module for the rules.
///
/// # Errors
///
/// When the ties among the items on the line run in a [`Circle`].
pub fn shift(line: &[Planned], ties: &[Dependency], id: &str, to: Days) -> Result<Vec<Move>, Circle> {
    let mut items: Vec<&Planned> = Vec::with_capacity(line.len());
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for item in line {
        numbers.entry(&item.id).or_insert_with(|| {
            items.push(item);
            items.len() - 1
        });
    }
    let name = |node: usize| items[node].id.clone();
    let (pulls, order) = pulls(&items, &known(ties, &numbers))
        .map_err(|circle| Circle { ids: circle.into_iter().map(name).collect() })?;
    let Some((source, after)) =
        numbers.get(id).and_then(|source| Some((*source, by_hand(items[*source], to)?)))
    else {
        return Ok(Vec::new());
    };

    let mut places: Vec<Place> = items.iter().map(|item| Place::unmoved(item)).collect();
    places[source] = Place::of(items[source], &after);
    let mut pulled: Vec<Option<usize>> = vec![None; items.len()];
    for node in order.into_iter().filter(|node| *node != source && !items[*node].happened()) {
        if let Some((by, days)) = strongest(items[node], &pulls[node], &places)
            && let Some(planned) = later(items[node].planned, days)
        {
            places[node] = Place::of(items[node], &Planned { planned, ..items[node].clone() });
            pulled[node] = Some(by);
        }
    }
    let propose = |node: usize, to: Days, because: Because| Move {
        id: name(node),
        from: items[node].planned,
        to,
        because,
    };
    let mut moves = vec![propose(source, after.planned, Because::Itself)];
    moves.extend(pulled.iter().enumerate().filter_map(|(node, by)| {
        let pull = &pulls[node][(*by)?];
        let because = match pull.along {
            Along::Within => Because::Within(name(pull.from)),
            Along::End | Along::Whole => Because::After(name(pull.from)),
        };
        Some(propose(node, places[node].planned, because))
    }));
    Ok(moves)
}

/// The ties between items on the line, by number.
fn known(ties: &[Dependency], numbers: &HashMap<&str, usize>) -> Vec<(usize, usize)> {
    let number = |id: &String| numbers.get(id.as_str()).copied();
    ties.iter().filter_map(|tie| Some((number(&tie.before)?, number(&tie.after)?))).collect()
}

/// The item as a person moves it; none when that changes nothing, or when it is over.
fn by_hand(item: &Planned, to: Days) -> Option<Planned> {
    let start = if item.happened() { item.planned.0 } else { to.0 };
    let planned = (start, to.1);
    (!item.ended() && planned != item.planned).then(|| Planned { planned, ..item.clone() })
}

/// Where an item comes to stand, and how far that is from where it stood.
struct Place {
    planned: Days,
    last: Option<NaiveDate>,
    /// Days by which it moves as a whole.
    whole: i64,
    /// Days by which its end moves.
    end: i64,
}

impl Place {
    fn unmoved(item: &Planned) -> Self {
        Self { planned: item.planned, last: item.last(), whole: 0, end: 0 }
    }

    fn of(before: &Planned, after: &Planned) -> Self {
        let days = |from: Option<NaiveDate>, to: Option<NaiveDate>| match (from, to) {
            (Some(from), Some(to)) => (to - from).num_days(),
            _ => 0,
        };
        let start = days(before.first(), after.first());
        let end = days(before.last(), after.last());
        // What start and end have in common; the rest is a longer or shorter duration.
        let whole = match (start.signum(), end.signum()) {
            (1, 1) => start.min(end),
            (-1, -1) => start.max(end),
            _ => 0,
        };
        Self { planned: after.planned, last: after.last(), whole, end }
    }
}

/// With what of another item one goes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Along {
    /// It waits for its end.
    End,
    /// It is a later step that does not wait for its end.
    Whole,
    /// It lies within it.
    Within,
}

/// What may move an item.
#[derive(Debug, Clone, Copy)]
struct Pull {
    from: usize,
    along: Along,
}

impl Pull {
    fn days(self, places: &[Place]) -> i64 {
        match self.along {
            Along::End => places[self.from].end,
            Along::Whole | Along::Within => places[self.from].whole,
        }
    }
}

type Pulls = Vec<Vec<Pull>>;

/// What pulls each item that has dates, and an order in which every item comes after what pulls it; else the circle.
fn pulls(items: &[&Planned], ties: &[(usize, usize)]) -> Result<(Pulls, Vec<usize>), Vec<usize>> {
    let mut graph = Graph::new(items.len());
    for (before, after) in ties {
        graph.tie(*before, *after);
    }
    let mut waits: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    for node in graph.order()? {
        let mut before: Vec<usize> = Vec::new();
        for earlier in graph.before(node) {
            match items[*earlier].first() {
                Some(_) => before.push(*earlier),
                None => before.extend(&waits[*earlier]),
            }
        }
        before.sort_unstable();
        before.dedup();
        waits[node] = before;
    }
    let along_end = |from: usize| Pull { from, along: Along::End };
    let mut pulls: Pulls = waits.into_iter().map(|from| from.into_iter().map(along_end).collect()).collect();
    for (from, to, along) in implied(items) {
        if !graph.reaches(to, from) {
            graph.tie(from, to);
            pulls[to].push(Pull { from, along });
        }
    }
    let order = graph.order()?;
    Ok((pulls, order))
}

/// What steps pull without a tie: later steps, and what lies within them.
fn implied(items: &[&Planned]) -> Vec<(usize, usize, Along)> {
    let dated = || items.iter().enumerate().filter(|(_, item)| item.first().is_some());
    let steps = || dated().filter(|(_, item)| item.kind == Kind::Step && item.step.is_some());
    let mut implied = Vec::new();
    for (from, step) in steps() {
        for (to, later) in steps().filter(|(_, later)| later.step > step.step) {
            let along = if later.first() >= step.last() { Along::End } else { Along::Whole };
            implied.push((from, to, along));
        }
    }
    for (from, step) in steps() {
        let inside = dated().filter(|(_, item)| item.kind != Kind::Step && item.step == step.step);
        implied.extend(inside.map(|(to, _)| (from, to, Along::Within)));
    }
    implied
}

/// The pull that decides, by its place in `pulls`, and the days it moves the item; none when it stays.
fn strongest(item: &Planned, pulls: &[Pull], places: &[Place]) -> Option<(usize, i64)> {
    let first = item.first()?;
    let allowed = |days: i64| {
        pulls.iter().filter(|pull| pull.along == Along::End).all(|pull| {
            let in_time =
                TimeDelta::try_days(days).and_then(|d| first.checked_add_signed(d)) >= places[pull.from].last;
            in_time || places[pull.from].end <= days
        })
    };
    let pulling = pulls.iter().enumerate().map(|(at, pull)| (at, pull.days(places)));
    let candidates: Vec<_> = pulling.filter(|(_, days)| *days > 0 || (*days < 0 && allowed(*days))).collect();
    // One item is moved, in one direction, so all pull in that direction: the furthest decides.
    candidates.into_iter().max_by_key(|(at, days)| {
        let pull = pulls[*at];
        (days.abs(), pull.along == Along::Within, places[pull.from].last, std::cmp::Reverse(*at))
    })
}

/// The planned days so many days later; none past the end of the calendar.
fn later(planned: Days, days: i64) -> Option<Days> {
    let by = TimeDelta::try_days(days)?;
    let add = |day: Option<NaiveDate>| match day {
        Some(day) => day.checked_add_signed(by).map(Some),
        None => Some(None),
    };
    Some((add(planned.0)?, add(planned.1)?))
}
