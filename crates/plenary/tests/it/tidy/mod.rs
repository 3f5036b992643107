//! Guards of the structure: what must not happen is proved absent here.

mod documents;
mod migrations;
mod pages;
mod routes;
mod statements;
mod structure;
mod texts;

use std::path::{Path, PathBuf};

pub use pages::SAMPLES;

use crate::support::root;

/// Every file below a folder of the workspace with one of these extensions.
fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap_or_else(|_| panic!("{} is a folder", next.display())) {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .map(|n| n.to_string_lossy().into_owned())
                .unwrap_or_default();
            if path.is_dir() && !["target", "node_modules", ".git", "data"].contains(&name.as_str()) {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|e| extensions.contains(&e.to_string_lossy().as_ref()))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{} can be read", path.display()))
}
