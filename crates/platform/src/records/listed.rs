//! Lists of records of a kind, as the desk shows them.

use crate::db::{Db, DbError, Json, row, sql};
use crate::fold::fold;

/// A line of a list of records: id, name as search shows it, when it was last written.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub title: Option<base::Localized>,
    pub spellings: Json<Vec<String>>,
    pub recorded_at: String,
    pub revision: i64,
}

row!(Line {
    id,
    title,
    spellings,
    recorded_at,
    revision
});

/// Records of a kind by key, perhaps only those that hold a text. Without a text O(limit); with one, O(records of
/// the kind).
pub async fn lines(
    db: &Db,
    kind: &str,
    text: Option<&str>,
    after: &str,
    limit: i64,
) -> Result<Vec<Line>, DbError> {
    lines_of(db, (kind, &Owners::default()), text, after, limit).await
}

/// Whose records are asked for: those that say one of these in a field, or everybody's.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// A line of the written form, as a pattern, for each; nothing if everybody's are asked for.
    patterns: Option<Vec<String>>,
}

/// How many owners are asked for at once.
const OWNERS_MAX: usize = 8;

impl Owners {
    /// Those that name one of these governments in a field. A written form has a field a line, and a text in it
    /// holds no quote that is not marked, so that no other field can pass for this one.
    pub fn of(field: &str, governments: &[String]) -> Owners {
        let line = |id: &String| format!("%{field} = \"{id}\"%");
        Owners {
            patterns: Some(
                governments
                    .iter()
                    .filter(|id| base::is_government_id(id))
                    .take(OWNERS_MAX)
                    .map(line)
                    .collect(),
            ),
        }
    }

    /// The patterns in their places. The first is absent only if everybody's records are asked for; the empty one fits
    /// none.
    fn places(&self) -> impl Iterator<Item = Option<&str>> {
        (0..OWNERS_MAX).map(|n| {
            let patterns = self.patterns.as_ref()?;
            Some(patterns.get(n).map_or("", String::as_str))
        })
    }
}

/// Records of a kind by key, perhaps of some owners only, as [`lines`].
pub async fn lines_of(
    db: &Db,
    (kind, owners): (&str, &Owners),
    text: Option<&str>,
    after: &str,
    limit: i64,
) -> Result<Vec<Line>, DbError> {
    let pattern = text.map(|text| format!("%{}%", fold(text)));
    let statement = sql(
        "select r.id, s.title, r.spellings, r.recorded_at, r.revision from sys_record r \
         left join sys_search s on s.kind = r.kind and s.id = r.id \
         where r.kind = $1 and r.id > $2 and (cast($3 as text) is null or r.folded like $3) \
         and (cast($5 as text) is null or r.written like $5 or r.written like $6 or r.written like $7 \
         or r.written like $8 or r.written like $9 or r.written like $10 or r.written like $11 or r.written like $12) \
         order by r.id limit $4",
    )
    .bind(kind)
    .bind(after)
    .bind(pattern.as_deref())
    .bind(limit);
    owners
        .places()
        .fold(statement, |all, place| all.bind(place))
        .all(db)
        .await
}

/// How many records of a kind some owners have. O(records of the kind).
pub async fn count_of(db: &Db, kind: &str, owners: &Owners) -> Result<i64, DbError> {
    let statement = sql(
        "select count(*) from sys_record r where r.kind = $1 and (cast($2 as text) is null or r.written like $2 \
         or r.written like $3 or r.written like $4 or r.written like $5 or r.written like $6 or r.written like $7 \
         or r.written like $8 or r.written like $9)",
    )
    .bind(kind);
    let (count,): (i64,) = owners
        .places()
        .fold(statement, |all, place| all.bind(place))
        .one(db)
        .await?;
    Ok(count)
}

/// How many records there are of each kind.
pub async fn counts(db: &Db) -> Result<Vec<(String, i64)>, DbError> {
    sql("select kind, count(*) from sys_record group by kind order by kind")
        .all(db)
        .await
}
