//! Brings what a chore needs, and nothing that is already there.
//!
//! A chore names its needs; each need knows its Debian packages and its npm folder. On a system that is not Debian's
//! family nothing is installed: the packages are listed, and the chore goes on with what it finds.

mod debian;
mod node;
mod python;
mod window;

use crate::failure::Failure;
use crate::place::Place;

/// Something a chore cannot do without.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Need {
    /// Compiling the core and the command line: a C compiler for SQLite, libclang for its session extension.
    Core,
    /// Compiling the window: the system's web view.
    Window,
    /// The npm packages of `ui`.
    UiPackages,
    /// The built window, `ui/dist`, which the shell embeds.
    UiBuilt,
    /// The npm packages of `tests/e2e`: WebDriver client, accessibility rules, document validator, bundler.
    Tools,
    /// Independent readers of our files, in Python.
    Readers,
    /// Driving a real window without a screen.
    Screen,
    /// A second reader of our documents: it renders them, and reads them without our code.
    Office,
    /// What a desktop does with an installed package: file types, menu entries.
    Desktop,
    /// The peers of the benchmarks.
    Peers,
}

impl Need {
    pub(crate) const ALL: &[Self] = &[
        Self::Core,
        Self::Window,
        Self::UiPackages,
        Self::UiBuilt,
        Self::Tools,
        Self::Readers,
        Self::Screen,
        Self::Office,
        Self::Desktop,
        Self::Peers,
    ];

    /// The Debian packages behind it; `clang` is the version of libclang of this release.
    fn packages(self, clang: &str) -> Vec<String> {
        let fixed: &[&str] = match self {
            Self::Core => {
                let mut all = vec![format!("libclang1-{clang}"), format!("libclang-common-{clang}-dev")];
                all.extend(["build-essential", "pkg-config", "perl"].map(str::to_owned));
                return all;
            }
            Self::Window => &["libwebkit2gtk-4.1-dev", "libgtk-3-dev"],
            Self::UiPackages | Self::UiBuilt | Self::Tools => &[],
            Self::Readers => &["python3-venv"],
            Self::Screen => &["webkit2gtk-driver", "xvfb", "xauth", "xdotool", "dbus-daemon"],
            Self::Office => &[
                "libreoffice-writer-nogui",
                "libreoffice-calc-nogui",
                "fonts-liberation",
                "poppler-utils",
                "pandoc",
            ],
            Self::Desktop => {
                &["xdg-utils", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "imagemagick"]
            }
            Self::Peers => &["pandoc", "time"],
        };
        fixed.iter().map(|&name| name.to_owned()).collect()
    }
}

/// Brings all `needs`: system packages first, then npm packages, then the built window.
pub(crate) fn prepare(place: &Place, needs: &[Need]) -> Result<(), Failure> {
    debian::install(needs)?;
    if needs.contains(&Need::UiPackages) || needs.contains(&Need::UiBuilt) {
        node::install(&place.ui())?;
    }
    if needs.contains(&Need::Tools) {
        node::install(&place.e2e())?;
    }
    if needs.contains(&Need::Readers) {
        python::install(place)?;
    }
    if needs.contains(&Need::UiBuilt) {
        window::build(place)?;
    }
    Ok(())
}
