//! The visual language, all in one picture: every widget in every theme, without a screen.

use chrono::{NaiveDate, Weekday};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::headless::{Page, draw};
use entente::exchange::png::to_png;
use entente::exchange::svg::to_svg;
use entente::ui::icons::Icon;
use entente::ui::theme::{self, Theme, ThemeKind};
use entente::ui::widgets::chip::{Audience, Mark};
use entente::ui::widgets::choice;
use entente::ui::widgets::date::{self, Calendar};
use entente::ui::widgets::dial::Dial;
use entente::ui::widgets::field::{self, Field};
use entente::ui::widgets::person::Disc;
use entente::ui::widgets::popup::{self, Answer, Toasts};
use entente::ui::widgets::sign::{self, Outcome};
use entente::ui::widgets::table::{self, Column, Sort, Table, Width};
use entente::ui::widgets::{Manager, bar, button, card, chip, dial, person};

/// What a person does in the gallery.
pub struct Gallery {
    /// Which page: 0 widgets, 1 fields and table.
    pub page: u8,
    /// Whether a dialog stands.
    pub dialog: bool,
    /// How the dialog was left.
    pub answer: Option<Answer>,
    segment: u8,
    on: bool,
    name: String,
    note: String,
    percent: u8,
    day: Option<NaiveDate>,
    power: Option<u8>,
    track: u8,
    checked: bool,
    query: String,
    selected: Option<usize>,
    sort: Option<Sort>,
    toasts: Toasts,
    changes: u32,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            page: 0,
            dialog: false,
            answer: None,
            segment: 1,
            on: true,
            name: "Maria Ruiz".to_owned(),
            note: "Prefers a call to a letter; reads figures first.".to_owned(),
            percent: 40,
            day: NaiveDate::from_ymd_opt(2026, 3, 14),
            power: Some(4),
            track: 1,
            checked: true,
            query: String::new(),
            selected: Some(2),
            sort: Some(Sort { column: 3, descending: true }),
            toasts: Toasts::default(),
            changes: 0,
        }
    }
}

impl Gallery {
    /// Something to say.
    pub fn toast(&mut self) {
        self.toasts.add_with(Mark::Good, "Moved the kick-off to 12 May", "Undo");
        self.toasts.add(Mark::Trouble, "The file could not be saved: the disk is full");
    }

