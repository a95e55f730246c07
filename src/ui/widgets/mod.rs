//! The parts that views are made of: each takes the theme and words that are already in the reader's language, has an
//! accessible name and can be operated from the keyboard. Widgets know nothing of the workspace.
