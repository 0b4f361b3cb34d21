//! Embeds the built window and the configuration of Tauri.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
