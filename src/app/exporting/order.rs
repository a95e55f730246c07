//! What was ordered: the value of the file as it was when the question was asked, and what was chosen. Whatever happens to
//! the file meanwhile, and whichever is opened, that is what is drawn and written.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use egui::vec2;

use super::forms::{FORMS, GoOn};
use super::matters;
use crate::app::audience::Sketches;
use crate::app::documents::{WHICH, Which};
use crate::app::picture::{Form, PictureFailure, PictureFormat, Request, Source, View, failure, step};
use crate::app::session::Session;
use crate::document::{ForClient, client_copy};
use crate::exchange::paper::Paper;
use crate::exchange::pptx;
use crate::file;
use crate::language::Words;
use crate::ui::exporting::{Ask, Choice, Draft, Holds, Item, Offer, Preview, Shown, What};
use crate::ui::naming::title_of;
use crate::ui::tables::Register;
use crate::ui::theme::Theme;
use crate::ui::views::brief::Before;
use crate::ui::views::deck::{Hidden, in_order};
use crate::ui::views::timeline::kept::Look;
use crate::ui::views::{Sight, ViewKind, sights};
use crate::workspace::{self, Contact, Event, EventId, Id as _, Meta, SlideId, StakeholderId, Visibility, Workspace};

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
    /// As of which day.
    pub day: NaiveDate,
    today: NaiveDate,
    screen: Sight,
    look: Look,
    views: Vec<Sight>,
    slides: Vec<SlideId>,
    registers: Vec<Register>,
    /// Since when the document on the screen tells what changed, where somebody said so.
    since: Option<(Which, NaiveDate)>,
    /// The meetings before which a brief may be.
    meetings: Vec<Contact>,
    /// Before what the brief on the screen is, and of whom; none where something else is there.
    brief: Option<(Before, Vec<StakeholderId>)>,
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
            registers: matters::registers(session.seen()),
            since: matters::since(&session.views),
            meetings: matters::meetings(&session.insights().shown, session.day(), choice.before),
            brief: matters::shows_brief(screen).then(|| {
                let brief = &session.views.dialogue.brief;
                (brief.before(), brief.room().to_vec())
            }),
            choice,
            taken: Vec::new(),
        }
    }

    /// What there is to choose from; `noted` says whether the file keeps who released it.
    pub fn offer(&self, words: &Words, noted: bool) -> Offer {
        let person = self.screen.person.and_then(|who| self.seen.stakeholders.get(who)).map(|one| one.name.clone());
        let slides = self.slides.iter().filter_map(|id| self.seen.slides.get(*id));
        let documents = WHICH.iter().map(|(_, which)| Item {
            title: words.text(matters::key(*which)).to_owned(),
            ours: (!which.is_for_client()).then_some("exporting-ours-document"),
        });
        let registers = self.registers.iter().map(|register| Item {
            title: register.title(words),
            ours: (!register.is_for_client()).then_some("exporting-ours-register"),
        });
        let meetings = self.meetings.iter().map(|one| {
            let title = title_of(&self.seen, one.id.into(), words);
            (Before::Contact(one.id), format!("{} · {title}", words.date_short(one.at.date())))
        });
        let next = (Before::Next, words.text("exporting-next-meeting").to_owned());
        let people = self.brief.as_ref().filter(|(before, _)| *before == Before::People);
        let people = people.map(|(before, _)| (*before, words.text("exporting-people-shown").to_owned()));
        Offer {
            forms: FORMS.iter().map(|form| form.asked).collect(),
            screen: (self.screen, person.unwrap_or_else(|| words.text(self.screen.key()).to_owned())),
            views: self.views.clone(),
            slides: slides
                .map(|slide| Item { title: slide.title.clone(), ours: Hidden::of(slide).map(Hidden::key) })
                .collect(),
            documents: documents.collect(),
            brief: WHICH.iter().position(|(_, which)| *which == Which::Brief),
            befores: people.into_iter().chain([next]).chain(meetings).collect(),
            registers: registers.collect(),
            costs: self.seen.tasks.iter().any(|task| task.cost_minor != 0),
            day: self.day,
            noted,
        }
    }

    /// The same with what is chosen.
    #[must_use]
    pub fn chosen(&self, draft: &Draft) -> Self {
        Self { choice: draft.choice.clone(), taken: draft.taken(), ..self.clone() }
    }

    /// All of the file.
    pub fn whole(&self) -> &Workspace {
        &self.file
    }

    /// Of whom a brief is, where they were chosen: as on the screen, where that is before the same.
    pub fn people(&self) -> Option<Vec<StakeholderId>> {
        let on_screen = self.brief.as_ref().filter(|(before, _)| *before == self.choice.before);
        on_screen.map(|(_, people)| people.clone())
    }

    /// What was chosen.
    pub fn choice(&self) -> &Choice {
        &self.choice
    }

    /// What of it leaves, by its places among what could be chosen.
    pub fn taken(&self) -> &[usize] {
        &self.taken
    }

    /// Since when the document on the screen tells what changed, where somebody said so.
    pub fn since(&self) -> Option<(Which, NaiveDate)> {
        self.since
    }

    /// The registers that leave; none = all in which something stands.
    pub fn registers(&self) -> Vec<Register> {
        let all = self.choice.registers.is_empty() && self.holds() == Holds::Many;
        let taken = self.taken.iter().filter_map(|at| self.registers.get(*at).copied());
        let may = taken.filter(|register| !self.choice.client || register.is_for_client());
        if all { Vec::new() } else { may.collect() }
    }

    fn holds(&self) -> Holds {
        FORMS.get(self.choice.form).map_or(Holds::One, |form| form.asked.holds)
    }

    /// What its file is called until somebody says otherwise, without an ending: what is one of several says which.
    pub fn called(&self, words: &Words) -> String {
        let which = match self.choice.what {
            What::Document => self.which().map(|which| {
                let name = words.text(matters::key(which));
                let meeting = match self.choice.before {
                    Before::Contact(id) if which == Which::Brief => self.meetings.iter().find(|one| one.id == id),
                    _ => None,
                };
                let on = meeting.map(|one| one.at.date());
                on.map_or_else(|| name.to_owned(), |on| format!("{name} {on}"))
            }),
            What::Tables if self.holds() == Holds::One => self.registers().first().map(|one| one.title(words)),
            _ => None,
        };
        let kept = |c: char| if c.is_alphanumeric() || " -_–".contains(c) { c } else { '-' };
        let which: Option<String> = which.map(|which| which.chars().map(kept).collect());
        [Some(self.name.clone()), which].into_iter().flatten().collect::<Vec<_>>().join(" – ")
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
            What::Document => {
                self.which().map(|which| words.text(matters::key(which)).to_owned()).into_iter().collect()
            }
            What::Tables => match self.registers() {
                all if all.is_empty() => vec![words.text("exporting-registers-all").to_owned()],
                registers => registers.iter().map(|register| register.title(words)).collect(),
            },
            What::Calendar => vec![words.text("exporting-calendar").to_owned()],
            What::Plan => vec![words.text("exporting-plan").to_owned()],
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

    /// The page that is looked at, and how many there are, in the form that was chosen; in `words` why there is none.
    pub fn preview_pictures(&self, format: PictureFormat, words: Words) -> Result<Preview, PictureFailure> {
        let form = self.form(format)?;
        pptx::Presentation::new(form.template.as_deref()).map_err(PictureFailure::from)?;
        if format == PictureFormat::Pptx
            && let Some(table) = self.drawn(|source| source.first_table())
        {
            return Ok(matters::preview_table(&table));
        }
        Ok(match self.drawn(|mut source| source.page(&form, self.choice.page)) {
            Some(seen) => Preview {
                at: seen.at,
                can_be_seen: seen.can_be_seen,
                ..Preview::of(Ok(Shown::Page(Box::new(seen.sheet))), Some(seen.pages))
            },
            None => Preview::of(Err(words.text("exporting-nothing").to_owned()), None),
        })
    }

    /// What is seen of it in the form that was chosen; in `words` why nothing is.
    pub fn preview(&self, words: Words) -> Preview {
        let Some(form) = FORMS.get(self.choice.form) else {
            return Preview::of(Err(words.text("exporting-nothing").to_owned()), None);
        };
        (form.preview)(self, words).unwrap_or_else(|why| Preview::of(Err(failure(words, Path::new(""), &why)), None))
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
    use crate::ui::exporting::Matter;
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
            let whats = match (of.asked.of, of.asked.holds) {
                (Matter::Picture, Holds::Many) => &[What::Views, What::Slides][..],
                (Matter::Picture, Holds::One) => &[What::Screen],
                (Matter::Document, _) => &[What::Document],
                (Matter::Tables, _) => &[What::Tables],
                (Matter::Calendar, _) => &[What::Calendar],
                (Matter::Plan, _) => &[What::Plan],
            };
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
        for (form, of) in FORMS.iter().enumerate().filter(|(_, of)| of.asked.of == Matter::Picture) {
            let what = if of.asked.holds == Holds::Many { What::Views } else { What::Screen };
            let order = order(form, what);
            let preview = order.preview(Words::new(Language::English));
            let Ok(Shown::Page(sheet)) = preview.shown else { panic!("a page") };
            assert_eq!(preview.pages, Some(if what == What::Views { 2 } else { 1 }));
            let drawn = order.drawn(|mut source| source.page(&Form::of(PictureFormat::Svg), 0)).expect("drawn").sheet;
            let written = crate::exchange::svg::to_svg(&drawn.drawing);
            assert!(crate::exchange::svg::to_svg(&sheet.drawing) == written, "{}", of.asked.name);
        }
    }
}
