//! Passphrases: asked for, set, changed and removed; and one for a copy that leaves.

use egui::{Key, Label, Response, Ui};

use super::theme::{SPACE_1, SPACE_2, Theme};
use super::widgets::chip::Mark;
use super::widgets::secret::{self, Said, Secret};
use super::widgets::{button, card};
use crate::language::Words;

/// A passphrase that is asked for.
#[derive(Default)]
pub struct Asked {
    /// Of what, as a person calls it.
    pub file: String,
    /// What is typed.
    pub secret: Secret,
    /// Why the last one opened nothing.
    pub why: Option<String>,
    /// Whether one is being tried.
    pub trying: bool,
    shown: bool,
    seen: bool,
}

impl Asked {
    /// Of this.
    pub fn of(file: String) -> Self {
        Self { file, ..Self::default() }
    }

    /// It opened nothing: it can be mended, or typed over.
    pub fn again(&mut self, why: String) {
        (self.trying, self.why, self.seen) = (false, Some(why), false);
    }

    /// Draws it. Returns whether Enter was pressed in the field.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        let text = words.with("unlock-ask-text", &[("file", self.file.as_str().into())]);
        ui.add(Label::new(theme.body(text)).wrap());
        let wanted = !std::mem::replace(&mut self.seen, true);
        let said = Said { label: words.text("unlock-one"), wanted };
        let response = ui.add_enabled_ui(!self.trying, |ui| {
            let response = secret::field(ui, theme, &said, &mut self.secret, self.shown);
            secret::eyes(ui, theme, words.text("unlock-show"), &[&response], &mut self.shown);
            response
        });
        how_it_goes(ui, theme, self.trying.then(|| words.text("unlock-trying")), self.why.as_deref());
        entered(ui, &response.inner) && !self.secret.words().is_empty()
    }
}

/// Says what is under way, or else what went wrong.
fn how_it_goes(ui: &mut Ui, theme: &Theme, under_way: Option<&str>, why: Option<&str>) {
    if let Some(said) = under_way {
        ui.add(Label::new(theme.caption(said)).wrap());
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
    } else if let Some(why) = why {
        card::notice(ui, theme, Mark::Trouble, why, None);
    }
}

/// What is done about the passphrase of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Act {
    /// It gets one.
    #[default]
    Set,
    /// It gets another one.
    Change,
    /// It has none any more.
    Remove,
}

/// A passphrase that is set, changed or removed.
#[derive(Default)]
pub struct Setting {
    /// What is done.
    pub act: Act,
    /// The one that the file has.
    pub present: Secret,
    /// The one that it gets.
    pub new: Secret,
    /// Whether earlier versions are removed rather than written anew.
    pub without_earlier: bool,
    /// Why it was not done.
    pub why: Option<String>,
    /// Whether it is being done.
    pub working: bool,
    /// Whether there is no file yet.
    never_saved: bool,
    again: Secret,
    shown: bool,
    seen: bool,
}

impl Setting {
    /// For what has one, or not, and is in a file, or in none yet.
    pub fn of(encrypted: bool, saved: bool) -> Self {
        Self { act: if encrypted { Act::Change } else { Act::Set }, never_saved: !saved, ..Self::default() }
    }

    /// It was not done: the first field is the one to mend.
    pub fn again(&mut self, why: String) {
        (self.working, self.why, self.seen) = (false, Some(why), false);
    }

