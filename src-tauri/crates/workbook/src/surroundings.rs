//! What a use case needs from outside: who acts, when, and fresh ids. All of it is handed in.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Amsterdam;
use uuid::Uuid;

/// The world around a workbook, as far as its use cases depend on it.
pub trait Surroundings: std::fmt::Debug + Send {
    /// The instant.
    fn now(&self) -> DateTime<Utc>;

    /// Name of the user, as the history shows it.
    fn actor(&self) -> String;

    /// Name of this machine.
    fn host(&self) -> String;

    /// Sixteen random bytes.
    fn random(&self) -> [u8; 16];
}

/// Today's civil date in the Netherlands.
pub fn today(around: &dyn Surroundings) -> NaiveDate {
    civil_date(around.now())
}

/// The civil date in the Netherlands at an instant.
pub fn civil_date(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Amsterdam).date_naive()
}

/// A fresh id: a UUIDv7, so that ids sort by the time they were made.
pub(crate) fn fresh_id(around: &dyn Surroundings) -> String {
    let millis = u64::try_from(around.now().timestamp_millis()).unwrap_or(0);
    let random = around.random();
    let mut tail = [0_u8; 10];
    tail.copy_from_slice(&random[..10]);
    uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
}

/// The id that every copy of a workbook gives to the same thing, such as the answer to a check.
pub(crate) fn shared_id(kind: &str, name: &str) -> String {
    // The name space is our own; it only has to be the same everywhere, for ever.
    const SPACE: Uuid = Uuid::from_u128(0x6f1d_5a3e_2c84_4b7b_9d50_7e1a_33c4_9a21);
    Uuid::new_v5(&SPACE, format!("{kind}/{name}").as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_evening_in_summer_is_already_tomorrow_here() {
        let at: DateTime<Utc> = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(civil_date(at).to_string(), "2026-07-02");
    }

    #[test]
    fn the_answer_to_a_check_has_one_id_everywhere() {
        assert_eq!(shared_id("answer", "nvo-2020/1.1"), shared_id("answer", "nvo-2020/1.1"));
        assert_ne!(shared_id("answer", "nvo-2020/1.1"), shared_id("answer", "nvo-2020/1.2"));
    }
}