    /// Shows every widget once.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme) {
        egui::Panel::left("rail").exact_size(theme::RAIL).frame(egui::Frame::new().fill(theme.surface)).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing = Vec2::ZERO;
                ui.add_space(8.0);
                let places = [
                    (Icon::Overview, "Overview"),
                    (Icon::People, "Люди"),
                    (Icon::Plan, "Plan"),
                    (Icon::Managers, "Управляющие"),
                    (Icon::Pulse, "脉搏"),
                    (Icon::Registers, "Registers"),
                    (Icon::Present, "Present"),
                ];
                for (index, (icon, word)) in places.into_iter().enumerate() {
                    button::rail(ui, theme, icon, word, index == 0);
                }
            },
        );
        egui::CentralPanel::default().frame(egui::Frame::new().fill(theme.page).inner_margin(24)).show(ui, |ui| {
            if self.page == 0 {
                egui::ScrollArea::vertical().show(ui, |ui| self.page(ui, theme));
            } else {
                self.fields(ui, theme);
            }
        });
        if self.dialog {
            let (_, answer) = popup::dialog(
                ui.ctx(),
                theme,
                "save",
                "Save the changes to payroll?",
                |ui| ui.label(theme.body("What was changed since 14:02 is lost otherwise.")),
                &[
                    (button::Weight::Plain, "Cancel"),
                    (button::Weight::Quiet, "Do not save"),
                    (button::Weight::Primary, "Save"),
                ],
            );
            if answer.is_some() {
                self.answer = answer;
                self.dialog = false;
            }
        }
        self.toasts.show(ui.ctx(), theme, "Close");
    }

    fn page(&mut self, ui: &mut Ui, theme: &Theme) {
        card::view_title(
            ui,
            theme,
            "Ruiz has been silent for 41 days",
            "Contacts and readings by person, since the kick-off",
        );
        ui.add_space(theme::SPACE_4);
        ui.spacing_mut().item_spacing.x = theme::SPACE_4;
        ui.columns(2, |columns| {
            Self::left(&mut columns[0], theme);
            self.right(&mut columns[1], theme);
        });
    }

    fn left(ui: &mut Ui, theme: &Theme) {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        card::card_with(
            ui,
            theme,
            "The two managers",
            |ui| button::icon(ui, theme, Icon::More, "More").clicked(),
            |ui| {
                dial::show(
                    ui,
                    theme,
                    &Dial {
                        manager: Manager::Project,
                        name: "Project manager",
                        score: Some(78.0),
                        mark: Mark::Good,
                        state: "On course",
                        parts: &[
                            ("Dates kept", Some(0.92), "92"),
                            ("Cost", Some(0.81), "81"),
                            ("Scope accepted", Some(0.61), "61"),
                            ("Risks told in time", None, "–"),
                        ],
                    },
                );
                ui.add_space(theme::SPACE_3);
                card::rule(ui, theme);
                ui.add_space(theme::SPACE_3);
                dial::show(
                    ui,
                    theme,
                    &Dial {
                        manager: Manager::Relationship,
                        name: "Управляющий отношениями",
                        score: Some(41.0),
                        mark: Mark::Trouble,
                        state: "Разлад",
                        parts: &[
                            ("Ожидания выяснены", Some(0.35), "35"),
                            ("Контакты по графику", Some(0.52), "52"),
                            ("客户满意度", Some(0.22), "22"),
                        ],
                    },
                );
                ui.add_space(theme::SPACE_3);
                bar::share(ui, theme, "Effort", (61.0, "PM 61 %"), (39.0, "RM 39 %"));
            },
        );
        card::card(ui, theme, "Key and value", |ui| {
            card::key_value(ui, theme, "Sponsor", "Maria Ruiz, Finance");
            card::key_value(ui, theme, "Дата состояния", "14 марта 2026, пятница, первая неделя");
            card::key_value(ui, theme, "合同金额", "¥ 1,250,000");
            card::row(ui, theme, "Progress", |ui| {
                bar::progress(ui, theme, "Progress", Some(0.4), theme.project, Vec2::new(140.0, 18.0))
            });
        });
    }

    fn right(&mut self, ui: &mut Ui, theme: &Theme) {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        card::card(ui, theme, "Buttons", |ui| {
            ui.horizontal_wrapped(|ui| {
                button::primary(ui, theme, "Add a contact");
                button::Button::new("Open…").icon(Icon::Open).show(ui, theme);
                button::plain(ui, theme, "Later");
                button::Button::new("Delete").weight(button::Weight::Trouble).show(ui, theme);
                ui.add_enabled_ui(false, |ui| button::quiet(ui, theme, "Not now"));
            });
            ui.horizontal(|ui| {
                for (icon, name) in [(Icon::Undo, "Undo"), (Icon::Redo, "Redo"), (Icon::Search, "Search")] {
                    button::icon(ui, theme, icon, name);
                }
                button::icon_toggle(ui, theme, Icon::Filter, "Filter", true);
                ui.add_space(theme::SPACE_3);
                let zoom = [(0, "Day"), (1, "Week"), (2, "Month"), (3, "Год")];
                if let Some(segment) = button::segmented(ui, theme, "Zoom", self.segment, &zoom) {
                    self.segment = segment;
                }
            });
            ui.horizontal(|ui| {
                if let Some(on) = button::switch(ui, theme, "Client view", self.on) {
                    self.on = on;
                }
                ui.add_space(theme::SPACE_3);
                button::switch(ui, theme, "Less motion", false);
            });
        });
        card::card(ui, theme, "Chips", |ui| {
            ui.horizontal_wrapped(|ui| {
                chip::state(ui, theme, Mark::Good, "Good");
                chip::state(ui, theme, Mark::Watch, "Наблюдать");
                chip::state(ui, theme, Mark::Trouble, "有问题");
                chip::state(ui, theme, Mark::Unknown, "Unknown");
            });
            ui.horizontal_wrapped(|ui| {
                chip::manager(ui, theme, Manager::Project, "Project");
                chip::manager(ui, theme, Manager::Relationship, "Relationship");
                chip::word(ui, theme, "End users");
            });
            ui.horizontal_wrapped(|ui| {
                chip::audience(ui, theme, Audience::Private, "Private");
                chip::audience(ui, theme, Audience::Internal, "Internal");
                chip::audience(ui, theme, Audience::Client, "Client");
            });
            chip::state_line(ui, theme, Mark::Watch, "Two promises are due this week");
        });
        card::card(ui, theme, "People", |ui| {
            ui.horizontal(|ui| {
                for (name, power) in
                    [("Maria Ruiz", 5), ("Пётр Иванов", 4), ("王小明", 3), ("Finance", 2), ("Ann Lee", 1)]
                {
                    let initials = person::initials(name);
                    let disc = Disc::new(&initials).power(power).key(power == 5);
                    person::show(ui, theme, name, &disc);
                }
                person::show(ui, theme, "Gone", &Disc::new("GO").gone(true));
                person::show(ui, theme, "Ours", &Disc::new("AB").fill(theme.text));
            });
        });
        card::card(ui, theme, "Signs", |ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 56.0), egui::Sense::hover());
            let painter = ui.painter();
            let heights = egui::Rangef::new(rect.top(), rect.bottom());
            for (index, outcome) in [Outcome::Planned, Outcome::Done, Outcome::Cancelled].into_iter().enumerate() {
                let x = rect.left() + 12.0 + 30.0 * index as f32;
                let at = |shift: f32| egui::pos2(x + shift, rect.center().y + 8.0);
                sign::milestone(painter, theme, at(0.0), 14.0, theme.text, outcome);
                sign::expectation(painter, theme, at(100.0) + Vec2::new(0.0, 9.0), 18.0, theme.relationship, outcome);
                sign::contact(painter, theme, at(210.0), 5.0, theme.relationship, outcome);
            }
            sign::event(painter, theme, rect.left() + 310.0, heights, "New sponsor", 120.0);
            sign::today(painter, theme, rect.right() - 40.0, heights, "14 Mar");
        });
        card::notice(
            ui,
            theme,
            Mark::Trouble,
            "The controller expects to understand the interface by day 28; nobody has a meeting with him.",
            Some("Plan one"),
        );
        card::plain(ui, theme, |ui| {
            card::empty(
                ui,
                theme,
                Icon::Expectation,
                "What people expect stands here, in their words, with the day by which they expect it.",
                Some("Add an expectation"),
            );
        });
    }

    fn fields(&mut self, ui: &mut Ui, theme: &Theme) {
        let room = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_4;
            let down = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(theme::INSPECTOR, 0.0), down, |ui| {
                card::card(ui, theme, "Inspector", |ui| self.form(ui, theme));
            });
            let size = Vec2::new(room - theme::INSPECTOR - theme::SPACE_4, ui.available_height());
            ui.allocate_ui_with_layout(size, down, |ui| {
                card::frame_flush(theme).show(ui, |ui| self.table(ui, theme));
            });
        });
    }

    fn form(&mut self, ui: &mut Ui, theme: &Theme) {
        ui.spacing_mut().item_spacing.y = theme::SPACE_3;
        let width = ui.available_width();
        field::search(ui, theme, "Find a person", "Clear", &mut self.query, width);
        if let Some(name) = field::line(ui, theme, &Field::new("Name"), &self.name) {
            self.name = name;
            self.changes += 1;
        }
        if let Some(note) = field::multi(ui, theme, &Field::new("Заметка"), &self.note, 3) {
            self.note = note;
            self.changes += 1;
        }
        ui.horizontal_top(|ui| {
            let half = (width - theme::SPACE_2) / 2.0;
            let asked = Field::new("Progress").width(half).wrong("A number from 0 to 100");
            if let Some(percent) = field::percent(ui, theme, &asked, self.percent) {
                self.percent = percent;
                self.changes += 1;
            }
            let calendar = Calendar {
                weekdays: &["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
                month: &|day| day.format("%B %Y").to_string(),
                day: &|day| day.format("%-d %B %Y").to_string(),
                first: Weekday::Mon,
                today: NaiveDate::from_ymd_opt(2026, 3, 18),
                open: "Choose a day",
                previous: "Month before",
                next: "Month after",
                clear: "No day",
            };
            let asked = Field::new("By when").width(half).wrong("A day such as 2026-03-14");
            let write = |day: NaiveDate| day.format("%Y-%m-%d").to_string();
            let read = |text: &str| text.parse().ok();
            if let Some(day) = date::date(ui, theme, &asked, self.day, &calendar, write, read) {
                self.day = day;
                self.changes += 1;
            }
        });
        let tracks = [(0, "Team"), (1, "Management"), (2, "Customer"), (3, "End users")];
        if let Some(track) = choice::combo(ui, theme, &Field::new("Track"), &self.track, &tracks, ("Find", "Clear")) {
            self.track = track;
            self.changes += 1;
        }
        let words = ["none", "little", "some", "much", "decides"];
        if let Some(power) = choice::rating(ui, theme, &Field::new("Power"), self.power, &words) {
            self.power = power;
            self.changes += 1;
        }
        if let Some(checked) = field::check(ui, theme, "On the steering committee", self.checked) {
            self.checked = checked;
            self.changes += 1;
        }
    }

    fn table(&mut self, ui: &mut Ui, theme: &Theme) {
        let rows = [
            ("Understand the interface to the ledger before it is signed off", "Controller", Mark::Trouble, 28),
            ("Увидеть отчёт за март до совета директоров", "Пётр Иванов", Mark::Watch, 12),
            ("效率提高百分之二十", "王小明", Mark::Good, 64),
            ("Two people of ours on site every week", "Maria Ruiz", Mark::Good, 7),
            ("No overtime in the week of the audit", "Ann Lee", Mark::Unknown, 3),
        ];
        let columns = [
            Column::words("Expectation", Width::Rest(160.0)),
            Column::words("Holder", Width::Fixed(120.0)),
            Column::words("State", Width::Fixed(110.0)),
            Column::figures("Days", 72.0),
        ];
        let name = |row: usize| rows[row % rows.len()].0.to_owned();
        let deed = Table {
            name: "Expectations",
            columns: &columns,
            rows: 400,
            selected: self.selected,
            sort: self.sort,
            reveal: None,
            lines: 1,
            row_name: &name,
        }
        .show(ui, theme, |ui, row, column| {
            let (text, holder, mark, days) = rows[row % rows.len()];
            match column {
                0 => table::words(ui, theme, text),
                1 => table::words(ui, theme, holder),
                2 => {
                    let word = ["Good", "Watch", "Trouble", "Unknown"][mark as usize];
                    chip::state_line(ui, theme, mark, word);
                }
                _ => table::words(ui, theme, &(days * 37 % 211 + row).to_string()),
            }
        });
        self.selected = deed.select.or(self.selected);
        self.sort = deed.sort.or(self.sort);
    }
}

