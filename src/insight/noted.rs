//! Which tasks something was said of that few say anything of: found once, and after an edit only where it changed.

use std::sync::Arc;

use crate::workspace::{Collection, Task, TaskId};

/// Lists of tasks, by id.
#[derive(Clone)]
pub(super) struct Noted {
    tasks: Collection<Task>,
    /// Of which progress was reported.
    pub reported: Arc<Vec<TaskId>>,
    /// Whose dates stand as imported.
    pub standing: Arc<Vec<TaskId>>,
}

/// Whether a task stands in each of the lists.
fn marks(task: &Task) -> [bool; 2] {
    [!task.progress.is_empty(), task.given.is_some()]
}

impl Noted {
    /// The lists of these tasks; what an earlier one knows is not looked for again.
    pub fn of(earlier: Option<&Self>, tasks: &Collection<Task>) -> Self {
        let Some(earlier) = earlier else {
            let list = |place: usize| {
                Arc::new(tasks.iter().filter(|task| marks(task)[place]).map(|task| task.id).collect::<Vec<_>>())
            };
            return Self { tasks: tasks.clone(), reported: list(0), standing: list(1) };
        };
        let mut now = Self { tasks: tasks.clone(), ..earlier.clone() };
        for (old, new) in earlier.tasks.changes(tasks) {
            let Some(id) = new.or(old).map(|task| task.id) else { continue };
            let marks = new.map_or([false; 2], marks);
            for (list, marked) in [&mut now.reported, &mut now.standing].into_iter().zip(marks) {
                match (list.binary_search(&id), marked) {
                    (Ok(place), false) => drop(Arc::make_mut(list).remove(place)),
                    (Err(place), true) => Arc::make_mut(list).insert(place, id),
                    _ => {}
                }
            }
        }
        now
    }
}
