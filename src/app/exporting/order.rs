//! What was ordered: the value of the file as it was when the question was asked, and what was chosen. Whatever happens to
//! the file meanwhile, and whichever is opened, that is what is drawn and written.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use egui::vec2;

use super::forms::{FORMS, GoOn};
use crate::app::audience::Sketches;
use crate::app::picture::{Form, PictureFailure, PictureFormat, Request, Source, View, failure, step};
use crate::app::session::Session;
use crate::document::{ForClient, client_copy};
use crate::exchange::paper::Paper;
use crate::exchange::pptx;
use crate::file;
use crate::language::Words;
use crate::ui::exporting::{Ask, Choice, Draft, Offer, Preview, Slide, What};
use crate::ui::theme::Theme;
use crate::ui::views::deck::{Hidden, in_order};
use crate::ui::views::timeline::kept::Look;
use crate::ui::views::{Sight, ViewKind, sights};
use crate::workspace::{self, Event, EventId, Id as _, Meta, SlideId, Visibility, Workspace};

/// How large a view is drawn, in points.
const SIZE: egui::Vec2 = vec2(1440.0, 900.0);

/// What was ordered.
#[derive(Clone)]
pub struct Order {
    /// Which one, among all of this run.
    pub number: u64,
    /// Of which session.
    pub session: u64,
    /// What its file is called until somebody says otherwise, without an ending.
    pub name: String,
    /// All of the file.
    file: Workspace,
    /// The file as whoever ordered it sees it.
    seen: Workspace,
    author: String,
    day: NaiveDate,
    today: NaiveDate,
    screen: Sight,
    look: Look,
    views: Vec<Sight>,
    slides: Vec<SlideId>,
    choice: Choice,
    taken: Vec<usize>,
}

impl Order {
    /// Nothing is chosen yet of what `author` has on the screen.
    pub fn new(number: u64, session: &Session, author: &str, choice: Choice) -> Self {
        let screen = session.views.sight(session.view);
        let mut views: Vec<Sight> = Vec::new();
        // A deck has its slides, and some views have two names.
        for (_, sight) in sights().into_iter().filter(|(_, sight)| sight.view != ViewKind::Present) {
            if !views.contains(&sight) {
                views.push(sight);
            }
        }
        Self {
            number,
            session: session.number(),
            name: session.suggested_name().trim_end_matches(".entente").to_owned(),
            file: session.document.workspace().clone(),
            seen: session.seen().clone(),
            author: author.to_owned(),
            day: session.day(),
            today: session.today(),
            screen,
            look: session.views.look_for_slide(session.view),
            views,
            slides: in_order(session.seen()).iter().map(|slide| slide.id).collect(),
            choice,
            taken: Vec::new(),
        }
    }

    /// What there is to choose from; `noted` says whether the file keeps who released it.
    pub fn offer(&self, words: &Words, noted: bool) -> Offer {
        let person = self.screen.person.and_then(|who| self.seen.stakeholders.get(who)).map(|one| one.name.clone());
        let slides = self.slides.iter().filter_map(|id| self.seen.slides.get(*id));
        Offer {
            forms: FORMS.iter().map(|form| form.asked).collect(),
            screen: (self.screen, person.unwrap_or_else(|| words.text(self.screen.key()).to_owned())),
            views: self.views.clone(),
            slides: slides
                .map(|slide| Slide { title: slide.title.clone(), ours: Hidden::of(slide).map(Hidden::key) })
                .collect(),
            day: self.day,
            noted,
        }
    }

    /// The same with what is chosen.
    #[must_use]
    pub fn chosen(&self, draft: &Draft) -> Self {
        Self { choice: draft.choice.clone(), taken: draft.taken(), ..self.clone() }
    }

    /// Whether it is for a client.
    pub fn is_for_client(&self) -> bool {
        self.choice.client
    }

