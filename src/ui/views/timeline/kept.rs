//! How the plan is looked at, as it is remembered from one session to the next: by keys of columns, tests and layers.
//! No word of what the plan says is among it.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::TimelineView;
use super::columns::Column;
use super::filter::{Group, Test};
use super::scale::edge;
use super::show::Show;

const COLUMNS: &str = "plan.columns";
const WIDTHS: &str = "plan.widths";
const TESTS: &str = "plan.tests";
const SORT: &str = "plan.sort";
const GROUP: &str = "plan.group";
const LAYERS: &str = "plan.layers";
const TABLE: &str = "plan.table";
const STRETCH: &str = "plan.days";

/// What is remembered, by what it is of.
pub type Look = BTreeMap<String, String>;

impl TimelineView {
    /// How the plan is looked at now: what is otherwise than usual.
    pub fn look(&self) -> Look {
        let choice = &self.grid.choice;
        let columns = self.grid.columns.chosen().map(|columns| words(columns.iter().map(|one| one.key().to_owned())));
        let widths = self.grid.columns.widths().iter().map(|(one, width)| format!("{} {width:.0}", one.key()));
        let sort = choice.sort.map(|(column, down)| format!("{} {}", column.key(), if down { "down" } else { "up" }));
        let all = [
            (COLUMNS, columns),
            (WIDTHS, some(words(widths))),
            (TESTS, some(words(choice.tests.iter().map(|test| test.name())))),
            (SORT, sort),
            (GROUP, choice.group.map(|group| group.key().to_owned())),
            (LAYERS, self.shown.names()),
            (TABLE, self.table.map(|width| format!("{width:.0}"))),
        ];
        all.into_iter().filter_map(|(of, said)| Some((of.to_owned(), said?))).collect()
    }

    /// The same for a slide: without widths, which are those of this window, and without persons, whose numbers are others in
    /// a copy; with the days that are shown, where that is not all of the plan.
    pub fn look_for_slide(&self) -> Look {
        let mut look = self.look();
        [WIDTHS, TABLE].into_iter().for_each(|of| drop(look.remove(of)));
        let plain = self.grid.choice.tests.iter().filter(|test| !matches!(test, Test::Of(_)));
        match some(words(plain.map(|test| test.name()))) {
            Some(tests) => drop(look.insert(TESTS.to_owned(), tests)),
            None => drop(look.remove(TESTS)),
        }
        if let Some((from, to)) = self.shown_days() {
            look.insert(STRETCH.to_owned(), format!("{from:.2} {to:.2}"));
        }
        look
    }

    /// The stretch of days that the chart shows, in days of the common era; none where that is all of the plan.
    fn shown_days(&self) -> Option<(f64, f64)> {
        let (scale, (_, plan)) = (self.scale?, self.plan.as_ref()?);
        let (from, to) = (scale.left, scale.days_at(self.room));
        let whole = plan.span.is_none_or(|(first, last)| from <= edge(first) && edge(last) <= to);
        (!whole && self.room > 0.0).then_some((from, to))
    }

    /// Looks at the plan as it was looked at before. What is not understood is passed over.
    pub fn take_look(&mut self, look: &Look) {
        let said = |of: &str| look.get(of).map(String::as_str);
        let list = |of: &str| said(of).map(|said| said.split(", ")).into_iter().flatten();
        if said(COLUMNS).is_some() {
            self.grid.columns.choose(list(COLUMNS).filter_map(Column::of).collect());
        }
        for (column, width) in list(WIDTHS).filter_map(|one| one.split_once(' ')) {
            if let (Some(column), Ok(width)) = (Column::of(column), f32::from_str(width)) {
                self.grid.columns.resize(column, width);
            }
        }
        self.grid.choice.tests = list(TESTS).filter_map(Test::of).collect();
        let sort = said(SORT).and_then(|sort| sort.split_once(' '));
        self.grid.choice.sort = sort.and_then(|(column, way)| Some((Column::of(column)?, way == "down")));
        self.grid.choice.group = said(GROUP).and_then(|key| Group::ALL.into_iter().find(|group| group.key() == key));
        if let Some(layers) = said(LAYERS) {
            self.shown = Show::named(layers);
        }
        self.table = said(TABLE).and_then(|width| f32::from_str(width).ok()).filter(|width| width.is_finite());
        let stretch = said(STRETCH).and_then(|said| said.split_once(' '));
        let stretch = stretch.and_then(|(from, to)| Some((f64::from_str(from).ok()?, f64::from_str(to).ok()?)));
        self.stretch = stretch.filter(|(from, to)| from.is_finite() && to.is_finite() && from < to);
        self.folds += 1;
    }
}

fn words(list: impl Iterator<Item = String>) -> String {
    list.collect::<Vec<_>>().join(", ")
}

fn some(said: String) -> Option<String> {
    Some(said).filter(|said| !said.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::views::timeline::show::Layer;
    use crate::workspace::{Id as _, StakeholderId};

    #[test]
    fn a_plan_is_looked_at_again_as_it_was() {
        let mut view = TimelineView::default();
        assert!(view.look().is_empty(), "nothing is remembered of what is usual");
        view.grid.columns.toggle(Column::Slack, 500.0);
        view.grid.columns.resize(Column::Finish, 140.0);
        view.grid.choice.tests = vec![Test::Late, Test::Of(StakeholderId::new(7, 12))];
        view.grid.choice.sort = Some((Column::Finish, true));
        view.grid.choice.group = Some(Group::Goal);
        view.shown.toggle(Layer::Links);
        view.table = Some(412.0);
        let look = view.look();
        let mut again = TimelineView::default();
        again.take_look(&look);
        assert_eq!(again.look(), look);
        assert_eq!(again.grid.choice, view.grid.choice);
        assert!(!again.shown.has(Layer::Links));
        let mut slide = TimelineView::default();
        slide.take_look(&view.look_for_slide());
        assert_eq!(slide.grid.choice.tests, [Test::Late], "who is filtered for has another number in a copy");
        assert_eq!((slide.table, slide.grid.choice.sort), (None, view.grid.choice.sort));
        slide.take_look(&Look::from([(STRETCH.to_owned(), "739000.00 739010.50".to_owned())]));
        assert_eq!(slide.stretch, Some((739_000.0, 739_010.5)));
        again.take_look(&Look::from([(COLUMNS.to_owned(), "of another version".to_owned())]));
        assert!(again.grid.columns.shown(160.0).contains(&Column::Name));
    }
}
