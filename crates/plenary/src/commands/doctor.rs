use std::process::ExitCode;

use platform::audit;
use registry::members::invariant_faults;

use super::audit::print_report;
use crate::install::Places;

pub async fn migrate(places: &Places) -> anyhow::Result<ExitCode> {
    let (db, migrated) = places.open().await?;
    say!(
        "{}: {migrated} migrations applied, up to date",
        audit::engine_name(&db)
    );
    Ok(ExitCode::SUCCESS)
}

/// Exit code 1 when something is wrong.
pub async fn run(places: &Places) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open().await?;
    let mut faults = db.faults().await?;
    let report = audit::verify(&db, &[], &[]).await?;
    faults.extend(report.faults.iter().map(|fault| fault.says.clone()));
    faults.extend(invariant_faults(&db).await?);
    if faults.is_empty() {
        say!(
            "{}: sound. {} audit entries, no gap, every commitment fits",
            audit::engine_name(&db),
            report.entries
        );
        print_report(&report)?;
        return Ok(ExitCode::SUCCESS);
    }
    for fault in &faults {
        say!("{fault}");
    }
    say!("{} faults", faults.len());
    Ok(ExitCode::from(1))
}