/// The gallery in a window without a screen; egui_kittest finds missing glyphs and unnamed controls.
fn window(kind: ThemeKind, page: u8) -> Harness<'static, Gallery> {
    let theme = Theme::of(kind);
    Harness::builder()
        .with_size(Vec2::new(1280.0, 1000.0))
        .with_context_setup(move |ctx| {
            entente::ui::fonts::install(ctx);
            theme.apply(ctx);
        })
        .build_ui_state(move |ui, gallery| gallery.ui(ui, theme), Gallery { page, ..Gallery::default() })
}

/// Writes the gallery's pages as pictures where `ENTENTE_PICTURES` names a folder.
#[test]
fn every_widget_is_drawn_in_every_theme() {
    for kind in ThemeKind::ALL {
        for page in [0, 1] {
            let mut window = window(kind, page);
            window.run();
            window.check_accessibility();
            let Ok(folder) = std::env::var("ENTENTE_PICTURES") else { continue };
            let theme = Theme::of(kind);
            let mut gallery = Gallery { page, ..Gallery::default() };
            let sheet = Page {
                size: Vec2::new(1280.0, 1000.0),
                pixels_per_point: 1.0,
                title: "gallery".to_owned(),
                language: "en".to_owned(),
            };
            let set_up = |ctx: &egui::Context| {
                entente::ui::fonts::install(ctx);
                theme.apply(ctx);
            };
            let svg = to_svg(&draw(&sheet, set_up, |ui| gallery.ui(ui, theme)));
            let png = to_png(&svg, &entente::ui::fonts::faces(), 1.0).expect("the picture can be made");
            let name = format!("gallery-{kind:?}-{page}.png").to_lowercase();
            std::fs::write(std::path::Path::new(&folder).join(name), png).expect("the picture can be written");
        }
    }
}

