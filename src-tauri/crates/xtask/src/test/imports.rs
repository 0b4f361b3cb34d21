//! The direction of imports in the window: only `ipc` knows the host, features do not know each other.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::Tally;
use crate::failure::Failure;
use crate::place::Place;

/// One import: the file that asks and what it asks for, both seen from `ui/src`.
struct Import {
    from: PathBuf,
    /// As written, for the message.
    written: String,
    /// A file of ours, or none for a package.
    to: Option<PathBuf>,
}

/// A rule, and whether an import breaks it.
type Rule = (&'static str, fn(&Import) -> bool);

const RULES: &[Rule] = &[
    ("only ui/src/ipc imports @tauri-apps", |import| {
        import.written.starts_with("@tauri-apps") && room(&import.from) != Some("ipc")
    }),
    ("a feature does not import another feature", |import| {
        let (from, to) = (feature(&import.from), import.to.as_deref().and_then(feature));
        from.is_some() && to.is_some() && from != to
    }),
    ("components, charts, editor, text and ipc do not import a feature", |import| {
        let below = ["components", "charts", "editor", "text", "ipc"];
        let from_below = room(&import.from).is_some_and(|room| below.contains(&room));
        from_below && import.to.as_deref().and_then(room) == Some("features")
    }),
    ("ipc imports nothing of the window", |import| {
        let to = import.to.as_deref().and_then(room);
        room(&import.from) == Some("ipc") && !matches!(to, None | Some("ipc" | "text" | "test"))
    }),
];

/// Checks every rule over every source of the window.
pub(super) fn check(place: &Place, tally: &mut Tally) -> Result<(), Failure> {
    let sources = place.ui().join("src");
    let mut imports = Vec::new();
    collect(&sources, &sources, &mut imports)?;
    for &(rule, breaks) in RULES {
        let broken = imports.iter().filter(|import| breaks(import));
        let found: Vec<String> =
            broken.map(|import| format!("ui/src/{}: {}", import.from.display(), import.written)).collect();
        tally.check(rule, &found);
    }
    Ok(())
}

fn collect(sources: &Path, folder: &Path, imports: &mut Vec<Import>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::at(folder))? {
        let path = entry.map_err(Failure::at(folder))?.path();
        if path.is_dir() {
            collect(sources, &path, imports)?;
        } else if path.extension().is_some_and(|kind| kind == "ts" || kind == "tsx") {
            let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
            let from = path.strip_prefix(sources).unwrap_or(&path);
            imports.extend(written_in(&text).map(|written| Import {
                from: from.to_owned(),
                to: target(from, written),
                written: written.to_owned(),
            }));
        }
    }
    Ok(())
}

/// What follows `from`, `import` and `import(` between quotes.
fn written_in(text: &str) -> impl Iterator<Item = &str> {
    ["from ", "import ", "import("].into_iter().flat_map(move |word| {
        text.split(word).skip(1).filter_map(|rest| {
            let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\''))?;
            let (written, _) = rest.get(1..)?.split_once(quote)?;
            (!written.contains('\n')).then_some(written)
        })
    })
}

/// The file of ours that an import means: `@/x` and relative paths; a package is none.
fn target(from: &Path, written: &str) -> Option<PathBuf> {
    if let Some(rest) = written.strip_prefix("@/") {
        return Some(PathBuf::from(rest));
    }
    if !written.starts_with('.') {
        return None;
    }
    let mut path = PathBuf::new();
    for part in from.parent().unwrap_or(from).join(written).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    Some(path)
}

/// The folder right under `ui/src`.
fn room(path: &Path) -> Option<&str> {
    path.iter().next().and_then(|name| name.to_str())
}

fn feature(path: &Path) -> Option<&str> {
    let mut parts = path.iter().filter_map(|part| part.to_str());
    (parts.next() == Some("features")).then(|| parts.next()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(from: &str, text: &str) -> Vec<&'static str> {
        let from = Path::new(from);
        let imports = written_in(text).map(|written| Import {
            from: from.to_owned(),
            to: target(from, written),
            written: written.to_owned(),
        });
        imports
            .flat_map(|import| RULES.iter().filter(move |(_, breaks)| breaks(&import)))
            .map(|(rule, _)| *rule)
            .collect()
    }

    #[test]
    fn only_ipc_may_know_the_host() {
        let text = "import { invoke } from \"@tauri-apps/api/core\";";
        assert_eq!(broken("ipc/host.ts", text).len(), 0);
        assert_eq!(broken("features/start/Start.tsx", text).len(), 1);
        assert_eq!(broken("app/App.tsx", "const x = await import('@tauri-apps/api/event');").len(), 1);
    }

    #[test]
    fn features_are_strangers_to_each_other() {
        assert_eq!(broken("features/start/Start.tsx", "import { Map } from '../overview/Map';").len(), 1);
        assert_eq!(
            broken("features/start/Start.tsx", "import { Map } from \"@/features/overview/Map\";").len(),
            1
        );
        assert_eq!(
            broken("features/start/Start.tsx", "import { Row } from './Row';\nimport '../start/start.css';")
                .len(),
            0
        );
    }

    #[test]
    fn what_lies_below_does_not_look_up() {
        assert_eq!(
            broken("components/Button.tsx", "import { Map } from '../features/overview/Map';").len(),
            1
        );
        assert_eq!(broken("ipc/query.ts", "import { Button } from '../components/Button';").len(), 1);
        assert_eq!(
            broken("features/vision/Page.tsx", "import { Button } from '@/components/Button';").len(),
            0
        );
    }
}
