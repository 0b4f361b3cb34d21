//! What the core tells the window without being asked.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Nouns of which something changed: what the window shows of them is stale.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Changed {
    /// Words such as `meeting`.
    pub nouns: Vec<String>,
}

/// How far long work is.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Progress {
    /// Parts that are ready.
    pub done: u32,
    /// Parts in all.
    pub total: u32,
    /// What is being done, in Dutch.
    pub label: String,
}

/// The window is about to close: it saves what is still being typed and answers `finish_closing`.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Closing;

/// A second start of the program asks this window to open its file.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct HandedOver {
    /// Absolute path.
    pub path: String,
}
