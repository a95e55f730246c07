//! The view "registers": every kind of record to read and edit, some with a page of their own. Owns which register is
//! shown and the list of them; the table with its tools is the same for all ([`rows::Rows`]).
//!
//! A page of its own is one `ui(ui, &Cx, &mut Rows)`, of a struct where it has state. It draws its head
//! with [`rows::Rows::head`], which brings the choice between the page and its table, and then either that table or, in
//! [`rows::Rows::body`], its figures and its picture.

mod acceptance;
pub mod acts;
pub mod business;
mod finding;
mod goals;
pub mod page;
mod parts;
mod people;
mod quality;
mod raci;
mod risks;
pub mod row;
pub mod rows;
pub mod work;

use egui::{Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use crate::exchange::report::Section;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::{one_line_on, page::margin, touched};

use page::Page;
use rows::Rows;

/// From this width on the list of registers stands at the left, in points.
const LISTED: f32 = 860.0;
/// Width of that list.
const LIST: f32 = 176.0;
/// Height of a line of it.
const LINE: f32 = 30.0;

/// The view with its own small state.
#[derive(Default)]
pub struct RegistersView {
    rows: Rows,
    goals: goals::GoalsPage,
    risks: risks::RisksPage,
    acceptance: acceptance::AcceptancePage,
    quality: quality::QualityPage,
    raci: raci::RaciPage,
    money: business::money::MoneyPage,
    closing: business::closing::ClosingPage,
    lessons: business::lessons::LessonsPage,
    improvements: business::improvements::ImprovementsPage,
    team: business::team::TeamPage,
    repeat: business::repeat::RepeatPage,
    white_space: business::white_space::WhiteSpacePage,
    account: business::account::AccountPage,
}

impl RegistersView {
    /// The register that is shown.
    pub fn page(&self) -> Page {
        self.rows.page()
    }

    /// Shows another register.
    pub fn turn_to(&mut self, page: Page) {
        self.rows.turn_to(page);
    }

    /// The register that is shown as rows under heads, where it is a table and nothing else.
    pub fn as_table(&mut self, cx: &Cx<'_>) -> Option<Section> {
        self.rows.as_table(cx)
    }

    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let area = ui.available_rect_before_wrap().shrink(margin(ui));
        // The other registers are nobody's but ours.
        let listed = area.width() >= LISTED && !cx.presented;
        self.rows.begin(ui, cx, listed);
        let mut body = area;
        if listed {
            let list = Rect::from_min_max(area.min, pos2(area.left() + LIST, area.bottom()));
            body.min.x = list.right() + SPACE_4;
            ui.scope_builder(UiBuilder::new().max_rect(list), |ui| self.list(ui, cx));
        }
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            match self.page() {
                Page::Goals => self.goals.ui(ui, cx, &mut self.rows),
                Page::Risks => self.risks.ui(ui, cx, &mut self.rows),
                Page::Deliverables => self.acceptance.ui(ui, cx, &mut self.rows),
                Page::Quality => self.quality.ui(ui, cx, &mut self.rows),
                Page::Raci => self.raci.ui(ui, cx, &mut self.rows),
                Page::Money => self.money.ui(ui, cx, &mut self.rows),
                Page::Closing => self.closing.ui(ui, cx, &mut self.rows),
                Page::Lessons => self.lessons.ui(ui, cx, &mut self.rows),
                Page::Improvements => self.improvements.ui(ui, cx, &mut self.rows),
                Page::Team => self.team.ui(ui, cx, &mut self.rows),
                Page::Repeat => self.repeat.ui(ui, cx, &mut self.rows),
                Page::WhiteSpace => self.white_space.ui(ui, cx, &mut self.rows),
                Page::Account => self.account.ui(ui, cx, &mut self.rows),
                Page::Records(_) => self.rows.plain(ui, cx),
            }
        });
        self.rows.end(cx);
    }

    /// The list of registers with how many records each holds.
    fn list(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for page in Page::ALL {
                if page == Page::DAILY {
                    ui.add_space(SPACE_3);
                }
                if line(ui, cx, page, self.page() == page) {
                    self.rows.go_to(page);
                }
            }
        });
    }
}

/// A line of the list; true when it was chosen.
fn line(ui: &mut Ui, cx: &Cx<'_>, page: Page, selected: bool) -> bool {
    let theme = cx.theme;
    let word = cx.text(page.key());
    let count = page.count(cx);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::click());
    response.widget_info(|| {
        let name = count.map_or_else(|| word.to_owned(), |count| format!("{word}: {count}"));
        WidgetInfo::selected(Role::Tab, true, selected, name)
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if selected {
            painter.rect_filled(rect, 6.0, theme.selection);
        }
        touched(painter, theme, rect, &response);
        let ink = if selected { theme.text } else { theme.quiet };
        page.icon().paint(painter, pos2(rect.left() + 16.0, rect.center().y), 16.0, ink);
        let font = if selected { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
        let number = count.map_or_else(String::new, |count| cx.words.number(count as f64, 0));
        let figure = painter.layout_no_wrap(number, theme::regular(theme::CAPTION), theme.quiet);
        let galley = one_line_on(painter, word, font, rect.width() - 32.0 - figure.size().x - 12.0);
        painter.galley(pos2(rect.left() + 32.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
        let at = pos2(rect.right() - 8.0 - figure.size().x, rect.center().y - figure.size().y / 2.0);
        painter.galley(at, figure, theme.quiet);
    }
    response.clicked()
}