fn typed(window: &mut Harness<'static, Gallery>, label: &str, text: &str) {
    let role = if label == "Заметка" { Role::MultilineTextInput } else { Role::TextInput };
    window.get_by_role_and_label(role, label).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

#[test]
fn typing_in_a_field_is_one_change_when_it_is_done() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    typed(&mut window, "Name", "Ann");
    assert_eq!((window.state().name.as_str(), window.state().changes), ("Maria Ruiz", 0), "not yet");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!((window.state().name.as_str(), window.state().changes), ("Ann", 1));
}

#[test]
fn a_field_hands_over_when_the_keyboard_goes_elsewhere() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    typed(&mut window, "Заметка", "Reads figures first");
    window.get_by_role_and_label(Role::TextInput, "Name").focus();
    window.run();
    assert_eq!((window.state().note.as_str(), window.state().changes), ("Reads figures first", 1));
}

#[test]
fn escape_puts_the_old_text_back() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    typed(&mut window, "Name", "Ann");
    window.key_press(Key::Escape);
    window.run();
    assert_eq!((window.state().name.as_str(), window.state().changes), ("Maria Ruiz", 0));
    assert!(window.query_by_value("Ann").is_none(), "the field shows the old text");
}

#[test]
fn what_cannot_be_understood_stays_with_its_reason_until_it_is_put_right() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    typed(&mut window, "Progress", "140");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!((window.state().percent, window.state().changes), (40, 0));
    assert!(window.query_by_label("A number from 0 to 100").is_some());
    typed(&mut window, "Progress", "75 %");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!((window.state().percent, window.state().changes), (75, 1));
    assert!(window.query_by_label("A number from 0 to 100").is_none());
}

