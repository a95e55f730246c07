//! Files that open only with a passphrase: what is written of them anywhere, the window, the commands.

mod commands;
mod files;
mod others;
mod theirs;
mod window;

use std::path::Path;

use entente::file::{Key, Passphrase};

/// The passphrase of these tests.
const WORDS: &str = "four words of no account";

/// A key that it opens.
fn key() -> Key {
    Key::new(&Passphrase::new(WORDS)).expect("a key")
}

/// Every file under a folder, with what is in it.
fn all_files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(all_files(&path));
        } else {
            let bytes = std::fs::read(&path).expect("read");
            found.push((path, bytes));
        }
    }
    found
}

/// Whether a word stands anywhere in these bytes, in any of the usual encodings.
fn holds(bytes: &[u8], word: &str) -> bool {
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [word.as_bytes(), &utf16].iter().any(|word| bytes.windows(word.len()).any(|part| part == *word))
}

/// The files under a folder that hold a word.
fn leaks(folder: &Path, word: &str) -> Vec<std::path::PathBuf> {
    all_files(folder).into_iter().filter(|(_, bytes)| holds(bytes, word)).map(|(path, _)| path).collect()
}