    /// The key of what the button says.
    pub fn button(&self) -> &'static str {
        match self.act {
            Act::Set => "unlock-set",
            Act::Change => "unlock-change",
            Act::Remove => "unlock-remove",
        }
    }

    /// The key of the sentence that says what is missing; none where it can be done.
    pub fn missing(&self) -> Option<&'static str> {
        let new = self.new.words();
        match self.act {
            Act::Change | Act::Remove if self.present.words().is_empty() => Some("unlock-present-missing"),
            Act::Set | Act::Change if new.is_empty() => Some("unlock-new-missing"),
            Act::Set | Act::Change if new != self.again.words() => Some("unlock-differ"),
            Act::Set | Act::Change | Act::Remove => None,
        }
    }

    /// Draws it. Returns whether Enter was pressed in the last field.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        if self.act != Act::Set {
            let acts =
                [(Act::Change, words.text("unlock-change-short")), (Act::Remove, words.text("unlock-remove-short"))];
            if let Some(act) = button::segmented(ui, theme, words.text("unlock-act"), self.act, &acts) {
                (self.act, self.why) = (act, None);
            }
        }
        let text = match self.act {
            _ if self.never_saved => "unlock-never-saved",
            Act::Set => "unlock-set-text",
            Act::Change => "unlock-change-text",
            Act::Remove => "unlock-remove-text",
        };
        ui.add(Label::new(theme.body(words.text(text))).wrap());
        let entered = ui.add_enabled_ui(!self.working, |ui| self.fields(ui, theme, words)).inner;
        if self.act != Act::Remove {
            // In the smallest window there is room for it or for what went wrong.
            if self.why.is_none() && !self.working {
                ui.add(Label::new(theme.caption(words.text("unlock-hint"))).wrap());
            }
            card::notice(ui, theme, Mark::Watch, words.text("unlock-lost"), None);
        }
        ui.add_space(SPACE_1);
        self.earlier(ui, theme, words);
        how_it_goes(ui, theme, self.working.then(|| words.text("unlock-working")), self.why.as_deref());
        entered
    }

    fn fields(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
        let mut wanted = !std::mem::replace(&mut self.seen, true);
        let mut entered_at = false;
        let mut fields = Vec::new();
        if self.act != Act::Set {
            let said = Said { label: words.text("unlock-present"), wanted };
            let response = secret::field(ui, theme, &said, &mut self.present, self.shown);
            wanted = entered(ui, &response) && self.act == Act::Change;
            entered_at = entered(ui, &response) && self.act == Act::Remove;
            fields.push(response);
        }
        if self.act != Act::Remove {
            let secrets = (&mut self.new, &mut self.again);
            let (both, entered) = pair(ui, theme, words, wanted, secrets, self.shown);
            entered_at = entered;
            fields.extend(both);
        }
        secret::eyes(ui, theme, words.text("unlock-show"), &fields.iter().collect::<Vec<_>>(), &mut self.shown);
        entered_at
    }

    /// What becomes of earlier versions.
    fn earlier(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let (rewrite, said) = match self.act {
            Act::Set => ("unlock-earlier-encrypt", "unlock-set-traces"),
            Act::Change => ("unlock-earlier-new", "unlock-change-traces"),
            Act::Remove => ("unlock-earlier-plain", "unlock-remove-traces"),
        };
        let name = words.text("unlock-earlier");
        ui.add(Label::new(theme.caption(name)).wrap());
        let ways = [(false, words.text(rewrite)), (true, words.text("unlock-earlier-remove"))];
        if let Some(without) = button::segmented(ui, theme, name, self.without_earlier, &ways) {
            self.without_earlier = without;
        }
        ui.add(Label::new(theme.caption(words.text(said))).wrap());
    }
}

/// The passphrase of a copy that leaves, if it gets one.
#[derive(Default)]
pub struct ForCopy {
    /// The one that it gets.
    pub new: Secret,
    /// Whether it gets one.
    pub on: bool,
    /// Why it could not leave.
    pub why: Option<&'static str>,
    again: Secret,
    shown: bool,
}

impl ForCopy {
    /// What more room its fields take than the switch alone, in points.
    pub fn room(&self) -> f32 {
        let said = if self.why.is_some() { 48.0 } else { 0.0 };
        if self.on { 170.0 + said } else { 70.0 }
    }

    /// The key of the sentence that says what is missing; none where it can leave.
    pub fn missing(&self) -> Option<&'static str> {
        match self.on {
            true if self.new.words().is_empty() => Some("unlock-new-missing"),
            true if self.new.words() != self.again.words() => Some("unlock-differ"),
            _ => None,
        }
    }

    /// Draws it. Returns whether Enter was pressed in the last field.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        let mut wanted = false;
        if let Some(on) = button::switch(ui, theme, words.text("unlock-copy"), self.on) {
            (self.on, wanted, self.why) = (on, on, None);
        }
        if !self.on {
            ui.add(Label::new(theme.caption(words.text("unlock-copy-plain"))).wrap());
            return false;
        }
        let secrets = (&mut self.new, &mut self.again);
        let ([first, second], entered) = pair(ui, theme, words, wanted, secrets, self.shown);
        secret::eyes(ui, theme, words.text("unlock-show"), &[&first, &second], &mut self.shown);
        if let Some(why) = self.why {
            card::notice(ui, theme, Mark::Trouble, words.text(why), None);
        }
        entered
    }
}

/// A new passphrase, and the field into which it is typed again. Returns both, and whether Enter was pressed in the second.
fn pair(
    ui: &mut Ui,
    theme: &Theme,
    words: &Words,
    wanted: bool,
    (new, again): (&mut Secret, &mut Secret),
    shown: bool,
) -> ([Response; 2], bool) {
    let first = secret::field(ui, theme, &Said { label: words.text("unlock-new"), wanted }, new, shown);
    let wanted = entered(ui, &first);
    let second = secret::field(ui, theme, &Said { label: words.text("unlock-again"), wanted }, again, shown);
    let entered = entered(ui, &second) && !wanted;
    ([first, second], entered)
}

/// Whether Enter was pressed in a field.
fn entered(ui: &Ui, response: &Response) -> bool {
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
