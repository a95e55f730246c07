mod language;
mod sources;
mod words;