#[test]
fn a_day_is_typed_or_chosen_in_its_month_or_taken_back() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    typed(&mut window, "By when", "2026-04-01");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().day, NaiveDate::from_ymd_opt(2026, 4, 1));
    window.get_by_label("Choose a day").click();
    window.run();
    window.get_by_label("Month after").click();
    window.run();
    window.get_by_label("20 May 2026").click();
    window.run();
    assert_eq!(window.state().day, NaiveDate::from_ymd_opt(2026, 5, 20));
    window.get_by_label("Choose a day").click();
    window.run();
    window.get_by_label("No day").click();
    window.run();
    assert_eq!((window.state().day, window.state().changes), (None, 3));
}

#[test]
fn a_list_a_rating_and_a_box_hand_over_at_once() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    window.get_by_role_and_label(Role::ComboBox, "Track").click();
    window.run();
    window.get_by_role_and_label(Role::ListBoxOption, "Customer").click();
    window.run();
    assert_eq!(window.state().track, 2);
    window.get_by_label("Power: 2, little").click();
    window.run();
    assert_eq!(window.state().power, Some(2));
    window.get_by_label("Power: 2, little").click();
    window.run();
    assert_eq!(window.state().power, None, "the same step again takes it back");
    window.get_by_label("On the steering committee").click();
    window.run();
    assert!(!window.state().checked);
}

