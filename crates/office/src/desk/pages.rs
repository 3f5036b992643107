use askama::Template;
use platform::records::{
    Ends, Field, Form, Owners, Table, Value, Widget, count_of, counts, lines_of, standing,
};
use platform::web::{Answer, Ask, Complaints, Page, Problem, html};

use super::draw::{Drawn, draw};
use super::reach::{Reach, fill_owner, must_see};
use super::words::own_name;
use super::{Desk, fill, form_of, may_edit, sheet};

/// How many records a list shows at once.
const LINES_MAX: i64 = 100;

struct KindLine {
    form: Form,
    count: i64,
    has_sheet: bool,
}

#[derive(Template)]
#[template(path = "desk/index.html")]
struct IndexPage {
    page: Page,
    kinds: Vec<KindLine>,
}

pub(super) async fn index(ask: Ask, desk: Desk) -> Answer {
    let counted = counts(&ask.app.db).await?;
    let count = |kind: &str| {
        counted
            .iter()
            .find(|(name, _)| name == kind)
            .map_or(0, |(_, n)| *n)
    };
    let mut kinds = Vec::new();
    for form in (desk.forms)() {
        let reach = Reach::seeing(&ask, &form);
        kinds.push(KindLine {
            count: match &reach {
                Reach::Every => count(form.kind),
                Reach::Of(own) => count_of(&ask.app.db, form.kind, &owned(&form, own)).await?,
                Reach::Nothing => continue,
            },
            has_sheet: has_sheet(&Reach::editing(&ask, &form), &form),
            form,
        });
    }
    html(&IndexPage {
        page: ask.page("desk-title"),
        kinds,
    })
}

/// A sheet is read by whoever writes every record of its kind.
fn has_sheet(reach: &Reach, form: &Form) -> bool {
    *reach == Reach::Every && sheet::layout(form.kind).is_some() && form.kind != "event"
}

/// The records of these governments.
fn owned(form: &Form, own: &[String]) -> Owners {
    Owners::of(form.owner.unwrap_or_default(), own)
}

struct Listed {
    id: String,
    name: String,
    at: String,
    revision: i64,
}

#[derive(Template)]
#[template(path = "desk/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    listed: Vec<Listed>,
    text: String,
    next: Option<String>,
    may_edit: bool,
    has_sheet: bool,
}

pub(super) async fn list(ask: Ask, desk: Desk) -> Answer {
    let form = form_of(&ask, desk)?;
    let (after, _) = ask.list_window()?;
    const TEXT_CHARS_MAX: usize = 100;
    let text = ask
        .param("q")
        .map(|text| text.chars().take(TEXT_CHARS_MAX).collect::<String>());
    let reach = Reach::seeing(&ask, &form);
    let owners = match &reach {
        Reach::Of(own) => owned(&form, own),
        _ => Owners::default(),
    };
    let found = lines_of(
        &ask.app.db,
        (form.kind, &owners),
        text.as_deref(),
        &after,
        LINES_MAX + 1,
    )
    .await?;
    let page = ask.page(form.title);
    let more = i64::try_from(found.len()).is_ok_and(|count| count > LINES_MAX);
    let mut listed: Vec<Listed> = found
        .into_iter()
        .map(|line| Listed {
            name: line
                .title
                .map(|title| page.plain(&title))
                .filter(|name| !name.is_empty())
                .or(line.spellings.0.into_iter().next())
                .unwrap_or_else(|| line.id.clone()),
            id: line.id,
            at: line.recorded_at,
            revision: line.revision,
        })
        .collect();
    if more {
        listed.pop();
    }
    let next = listed.last().filter(|_| more).map(|last| last.id.clone());
    html(&ListPage {
        may_edit: may_edit(&ask, &form, "", None),
        has_sheet: has_sheet(&Reach::editing(&ask, &form), &form),
        text: text.unwrap_or_default(),
        page,
        form,
        listed,
        next,
    })
}

#[derive(Template)]
#[template(path = "desk/form.html")]
struct FormPage {
    page: Page,
    form: Form,
    /// Empty for a new record.
    id: String,
    /// Proposed or typed id of a new record.
    new_id: String,
    heading: String,
    seen: String,
    note: String,
    action: String,
    end_on: String,
    drawn: Drawn,
    may_edit: bool,
    can_end: bool,
    /// Whether its end is that it is withdrawn.
    withdraws: bool,
    is_event: bool,
}

/// What stands in a form beside its fields.
#[derive(Default)]
pub(super) struct Beside {
    pub id: String,
    pub new_id: String,
    pub seen: String,
    pub note: String,
    pub action: String,
    pub end_on: String,
}

/// The form page with these values and these complaints.
pub(super) async fn show_form(
    ask: &Ask,
    form: Form,
    table: &Table,
    beside: Beside,
    complaints: Complaints,
) -> Answer {
    let heading = if beside.id.is_empty() {
        ask.page(form.one).title
    } else {
        own_name(&ask.page(form.one), table)
    };
    let page = ask.page_titled(heading.clone());
    let mut table = table.clone();
    with_first_rows(&mut table, form.fields);
    let drawn = draw(&ask.app.db, &page, &form, &table, complaints).await?;
    html(&FormPage {
        may_edit: may_edit(ask, &form, &beside.id, (!beside.id.is_empty()).then_some(&table)),
        can_end: !beside.id.is_empty() && !matches!(form.ends, Ends::Never),
        withdraws: matches!(form.ends, Ends::Withdrawn),
        is_event: form.kind == "event",
        heading,
        page,
        form,
        id: beside.id,
        new_id: beside.new_id,
        seen: beside.seen,
        note: beside.note,
        action: beside.action,
        end_on: beside.end_on,
        drawn,
    })
}

/// Groups that need a row, and lists, show one to fill in.
fn with_first_rows(table: &mut Table, fields: &[Field]) {
    for field in fields {
        let empty = table.get(field.name).is_none_or(|value| value.items().is_empty());
        let wanted = match field.widget {
            Widget::Group(_) => field.required,
            Widget::References(_) => true,
            _ => false,
        };
        if wanted && empty {
            fill::add_row(table, fields, field.name);
        }
    }
}

pub(super) async fn blank(ask: Ask, desk: Desk) -> Answer {
    let form = form_of(&ask, desk)?;
    if !may_edit(&ask, &form, "", None) {
        return Err(ask.forbidden_to(form.edit, platform::actor::Object::Desk(form.desk)));
    }
    let mut table = Table::default();
    if let Some(guard) = form.guard {
        table.set(guard.field, Value::from(guard.free));
    }
    fill_owner(&ask, &form, &mut table);
    show_form(&ask, form, &table, Beside::default(), Complaints::default()).await
}

pub(super) async fn filled(ask: Ask, desk: Desk) -> Answer {
    let form = form_of(&ask, desk)?;
    let id = ask.segment("id");
    let Some(found) = standing(&ask.app.db, form.kind, id).await? else {
        return Err(Problem::missing("record", id));
    };
    must_see(&ask, &form, &found)?;
    let beside = Beside {
        id: found.id,
        seen: found.digest,
        ..Beside::default()
    };
    show_form(&ask, form, &found.written, beside, Complaints::default()).await
}
