mod language;
mod words;
