use base::Country;
use jiff::civil::Date;
use platform::db::{Db, DbError, Statement, Tx, sql};
use platform::files;
use platform::web::Pager;

use super::model::{Filter, NewsItem};

pub(super) async fn upsert_item(tx: &mut Tx, item: &NewsItem) -> Result<(), DbError> {
    sql(
        "insert into news_item (id, country, date, title, state, picture) values ($1, $2, $3, $4, $5, $6) \
         on conflict (id) do update set country = excluded.country, date = excluded.date, title = excluded.title, \
         state = excluded.state, picture = excluded.picture",
    )
    .bind(&item.id)
    .bind(&item.country)
    .bind(&item.date)
    .bind(&item.title)
    .bind(&item.state)
    .bind(&item.picture)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_governments(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from news_government where item_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_government(tx: &mut Tx, id: &str, government: &str) -> Result<(), DbError> {
    sql("insert into news_government (item_id, government_id) values ($1, $2) on conflict do nothing")
        .bind(id)
        .bind(government)
        .exec(tx)
        .await?;
    Ok(())
}

/// Published items by key, perhaps of one country. Three statements, whatever the number of items.
pub async fn news_all(
    db: &Db,
    on: Date,
    country: Option<Country>,
    after: &str,
    limit: i64,
) -> Result<Vec<NewsItem>, DbError> {
    let items = sql(
        "select id, country, date, title, state, picture from news_item where state = 'published' and id > $1 \
         and (cast($2 as text) is null or country = $2) \
         and id not in (select id from sys_record where kind = 'news' and withdrawn <= $4) order by id limit $3",
    )
    .bind(after)
    .bind(&country)
    .bind(limit)
    .bind(&on)
    .all(db)
    .await?;
    with_governments(db, items).await
}

/// What is not published yet, for those who may publish it.
pub(super) async fn drafts(db: &Db) -> Result<Vec<NewsItem>, DbError> {
    sql(
        "select id, country, date, title, state, picture from news_item where state = 'draft' \
         and id not in (select id from sys_record where kind = 'news' and withdrawn is not null) order by id",
    )
    .all(db)
    .await
}

/// What a list is narrowed to, as statements bind it.
struct Narrowed {
    country: Option<Country>,
    month: Option<String>,
    government: Option<String>,
    on: Date,
}

impl Narrowed {
    fn of(filter: &Filter, on: Date) -> Self {
        Self {
            country: filter.country,
            month: filter.month.map(|month| format!("{month}%")),
            government: filter.government.clone(),
            on,
        }
    }

    /// As the parameters 1 to 4.
    fn bind(&self, statement: Statement) -> Statement {
        statement
            .bind(&self.country)
            .bind(self.month.as_deref())
            .bind(self.government.as_deref())
            .bind(&self.on)
    }
}

/// A part of the items that fit, by country and key: those after a key, at most so many, and where they stand.
/// Behind a key that is none of theirs stands nothing. At most seven statements, whatever the number of items.
pub(super) async fn news_of(
    db: &Db,
    on: Date,
    filter: &Filter,
    after: &str,
    size: i64,
) -> Result<(Vec<NewsItem>, Pager), DbError> {
    let narrowed = Narrowed::of(filter, on);
    let last: Option<(Country,)> = narrowed
        .bind(sql(
            "select country from news_item where state = 'published' and (cast($1 as text) is null or country = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or exists (select 1 \
             from news_government g where g.item_id = news_item.id and g.government_id = $3)) \
             and id not in (select id from sys_record where kind = 'news' and withdrawn <= $4) and id = $5",
        ))
        .bind(after)
        .opt(db)
        .await?;
    let country = last.map_or_else(String::new, |(country,)| country.to_string());
    // Countries are two letters: one that begins with a tilde stands behind them all.
    let from = if country.is_empty() && !after.is_empty() {
        "~"
    } else {
        &country
    };
    let (total, before): (i64, i64) = narrowed
        .bind(sql(
            "select count(*), cast(coalesce(sum(case when country < $5 or (country = $5 and id <= $6) then 1 \
             else 0 end), 0) as bigint) from news_item where state = 'published' \
             and (cast($1 as text) is null or country = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or exists (select 1 \
             from news_government g where g.item_id = news_item.id and g.government_id = $3)) \
             and id not in (select id from sys_record where kind = 'news' and withdrawn <= $4)",
        ))
        .bind(from)
        .bind(after)
        .one(db)
        .await?;
    let items: Vec<NewsItem> = narrowed
        .bind(sql(
            "select id, country, date, title, state, picture from news_item where state = 'published' \
             and (cast($1 as text) is null or country = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or exists (select 1 \
             from news_government g where g.item_id = news_item.id and g.government_id = $3)) \
             and id not in (select id from sys_record where kind = 'news' and withdrawn <= $4) \
             and (country > $5 or (country = $5 and id > $6)) order by country, id limit $7",
        ))
        .bind(from)
        .bind(after)
        .bind(size)
        .all(db)
        .await?;
    let previous: Option<(String,)> = narrowed
        .bind(sql(
            "select id from news_item where state = 'published' and (cast($1 as text) is null or country = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or exists (select 1 \
             from news_government g where g.item_id = news_item.id and g.government_id = $3)) \
             and id not in (select id from sys_record where kind = 'news' and withdrawn <= $4) \
             and (country < $5 or (country = $5 and id <= $6)) order by country desc, id desc limit 1 offset $7",
        ))
        .bind(from)
        .bind(after)
        .bind(size)
        .opt(db)
        .await?;
    let keys: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
    let pager = Pager::at(before, &keys, total, previous.map(|(id,)| id));
    Ok((with_governments(db, items).await?, pager))
}

/// Countries and governments of which there is news.
pub(super) async fn concerned(db: &Db, on: Date) -> Result<(Vec<Country>, Vec<String>), DbError> {
    let countries: Vec<(Country,)> = sql(
        "select distinct country from news_item where state = 'published' \
         and id not in (select id from sys_record where kind = 'news' and withdrawn <= $1) order by country",
    )
    .bind(&on)
    .all(db)
    .await?;
    let governments: Vec<(String,)> = sql(
        "select distinct g.government_id from news_government g join news_item n on n.id = g.item_id \
         where n.state = 'published' \
         and n.id not in (select id from sys_record where kind = 'news' and withdrawn <= $1) order by g.government_id",
    )
    .bind(&on)
    .all(db)
    .await?;
    Ok((
        countries.into_iter().map(|(country,)| country).collect(),
        governments.into_iter().map(|(id,)| id).collect(),
    ))
}

/// Months of which there is news, with how much.
pub(super) async fn months(db: &Db, on: Date) -> Result<Vec<(String, i64)>, DbError> {
    sql(
        "select substr(date, 1, 7) as month, count(*) from news_item where state = 'published' and length(date) >= 7 \
         and id not in (select id from sys_record where kind = 'news' and withdrawn <= $1) \
         group by month order by month",
    )
    .bind(&on)
    .all(db)
    .await
}

/// The newest items on a day, each country's first before any country's second; those without a date last.
/// `undated_from`: since when what bears no date is shown, which is the year it was told of.
pub async fn news_newest(
    db: &Db,
    on: Date,
    undated_from: Date,
    limit: i64,
) -> Result<Vec<NewsItem>, DbError> {
    let items = sql(
        "select id, country, date, title, state, picture from (select id, country, date, title, state, picture, \
         row_number() over \
         (partition by country order by case when date is null then 1 else 0 end, date desc, id) as place \
         from news_item where state = 'published' and coalesce(date, $3) <= $1 \
         and id not in (select id from sys_record where kind = 'news' and withdrawn <= $1)) ranked \
         order by place, case when date is null then 1 else 0 end, date desc, id limit $2",
    )
    .bind(&on)
    .bind(limit)
    .bind(&undated_from)
    .all(db)
    .await?;
    with_governments(db, items).await
}

async fn with_governments(db: &Db, mut items: Vec<NewsItem>) -> Result<Vec<NewsItem>, DbError> {
    let (first, last) = (
        items.iter().map(|item| item.id.as_str()).min().unwrap_or(""),
        items.iter().map(|item| item.id.as_str()).max().unwrap_or(""),
    );
    let rows: Vec<(String, String)> = sql(
        "select item_id, government_id from news_government where item_id between $1 and $2 \
         order by item_id, government_id",
    )
    .bind(first)
    .bind(last)
    .all(db)
    .await?;
    with_shapes(db, &mut items).await?;
    for item in &mut items {
        let first = rows.partition_point(|(id, _)| *id < item.id);
        let of_item = rows.iter().skip(first).take_while(|(id, _)| *id == item.id);
        item.governments = of_item.map(|(_, government)| government.clone()).collect();
    }
    Ok(items)
}

/// What pages must know of the pictures. One statement, and none where there are no pictures.
async fn with_shapes(db: &Db, items: &mut [NewsItem]) -> Result<(), DbError> {
    if items.iter().all(|item| item.picture.is_none()) {
        return Ok(());
    }
    let shapes = files::shapes(db, "news").await?;
    for picture in items.iter_mut().filter_map(|item| item.picture.as_mut()) {
        picture.0.shape = shapes.get(&picture.0.file).cloned();
    }
    Ok(())
}

pub(super) async fn item_by_id(db: &Db, id: &str) -> Result<Option<NewsItem>, DbError> {
    let found: Option<NewsItem> =
        sql("select id, country, date, title, state, picture from news_item where id = $1 and state = 'published'")
            .bind(id)
            .opt(db)
            .await?;
    let Some(mut item) = found else { return Ok(None) };
    with_shapes(db, std::slice::from_mut(&mut item)).await?;
    let rows: Vec<(String,)> =
        sql("select government_id from news_government where item_id = $1 order by government_id")
            .bind(id)
            .all(db)
            .await?;
    item.governments = rows.into_iter().map(|(government,)| government).collect();
    Ok(Some(item))
}