    /// How the name of its file ends.
    pub fn ending(&self) -> &'static str {
        FORMS.get(self.choice.form).map_or("", |form| form.asked.ending)
    }

    /// The firm's presentation, where it is written on one.
    pub fn template(&self) -> Option<&PathBuf> {
        let asks = FORMS.get(self.choice.form).is_some_and(|form| form.asked.asks.contains(&Ask::Template));
        self.choice.template.as_ref().filter(|_| asks)
    }

    /// The words that it is written in.
    pub fn words(&self) -> Words {
        Words::new(self.choice.language)
    }

    /// Who sees it; nobody of ours looks at what a client sees.
    pub fn author(&self) -> &str {
        if self.choice.client { "" } else { &self.author }
    }

    /// The file as it may be drawn: for a client the copy that the client could be given. Costs a walk over all records.
    pub fn workspace(&self) -> Workspace {
        if self.choice.client { client_copy(&self.file).dated() } else { self.seen.clone() }
    }

    /// What is kept of it in the file where it is for a client: who released it, and what.
    pub fn release(&self, words: &Words) -> Option<Event> {
        let form = FORMS.get(self.choice.form).filter(|_| self.choice.client)?;
        let titles: Vec<String> = match self.choice.what {
            What::Slides => {
                let title = |at: &usize| Some(self.seen.slides.get(*self.slides.get(*at)?)?.title.clone());
                self.taken.iter().filter_map(title).collect()
            }
            What::Screen | What::Views => {
                self.sights().iter().map(|sight| words.text(sight.key()).to_owned()).collect()
            }
        };
        let who = [("form", form.asked.name.into()), ("who", self.author.as_str().into())];
        let text = [("list", words.list(&titles).into()), ("date", words.date(self.day).into())];
        Some(Event {
            id: EventId::new(0, 0),
            meta: Meta::internal(&self.author, self.today),
            on: self.today,
            title: words.with("exporting-event", &who),
            text: words.with("exporting-event-text", &text),
            review: false,
        })
    }

    /// The views that were taken, for a client on the pages that were made for one.
    fn sights(&self) -> Vec<Sight> {
        let all: &[Sight] = if self.choice.what == What::Screen { &[self.screen] } else { &self.views };
        let taken = self.taken.iter().filter_map(|at| all.get(*at).copied());
        match self.choice.client {
            true => taken.filter(|sight| sight.is_for_client()).map(Sight::for_client).collect(),
            false => taken.collect(),
        }
    }

    /// The deck with the slides that were taken, as a client's copy has it: no slide is made of anything else, for nobody.
    fn deck(&self) -> ForClient {
        let mut all = self.file.clone();
        let taken: Vec<SlideId> = self.taken.iter().filter_map(|at| self.slides.get(*at).copied()).collect();
        for id in all.slides.ids().collect::<Vec<_>>() {
            let slide = all.slides.get(id).cloned();
            let place = taken.iter().position(|one| *one == id);
            all.slides.remove(id);
            let Some((slide, place)) = slide.zip(place) else { continue };
            if self.choice.client && Hidden::of(&slide).is_some() {
                continue;
            }
            // What is for us shows a slide of ours, too, made of what a client may see.
            let meta = Meta { visibility: Visibility::Client, ..slide.meta.clone() };
            let order = i64::try_from(place).unwrap_or(i64::MAX);
            all.slides.put(workspace::Slide { meta, order, ..slide });
        }
        client_copy(&all)
    }

    /// What it is drawn from, for as long as `draw` draws.
    fn drawn<R>(&self, draw: impl FnOnce(Source<'_>) -> R) -> R {
        let Choice { language, theme, what, .. } = self.choice;
        if what == What::Slides {
            let sketches = Sketches::of(&self.deck(), self.today, self.words(), Theme::of(theme));
            return draw(Source::Slides(sketches));
        }
        let workspace = self.workspace();
        let look = if what == What::Screen { self.look.clone() } else { Look::new() };
        let view =
            |sight| View { request: Request { sight, day: self.day, size: SIZE, theme, language }, look: look.clone() };
        let views: Vec<View> = self.sights().into_iter().map(view).collect();
        draw(Source::Views { workspace: &workspace, views: &views, author: self.author() })
    }

    /// How pictures of it are written.
    fn form(&self, format: PictureFormat) -> Result<Form, PictureFailure> {
        let Choice { paper, sheet, scale, transparent, .. } = self.choice;
        let asks = |ask| FORMS.get(self.choice.form).is_some_and(|form| form.asked.asks.contains(&ask));
        let read =
            |path: &PathBuf| file::read(path).map_err(|error| PictureFailure::Read { path: path.clone(), error });
        Ok(Form {
            format,
            scale: f32::from(scale),
            transparent: transparent && asks(Ask::Transparent),
            paper: paper.filter(|_| asks(Ask::Paper)).map(|size| Paper { size, ..sheet }),
            template: self.template().map(read).transpose()?,
        })
    }

    /// It as the bytes of a file of pictures.
    pub fn pictures(&self, format: PictureFormat, go_on: GoOn<'_>) -> Result<Vec<u8>, PictureFailure> {
        let form = self.form(format)?;
        self.drawn(|source| source.bytes(&form, go_on))
    }

    /// Its first page, and how many there are, in the form that was chosen; in `words` why there is none.
    pub fn preview(&self, words: Words) -> Preview {
        let first = || {
            let ending = Path::new("it").with_extension(self.ending());
            let form = self.form(PictureFormat::of(&ending).unwrap_or_default())?;
            pptx::Presentation::new(form.template.as_deref()).map_err(PictureFailure::from)?;
            Ok(self.drawn(|mut source| source.first(&form)))
        };
        match first() {
            Ok(Some((sheet, pages))) => Preview { page: Ok(sheet), pages },
            Ok(None) => Preview { page: Err(words.text("exporting-nothing").to_owned()), pages: 0 },
            Err(why) => Preview { page: Err(failure(words, Path::new(""), &why)), pages: 0 },
        }
    }

    /// Makes it and writes it, all or nothing. Whoever says so meanwhile stops it: what lay there then stays as it was.
    pub fn write(&self, path: &Path, go_on: GoOn<'_>) -> Result<(), PictureFailure> {
        let form = FORMS.get(self.choice.form).ok_or(PictureFailure::Stopped)?;
        let mut all = 1;
        let bytes = (form.write)(self, &mut |done, of| {
            all = of;
            go_on(done, of)
        })?;
        // The last word before anything is there.
        step(go_on, all, all)?;
        file::write(path, &bytes).map_err(PictureFailure::Save)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::app::in_place;
    use crate::file::Settings;
    use crate::language::Language;
    use crate::ui::exporting::Holds;
    use crate::ui::theme::ThemeKind;

    fn order(form: usize, what: What) -> Order {
        let mut program = in_place::with_a_sample(Settings::default());
        let session = program.session_mut().expect("open");
        session.view = ViewKind::Timeline;
        let usual = Choice::usual(Language::English, ThemeKind::Light);
        let choice = Choice { form, what, slides: [0, 1].into(), views: [0, 1].into(), ..usual };
        let order = Order::new(1, session, "Ann", choice.clone());
        let draft = Draft::new(order.offer(&Words::new(Language::English), true), choice);
        order.chosen(&draft)
    }

    #[test]
    fn whoever_stops_any_form_at_any_moment_leaves_what_lay_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("it");
        for (form, of) in FORMS.iter().enumerate() {
            let whats = if of.asked.holds == Holds::Pages { &[What::Views, What::Slides][..] } else { &[What::Screen] };
            for what in whats {
                let order = order(form, *what);
                // The last question is asked when all is made: as often as that it can be stopped.
                let mut asked = 0;
                let mut count = |_, _| {
                    asked += 1;
                    true
                };
                order.write(&path, &mut count).expect("written");
                assert!(asked >= 2, "{} of {what:?}: asked {asked} times", of.asked.name);
                for last in [0, asked / 2, asked - 1] {
                    fs::write(&path, "of before").expect("written");
                    let mut left = last;
                    let mut stop = |_, _| {
                        left -= 1;
                        left >= 0
                    };
                    assert_eq!(order.write(&path, &mut stop), Err(PictureFailure::Stopped), "{}", of.asked.name);
                    assert_eq!(fs::read(&path).expect("read"), b"of before", "{} at {last}", of.asked.name);
                    assert_eq!(fs::read_dir(folder.path()).expect("read").count(), 1, "nothing lies beside it");
                }
            }
        }
    }

    #[test]
    fn the_picture_is_what_is_written() {
        for (form, of) in FORMS.iter().enumerate().filter(|(_, of)| of.asked.holds != Holds::File) {
            let what = if of.asked.holds == Holds::Pages { What::Views } else { What::Screen };
            let order = order(form, what);
            let preview = order.preview(Words::new(Language::English));
            let sheet = preview.page.expect("a page");
            assert_eq!(preview.pages, if what == What::Views { 2 } else { 1 });
            let drawn = order.drawn(|mut source| source.first(&Form::of(PictureFormat::Svg))).expect("drawn").0;
            let written = crate::exchange::svg::to_svg(&drawn.drawing);
            assert!(crate::exchange::svg::to_svg(&sheet.drawing) == written, "{}", of.asked.name);
        }
    }
}
