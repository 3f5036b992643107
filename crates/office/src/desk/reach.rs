//! How far a reader goes at the desk: every record of a kind, those of their own governments, or none.

use base::is_government_id;
use platform::actor::{Mandate, Object};
use platform::records::{Form, Standing, Table};
use platform::web::{Ask, Problem};

/// Which records of a kind a reader may see, or write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Every,
    /// Only those whose owner is one of these governments.
    Of(Vec<String>),
    Nothing,
}

impl Reach {
    fn of(ask: &Ask, form: &Form, action: &str) -> Reach {
        if ask.may(action, Object::Desk(form.desk)) {
            return Reach::Every;
        }
        match ask.governments_for(action) {
            own if form.owner.is_some() && !own.is_empty() => Reach::Of(own),
            _ => Reach::Nothing,
        }
    }

    /// What the reader may see.
    pub fn seeing(ask: &Ask, form: &Form) -> Reach {
        Reach::of(ask, form, form.see)
    }

    /// What the reader may write.
    pub fn editing(ask: &Ask, form: &Form) -> Reach {
        Reach::of(ask, form, form.edit)
    }

    /// Whether a record in this state is within it.
    pub fn holds(&self, form: &Form, table: &Table) -> bool {
        match self {
            Reach::Every => true,
            Reach::Of(own) => owner(form, table).is_some_and(|id| own.iter().any(|own| own == id)),
            Reach::Nothing => false,
        }
    }
}

/// The government whose record it is.
fn owner<'t>(form: &Form, table: &'t Table) -> Option<&'t str> {
    table.text(form.owner?)
}

/// Whether a form names, by its id, a government that is not within reach. What names it otherwise is known once it
/// was read.
pub(super) fn names_another(reach: &Reach, form: &Form, table: &Table) -> bool {
    owner(form, table).is_some_and(is_government_id) && !reach.holds(form, table)
}

/// A record of another government is as one that is not there.
pub(super) fn must_see(ask: &Ask, form: &Form, there: &Standing) -> Result<(), Problem> {
    if Reach::seeing(ask, form).holds(form, &there.written) {
        Ok(())
    } else {
        Err(Problem::missing("record", &there.id))
    }
}

/// A new record of whoever writes for one government alone is that government's.
pub(super) fn fill_owner(ask: &Ask, form: &Form, table: &mut Table) {
    if let (Some(field), Reach::Of(own)) = (form.owner, Reach::editing(ask, form))
        && let [only] = own.as_slice()
        && table.get(field).is_none()
    {
        table.set(field, only.as_str());
    }
}

/// The mandate by which a record is written that is a government's own.
pub(super) fn mandate_of<'a>(ask: &'a Ask, form: &Form, table: &Table) -> Option<&'a Mandate> {
    let government = owner(form, table)?;
    ask.must(form.edit, Object::Government(government)).ok()
}
