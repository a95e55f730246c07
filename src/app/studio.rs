//! Where pictures are drawn without a screen: a workspace as somebody sees it on a day, and a desk on which a view of it is
//! drawn, once or page by page. Changes nothing of what it draws.

use egui::{Color32, Ui, Vec2};

use super::deck::USUAL_PAGE;
use super::headless::{Desk, Page};
use super::picture::Request;
use super::session::Session;
use super::worker::Worker;
use crate::document::Document;
use crate::exchange::report::{Palette, Report};
use crate::exchange::svg::Drawing;
use crate::language::Words;
use crate::ui::context::{Cx, Outbox};
use crate::ui::fonts;
use crate::ui::theme::Theme;
use crate::ui::views::documents::report::palette;
use crate::ui::views::timeline::kept::Look;
use crate::ui::views::timeline::paper::Leaf;
use crate::ui::views::{Sight, ViewKind, Views, plan};
use crate::ui::widgets::page;
use crate::workspace::Workspace;

/// A page that is longer than its room is laid out anew so often: what fills its room may be longer again.
const ROUNDS: usize = 4;

/// A view in the making.
pub struct Studio<'a> {
    session: Session,
    worker: Worker,
    desk: Desk,
    words: Words,
    theme: &'static Theme,
    author: &'a str,
    sight: Sight,
    page: Page,
    transparent: bool,
}

impl<'a> Studio<'a> {
    /// What `author` sees of a workspace; nothing lies behind the view where it is transparent.
    pub fn new(workspace: &Workspace, request: &Request, author: &'a str, transparent: bool) -> Self {
        let words = Words::new(request.language).read_on(request.day);
        let theme = Theme::of(request.theme);
        let document = Document::opened(workspace.clone(), 1);
        let mut session = Session::seen_by(document, None, None, request.day, author);
        session.as_of = Some(request.day);
        let sight = request.sight;
        session.view = sight.view;
        session.views.look_at(sight);
        let mut worker = Worker::in_place();
        session.refresh(&mut worker, request.day);
        if sight.view == ViewKind::Present {
            session.draw_slides(&mut worker, words, theme, USUAL_PAGE);
        }
        let title = format!("{} · {}", workspace.engagement.title, words.text(sight.view.key()));
        let language = request.language.tag().to_owned();
        let page = Page { size: request.size, pixels_per_point: 1.0, title, language };
        let desk = Desk::new(|ctx| {
            fonts::install(ctx);
            theme.apply(ctx);
            // Nobody scrolls a picture.
            ctx.all_styles_mut(|style| style.spacing.scroll.dormant_handle_opacity = 0.0);
        });
        Self { session, worker, desk, words, theme, author, sight, page, transparent }
    }

    /// Looks at the view as somebody does who set it up.
    pub fn look(&mut self, look: &Look) {
        if !look.is_empty() {
            self.session.views.take_look(look);
        }
    }

    /// Whether a view falls into pages by itself.
    pub fn falls_into_pages(sight: Sight) -> bool {
        (sight.view, sight.page) == (ViewKind::Timeline, plan::Page::Timeline) && sight.person.is_none()
    }

    /// The view as on the screen.
    pub fn view(&mut self) -> Drawing {
        let view = self.sight.view;
        self.drawn(|views, ui, cx| views.ui(view, ui, cx))
    }

    /// The view with all of a page that is longer than its room ([`page::scrolled`]) and all rows of the plan, on a taller page,
    /// up to so many times as tall; what else scrolls within a page, as a table does, stays as it is on the screen.
    pub fn whole(&mut self, tallest: f32) -> Drawing {
        let (view, most) = (self.sight.view, self.page.size.y * tallest.max(1.0));
        let mut rounds = 0..ROUNDS;
        loop {
            let mut over = 0.0;
            let drawing = self.drawn(|views, ui, cx| {
                page::too_long(ui);
                views.ui(view, ui, cx);
                over = page::too_long(ui);
            });
            let taller = (self.page.size.y + over).ceil().min(most);
            if over < 1.0 || taller <= self.page.size.y || rounds.next().is_none() {
                return drawing;
            }
            self.page.size.y = taller;
        }
    }

    /// The view as a report of one section, where it is a table and nothing else.
    pub fn as_table(&mut self) -> Option<Report> {
        let (view, words) = (self.sight.view, self.words);
        let mut section = None;
        self.drawn(|views, _, cx| section = views.as_table(view, cx));
        let date = words.with("timeline-paper-as-of", &[("date", words.date(self.session.day()).into())]);
        let title = self.session.document.workspace().engagement.title.clone();
        let language = words.language().tag().to_owned();
        Some(Report { title, under: date, language, sections: vec![section?], ..Report::default() })
    }

    /// The colours of its theme.
    pub fn palette(&self) -> Palette {
        palette(self.theme)
    }

    /// Into which pages the view falls where it may be longer than one; none where it is one page.
    pub fn leaves(&mut self) -> Vec<Leaf> {
        if !Self::falls_into_pages(self.sight) {
            return Vec::new();
        }
        let mut leaves = Vec::new();
        self.drawn(|views, ui, cx| leaves = views.plan.timeline.leaves(ui, cx));
        leaves
    }

    /// One of these pages.
    pub fn leaf(&mut self, leaf: &Leaf) -> Drawing {
        self.drawn(|views, ui, cx| views.plan.timeline.leaf(ui, cx, leaf))
    }

    /// Draws on another size from now on.
    pub(super) fn resize(&mut self, size: Vec2) {
        self.page.size = size;
    }

    /// What `draw` draws, with the view's own ground behind it.
    pub(super) fn drawn(&mut self, mut draw: impl FnMut(&mut Views, &mut Ui, &Cx<'_>)) -> Drawing {
        let Self { session, worker, desk, words, theme, author, sight, page, transparent } = self;
        let out = Outbox::default();
        let ground = if *transparent { Color32::TRANSPARENT } else { theme.page };
        let mut drawing = desk.draw(page, |ui| {
            let (views, cx) = session.looked_at(words, theme, author, &out);
            // Nobody works on a picture: what chooses pages, filters and layers is no part of it, as on a wall.
            let cx = Cx { editable: false, for_client: sight.theirs, presented: true, ..cx };
            let paper = egui::Frame::new().fill(ground);
            egui::CentralPanel::default().frame(paper).show(ui, |ui| draw(views, ui, &cx));
            // What a view asks for is worked out, and nothing else is done: a picture changes nothing.
            out.take().iter().for_each(|action| session.work_out(worker, action));
        });
        if *transparent {
            drawing.background = Color32::TRANSPARENT;
        }
        drawing
    }
}