/// The name of what has the keyboard.
fn focused(window: &Harness<'_, Gallery>) -> Option<String> {
    let node = window.root().children_recursive().find(|node| node.is_focused())?;
    node.accesskit_node().label()
}

#[test]
fn a_figure_that_is_come_to_is_typed_over() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Progress").click();
    window.run();
    window.event(egui::Event::Text("75".into()));
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().percent, 75, "the new figure stands for the old one, and not behind it");
}

#[test]
fn a_list_is_opened_gone_through_and_left_by_the_keyboard() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    window.get_by_role_and_label(Role::ComboBox, "Track").focus();
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    window.run();
    assert_eq!(window.state().track, 1, "the first press opens only");
    assert_eq!(window.query_all_by_role(Role::ListBoxOption).count(), 4);
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().track, 2, "the next one goes to the next");
    assert_eq!(focused(&window).as_deref(), Some("Track"), "whoever chose is where they opened the list");
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(window.query_all_by_role(Role::ListBoxOption).count(), 0);
    assert_eq!(focused(&window).as_deref(), Some("Track"));
    assert_eq!(window.state().track, 2);
}

#[test]
fn a_table_builds_the_rows_that_are_seen_and_obeys_the_keyboard() {
    let mut window = window(ThemeKind::Light, 1);
    window.run();
    let built = window.query_all_by_role(Role::Row).count();
    assert!((20..60).contains(&built), "{built} rows of 400 are built");
    window.get_by_role_and_label(Role::Table, "Expectations").focus();
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    assert_eq!(window.state().selected, Some(3));
    window.key_press(Key::End);
    window.run();
    assert_eq!(window.state().selected, Some(399));
    window.key_press(Key::ArrowUp);
    window.run();
    assert_eq!(window.state().selected, Some(398));
    window.get_by_role_and_label(Role::ColumnHeader, "Holder").click();
    window.run();
    assert_eq!(window.state().sort, Some(Sort { column: 1, descending: false }));
    window.get_by_role_and_label(Role::ColumnHeader, "Holder").click();
    window.run();
    assert_eq!(window.state().sort, Some(Sort { column: 1, descending: true }));
}

#[test]
fn a_dialog_keeps_the_keyboard_and_escape_leaves_it() {
    let mut window = window(ThemeKind::Light, 1);
    window.state_mut().dialog = true;
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(window.state().answer, Some(Answer::Left));
    window.state_mut().dialog = true;
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().answer, Some(Answer::Button(2)), "Enter is the main act");
}

#[test]
fn segments_move_with_the_arrow_keys() {
    let mut window = window(ThemeKind::Light, 0);
    window.run();
    window.get_by_label("Zoom: Month").click();
    window.run();
    assert_eq!(window.state().segment, 2);
    window.get_by_label("Zoom: Month").focus();
    window.run();
    window.key_press(Key::ArrowLeft);
    window.run();
    assert_eq!(window.state().segment, 1);
}

#[test]
fn a_toast_goes_by_itself_but_trouble_stays_until_it_is_closed() {
    let mut window = window(ThemeKind::Light, 0);
    window.state_mut().toast();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Moved the kick-off").is_some());
    window.input_mut().time = Some(60.0);
    window.run_steps(3);
    assert!(window.query_by_label_contains("Moved the kick-off").is_none());
    assert!(window.query_by_label_contains("the disk is full").is_some());
    window.get_by_label("Close").click();
    window.run_steps(3);
    assert!(window.state().toasts.is_empty());
}
