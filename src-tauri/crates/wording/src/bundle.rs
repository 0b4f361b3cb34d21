//! The Fluent bundle: parsed once per thread, from the files built into the program.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::langid;

/// The locale files that Rust uses. The window has its own beside them.
const SOURCES: &[&str] = &[
    include_str!("../../../../assets/locales/nl/core.ftl"),
    include_str!("../../../../assets/locales/nl/documents.ftl"),
    include_str!("../../../../assets/locales/nl/cli.ftl"),
];

thread_local! {
    static BUNDLE: FluentBundle<FluentResource> = bundle();
}

/// Names and values for the places in a message.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.0.set(name, FluentValue::String(value.into()));
        self
    }

    /// Adds a count: a message can choose its words by it.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }
}

/// The message `id`, which takes no values.
pub fn say(id: &str) -> String {
    say_with(id, &Args::new())
}

/// The message `id` with its values. An id that does not exist gives the id itself: visible, not fatal.
pub fn say_with(id: &str, args: &Args<'_>) -> String {
    BUNDLE.with(|bundle| {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let pattern = bundle.get_message(message).and_then(|found| match attribute {
            Some(name) => found.get_attribute(name).map(|a| a.value()),
            None => found.value(),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned()
    })
}

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![langid!("nl-NL")]);
    // Isolation marks would end up in file names and Word documents.
    bundle.set_use_isolating(false);
    for source in SOURCES {
        // A file with a mistake still yields its sound messages; a test proves there are no mistakes.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_files_hold_no_mistakes_and_no_message_twice() {
        let mut seen = std::collections::HashSet::new();
        for source in SOURCES {
            assert!(FluentResource::try_new((*source).to_owned()).is_ok(), "a locale file has a mistake");
            for line in source.lines() {
                if let Some((id, _)) = line.split_once(" =")
                    && !line.starts_with([' ', '#', '.', '-'])
                {
                    assert!(seen.insert(id.to_owned()), "the message {id} stands twice");
                }
            }
        }
    }

    #[test]
    fn a_message_takes_its_values() {
        let said = say_with("count-checks", &Args::new().count("count", 2));
        assert_eq!(said, "2 toetspunten");
    }

    #[test]
    fn an_unknown_message_shows_its_name() {
        assert_eq!(say("does-not-exist"), "does-not-exist");
    }
}
