//! How often the engine can commit one row with the durability that votes have: what a burst of votes can be measured
//! against. `commits DATABASE COUNT`

use std::time::Instant;

use platform::db::{Db, sql};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let mut next = |name: &str| args.next().ok_or_else(|| anyhow::anyhow!("{name} is missing"));
    let (database, count) = (next("DATABASE")?, next("COUNT")?.parse::<i64>()?);
    let db = Db::open(&database).await?;
    db.migrate().await?;
    let began = Instant::now();
    for id in 0..count {
        let mut tx = db.begin().await?;
        sql("insert into sys_setting (name, value) values ($1, $2)")
            .bind(&format!("commit-{id}"))
            .bind("a vote of some length, as a device makes it up")
            .exec(&mut tx)
            .await?;
        tx.commit().await?;
    }
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{count} commits of one row: {:.0} a second",
        f64::from(u32::try_from(count)?) / seconds
    );
    Ok(())
}
