//! The ground of a picture of money through time: days below, amounts at the left, words at the ends of the lines.

use chrono::NaiveDate;
use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::views::pulse::figure::spread;
use crate::ui::widgets::{one_line_on, sign};

/// Height of the row of days.
const DAYS: f32 = 26.0;
/// Height of a word at a line's end.
const WORD: f32 = 16.0;

/// Where days and amounts stand.
pub struct Plot {
    /// The room of the lines.
    pub body: Rect,
    /// The days.
    pub axis: DayAxis,
    low: f64,
    top: f64,
}

/// What a plot is made of.
pub struct Ground<'a> {
    /// What it says, for who cannot see it.
    pub name: &'a str,
    /// Height in points.
    pub height: f32,
    /// First and last day.
    pub days: (NaiveDate, NaiveDate),
    /// The least and the greatest amount that are to be seen; the least is nought where all is measured from nought.
    pub amounts: (f64, f64),
    /// Room for the words at the right, in points.
    pub words: f32,
}

impl Plot {
    /// Draws the ground as wide as there is room: hairlines, days, the day that is looked at.
    pub fn new(ui: &mut Ui, cx: &Cx<'_>, ground: &Ground<'_>, say: impl Fn(f64) -> String) -> (Self, Response) {
        let theme = cx.theme;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ground.height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, ground.name));
        let (low, step, count) = steps(ground.amounts);
        let said: Vec<String> = (0..=count).map(|n| say(low + step * n as f64)).collect();
        let font = theme::regular(theme::CAPTION);
        let wide = |word: &String| ui.painter().layout_no_wrap(word.clone(), font.clone(), theme.quiet).size().x;
        let left = said.iter().map(wide).fold(0.0, f32::max) + SPACE_2;
        let body = Rect::from_min_max(
            pos2(rect.left() + left, rect.top() + SPACE_2),
            pos2(rect.right() - ground.words, rect.bottom() - DAYS),
        );
        let (from, to) = ground.days;
        let axis = DayAxis { from, to: to.max(from), left: body.left(), right: body.right() };
        let plot = Self { body, axis, low, top: low + step * count as f64 };
        plot.axis.lines(ui, theme, cx.words, body.y_range());
        for (n, word) in said.into_iter().enumerate() {
            let y = plot.y(low + step * n as f64);
            ui.painter().hline(body.x_range(), y, Stroke::new(1.0, theme.grid));
            ui.painter().text(pos2(body.left() - SPACE_2, y), Align2::RIGHT_CENTER, word, font.clone(), theme.quiet);
        }
        let row = Rect::from_min_max(pos2(rect.left(), body.bottom()), rect.max);
        let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
        if plot.axis.shows(cx.day) {
            sign::today(ui.painter(), theme, plot.axis.x(cx.day), body.y_range(), "");
        }
        plot.axis.words(ui, theme, cx.words, row, cx.day, &head);
        (plot, response)
    }

    /// Where an amount stands on a day.
    pub fn at(&self, on: NaiveDate, amount: f64) -> Pos2 {
        pos2(self.axis.x(on), self.y(amount))
    }

    /// Where an amount stands.
    pub fn y(&self, amount: f64) -> f32 {
        let share = (amount - self.low) / (self.top - self.low).max(f64::EPSILON);
        self.body.bottom() - share as f32 * self.body.height()
    }

    /// Words at the right end, each near its amount, none over another.
    pub fn ends(&self, ui: &Ui, words: &[(String, f64, Color32)]) {
        let wishes: Vec<f32> = words.iter().map(|(_, amount, _)| self.y(*amount)).collect();
        let places = spread(&wishes, WORD, self.body.top() - WORD, self.body.bottom() + WORD / 2.0);
        let room = ui.clip_rect().right() - self.body.right() - SPACE_2;
        for ((word, _, color), y) in words.iter().zip(places) {
            let Some(y) = y else { continue };
            let galley = one_line_on(ui.painter(), word, theme::bold(theme::CAPTION), room);
            ui.painter().galley(pos2(self.body.right() + SPACE_2, y - galley.size().y / 2.0), galley, *color);
        }
    }
}

/// Draws a line in dashes: what is not known yet.
pub fn dashes(ui: &Ui, points: &[Pos2], stroke: Stroke) {
    ui.painter().extend(Shape::dashed_line(points, stroke, 5.0, 4.0));
}

/// Where the amounts begin, how far apart lines of the grid stand, and how many there are.
fn steps((least, most): (f64, f64)) -> (f64, f64, usize) {
    let rough = (most - least).max(1.0) / 4.0;
    let power = 10.0_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= rough);
    let step = step.unwrap_or(rough).max(1.0);
    let low = (least / step).floor() * step;
    (low, step, (((most - low) / step).ceil().max(1.0)) as usize)
}
