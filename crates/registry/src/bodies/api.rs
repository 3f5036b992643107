use platform::web::{Answer, Ask, json_all, json_cut, json_record};

use super::sql;

pub(super) async fn bodies(ask: Ask) -> Answer {
    json_cut(&ask, sql::bodies_all(&ask.app.db).await?, |body| body.id.clone())
}

pub(super) async fn body(ask: Ask) -> Answer {
    let found = sql::body_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "body", found).await
}

/// Subcommittees that exist on the day asked for, or all of them.
pub(super) async fn subcommittees(ask: Ask) -> Answer {
    let mut all = sql::subcommittees_all(&ask.app.db).await?;
    if let Some(on) = ask.asked_on {
        all.retain(|subcommittee| subcommittee.exists_on(on));
    }
    json_all(&all)
}

pub(super) async fn subcommittee(ask: Ask) -> Answer {
    let found = sql::subcommittee_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "subcommittee", found).await
}

pub(super) async fn posts(ask: Ask) -> Answer {
    json_all(&sql::posts_all(&ask.app.db).await?)
}

pub(super) async fn post(ask: Ask) -> Answer {
    let found = sql::posts_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|post| post.id == ask.segment("id"));
    json_record(&ask, "post", found).await
}

pub(super) async fn terms(ask: Ask) -> Answer {
    json_all(&sql::terms_all(&ask.app.db).await?)
}

pub(super) async fn term(ask: Ask) -> Answer {
    let found = sql::terms_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|term| term.id == ask.segment("id"));
    json_record(&ask, "term", found).await
}

pub(super) async fn partners(ask: Ask) -> Answer {
    json_all(&sql::partners_all(&ask.app.db).await?)
}

pub(super) async fn partner(ask: Ask) -> Answer {
    let found = sql::partners_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|partner| partner.id == ask.segment("id"));
    json_record(&ask, "partner", found).await
}
