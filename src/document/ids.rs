//! New ids: never one that was there before.

use std::collections::BTreeMap;

use crate::workspace::{CalendarId, Id, MAX_NUMBER, MAX_SEAT, RecordKind, RecordRef, Workspace};

/// Hands out the numbers of one seat, each once. Undo does not give them back.
#[derive(Clone, Debug)]
pub(super) struct IdSource {
    seat: u64,
    used: BTreeMap<RecordKind, u64>,
    used_calendars: u64,
}

impl IdSource {
    pub(super) fn new(workspace: &Workspace, seat: u64) -> Self {
        let seat = seat.min(MAX_SEAT);
        let numbers = |kind: RecordKind| {
            let parts = workspace.references(kind).into_iter().map(RecordRef::parts);
            parts.filter(|(of, _)| *of == seat).map(|(_, number)| number).max().unwrap_or(0)
        };
        let used = RecordKind::ALL.iter().map(|kind| (*kind, numbers(*kind))).collect();
        let calendars = workspace.engagement.calendars.iter().map(|calendar| calendar.id.parts());
        let used_calendars = calendars.filter(|(of, _)| *of == seat).map(|(_, number)| number).max().unwrap_or(0);
        Self { seat, used, used_calendars }
    }

    pub(super) fn next(&mut self, kind: RecordKind) -> Option<RecordRef> {
        let used = self.used.entry(kind).or_default();
        *used = used.checked_add(1).filter(|number| *number <= MAX_NUMBER)?;
        Some(RecordRef::new(kind, self.seat, *used))
    }

    pub(super) fn next_calendar(&mut self) -> Option<CalendarId> {
        self.used_calendars = self.used_calendars.checked_add(1).filter(|number| *number <= MAX_NUMBER)?;
        Some(CalendarId::new(self.seat, self.used_calendars))
    }

    /// Notes a record that came with an id of its own, so that the id is not handed out again.
    pub(super) fn seen(&mut self, record: RecordRef) {
        let (seat, number) = record.parts();
        if seat == self.seat {
            let used = self.used.entry(record.kind()).or_default();
            *used = number.max(*used);
        }
    }
}
