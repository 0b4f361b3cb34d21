//! The program's own protocol for pictures: `afbeelding://localhost/HASH`, from the open workbook only.

use tauri::http::{Request, Response, StatusCode};
use tauri::{AppHandle, Manager};

use crate::state::State;

/// Answers a request of the window for a picture.
pub(crate) fn answer(app: &AppHandle, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let hash = request.uri().path().trim_start_matches('/');
    let is_hash = hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit());
    let found = app.try_state::<State>().filter(|_| is_hash).and_then(|state| {
        let open = state.workbook();
        open.as_ref().and_then(|workbook| workbook.picture(hash).ok().flatten())
    });
    let response = match found {
        Some((media_type, bytes)) => Response::builder()
            .header("content-type", media_type)
            .header("x-content-type-options", "nosniff")
            .body(bytes),
        None => Response::builder().status(StatusCode::NOT_FOUND).body(Vec::new()),
    };
    response.unwrap_or_default()
}
