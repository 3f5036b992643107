use platform::web::{Answer, Ask, json_list, json_record};

use super::sql;

pub(super) async fn letters(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let letters = sql::letters_all(&ask.app.db, ask.on, &after, limit).await?;
    json_list(&letters, limit, |letter| &letter.id)
}

pub(super) async fn letter(ask: Ask) -> Answer {
    let found = sql::letter_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "letter", found).await
}

pub(super) async fn invitations(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let invitations = sql::invitations_all(&ask.app.db, ask.on, &after, limit).await?;
    json_list(&invitations, limit, |invitation| &invitation.id)
}

pub(super) async fn invitation(ask: Ask) -> Answer {
    let found = sql::invitation_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "invitation", found).await
}
