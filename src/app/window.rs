//! The window: opened with one renderer, and where that fails with the other. Without a display: a sentence, no panic.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::channel;

use eframe::{NativeOptions, Renderer};

use super::dialogs::FileDialogs;
use super::presenting::Screens;
use super::shell::{Entente, Outside};
use super::worker::Worker;
use crate::file::{self, FileError, Opened, Settings, Unlock, settings_folder, state_folder};
use crate::language::{Language, Words};
use crate::ui::fonts;

/// The exit code when no window can be opened.
const NO_WINDOW: u8 = 3;

/// A file on its way from the disk while the window opens.
type Early = Option<(PathBuf, std::sync::mpsc::Receiver<Result<Opened, FileError>>)>;

/// Opens the window, with a file if one is given; returns when it is closed.
pub fn run(path: Option<PathBuf>, language: Option<Language>) -> ExitCode {
    let mut settings = settings_folder().map(|folder| Settings::load(&folder)).unwrap_or_default();
    let words = super::cli::words(language);
    if settings.author.is_empty() {
        settings.author = user_name();
    }
    if no_display() {
        super::cli::complain(words.text("cli-no-window"));
        return ExitCode::from(NO_WINDOW);
    }
    let mut failures = Vec::new();
    for renderer in order_of_renderers() {
        match open(renderer, path.clone(), settings.clone(), words) {
            Ok(()) => return ExitCode::SUCCESS,
            // Without a display no renderer helps.
            Err(eframe::Error::WinitEventLoop(_)) => {
                super::cli::complain(words.text("cli-no-window"));
                return ExitCode::from(NO_WINDOW);
            }
            Err(error) => failures.push(format!("{renderer}: {}", first_words(&error.to_string()))),
        }
    }
    super::cli::complain(words.with("cli-window-failed", &[("why", failures.join("; ").into())]));
    ExitCode::from(NO_WINDOW)
}

fn open(renderer: Renderer, path: Option<PathBuf>, settings: Settings, words: Words) -> eframe::Result {
    let early = read_early(path);
    let options = NativeOptions {
        renderer,
        viewport: egui::ViewportBuilder::default()
            .with_title("Entente")
            .with_app_id("entente")
            .with_inner_size(settings.window.unwrap_or((1280.0, 800.0)))
            .with_min_inner_size([800.0, 560.0]),
        ..Default::default()
    };
    eframe::run_native(
        "Entente",
        options,
        Box::new(move |creation| {
            let ctx = &creation.egui_ctx;
            fonts::install(ctx);
            let mut app = Entente::new(settings, words, Worker::threaded(ctx.clone()), outside());
            match early {
                Some((path, receiver)) => {
                    if let Ok(result) = receiver.recv() {
                        app.opened(path, result);
                    }
                }
                None => app.look_for_left(None),
            }
            Ok(Box::new(app))
        }),
    )
}

fn read_early(path: Option<PathBuf>) -> Early {
    let path = path?;
    let (sender, receiver) = channel();
    let wanted = path.clone();
    std::thread::spawn(move || {
        // Nobody listens any more where no window could be opened.
        let _ = sender.send(file::open_to_look(&wanted, &Unlock::default()));
    });
    Some((path, receiver))
}

fn outside() -> Outside {
    Outside {
        now: || {
            let now = chrono::Local::now().naive_local();
            (now.date(), now.time())
        },
        seat: super::seat,
        dialogs: FileDialogs::System,
        settings_folder: settings_folder(),
        state_folder: state_folder(),
    }
}

impl eframe::App for Entente {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if self.wants_screens() {
            self.screens = screens(frame);
        }
        Entente::ui(self, ui);
    }
}

/// The screens that there are now: one may be plugged in or out at any time.
fn screens(frame: &eframe::Frame) -> Screens {
    let Some(window) = frame.winit_window() else { return Screens::default() };
    let all: Vec<_> = window.available_monitors().collect();
    // Of two that show the same, neither is another.
    let here = window.current_monitor().map(|one| one.position());
    let other = all.iter().position(|one| here.is_some_and(|here| one.position() != here));
    Screens { count: all.len().max(1), other }
}

/// The renderer asked for by `ENTENTE_RENDERER` (`glow` or `wgpu`) first, else the one that starts fastest.
fn order_of_renderers() -> [Renderer; 2] {
    match std::env::var("ENTENTE_RENDERER").as_deref() {
        Ok("wgpu") => [Renderer::Wgpu, Renderer::Glow],
        _ => [Renderer::Glow, Renderer::Wgpu],
    }
}

/// The head of a driver's error, without what only its authors can read.
fn first_words(error: &str) -> String {
    let head = error.split(['{', '\n']).next().unwrap_or_default();
    head.chars().take(90).collect::<String>().trim_end_matches([' ', ':']).to_owned()
}

/// What the system calls the person: the first name that new records carry, until another is chosen.
pub(super) fn user_name() -> String {
    ["USER", "USERNAME"].into_iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
}

/// Whether there is no display to open a window on, where that is known beforehand.
fn no_display() -> bool {
    if cfg!(all(unix, not(target_os = "macos"))) {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if !set("DISPLAY") && !set("WAYLAND_DISPLAY") && !set("WAYLAND_SOCKET") {
            return true;
        }
    }
    false
}
