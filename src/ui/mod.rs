//! How it is seen: egui views and widgets. Everything here reads shared references and pushes edits and commands; it
//! knows nothing of `app`, of files and of threads.

pub mod answer;
pub mod asking;
pub mod blank;
pub mod command;
pub mod compare;
pub mod context;
pub mod evidence;
pub mod export;
pub mod exporting;
pub mod fonts;
pub mod frame;
pub mod icons;
pub mod import;
pub mod inspector;
pub mod leaving;
pub mod merging;
pub mod naming;
pub mod old;
pub mod passphrase;
pub mod path;
pub mod plan_contact;
pub mod plan_task;
pub mod reasons;
pub mod recalculate;
pub mod recover;
pub mod report;
pub mod sentence;
pub mod shortcuts;
pub mod since;
pub mod states;
pub mod theme;
pub mod versions;
pub mod views;
pub mod welcome;
pub mod widgets;
