use platform::db::{DbError, Json, Tx};
use platform::files;
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{NewsItem, Picture, STATES};
use super::sql;

/// The picture, if the record names one: then the text that stands for it is needed too.
fn picture(record: &Record<'_>) -> Option<Json<Picture>> {
    let file = record.reference_opt("picture", files::KIND);
    let credit = record.text_opt("picture_credit");
    let Some(file) = file else {
        record.texts_opt("picture_alt");
        return None;
    };
    Some(Json(Picture {
        file,
        alt: record.texts("picture_alt"),
        credit,
        shape: None,
    }))
}

impl Recorded for NewsItem {
    const KIND: &'static str = "news";
    const TABLES: &'static [Owned] = &[("news_item", "id"), ("news_government", "item_id"), MENTIONS];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            country: record.country("country"),
            date: record.date_opt("date"),
            title: record.texts("title"),
            picture: picture(record),
            governments: record.references("governments", "government"),
            state: record
                .choice_opt("state", &STATES)
                .unwrap_or_else(|| STATES[0].to_owned()),
        }
    }

    fn findable(&self) -> Option<Findable> {
        self.is_published().then(|| Findable {
            weight: 3,
            title: self.title.clone(),
            path: format!("/news/{}", self.id),
            date: self.date,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_item(tx, self).await?;
        let file = self.picture.as_ref().map(|picture| picture.0.file.as_str());
        files::show(tx, (Self::KIND, &self.id), file, self.is_published()).await?;
        sql::clear_governments(tx, &self.id).await?;
        for government in &self.governments {
            sql::insert_government(tx, &self.id, government).await?;
        }
        let concerns = self
            .governments
            .iter()
            .filter(|_| self.is_published())
            .map(|government| Concern::new(government, "reporter"))
            .collect();
        mention(
            tx,
            "news",
            &self.id,
            &self.title,
            &format!("/news/{}", self.id),
            self.date,
            concerns,
        )
        .await
    }
}
