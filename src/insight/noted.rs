//! Which tasks something is said of: found once, and after an edit only where it changed. Whoever asks for those alone
//! need not walk a large plan.

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
    /// Which have an owner.
    pub owned: Arc<Vec<TaskId>>,
    /// On which somebody works.
    pub assigned: Arc<Vec<TaskId>>,
    /// Which make a deliverable.
    pub making: Arc<Vec<TaskId>>,
    /// After which a reserve is kept.
    pub reserved: Arc<Vec<TaskId>>,
}

/// Whether a task stands in each of the lists.
fn marks(task: &Task) -> [bool; 6] {
    [
        !task.progress.is_empty(),
        task.given.is_some(),
        task.owner.is_some(),
        !task.assignments.is_empty(),
        task.deliverable.is_some(),
        task.buffer_minutes > 0,
    ]
}

impl Noted {
    /// The lists of these tasks; what an earlier one knows is not looked for again.
    pub fn of(earlier: Option<&Self>, tasks: &Collection<Task>) -> Self {
        let Some(earlier) = earlier else {
            let mut lists: [Vec<TaskId>; 6] = Default::default();
            for task in tasks.iter() {
                for (list, _) in lists.iter_mut().zip(marks(task)).filter(|(_, marked)| *marked) {
                    list.push(task.id);
                }
            }
            let [reported, standing, owned, assigned, making, reserved] = lists.map(Arc::new);
            return Self { tasks: tasks.clone(), reported, standing, owned, assigned, making, reserved };
        };
        let mut now = Self { tasks: tasks.clone(), ..earlier.clone() };
        for (old, new) in earlier.tasks.changes(tasks) {
            let Some(id) = new.or(old).map(|task| task.id) else { continue };
            let marks = new.map_or([false; 6], marks);
            let lists = [
                &mut now.reported,
                &mut now.standing,
                &mut now.owned,
                &mut now.assigned,
                &mut now.making,
                &mut now.reserved,
            ];
            for (list, marked) in lists.into_iter().zip(marks) {
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
