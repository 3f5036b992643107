use std::process::ExitCode;

use platform::{audit, records};
use registry::members::invariant_faults;

use super::audit::print_report;
use crate::install::Places;
use crate::join;

pub async fn migrate(places: &Places) -> anyhow::Result<ExitCode> {
    let (db, migrated) = places.open().await?;
    say!(
        "{}: {migrated} migrations applied, up to date",
        audit::engine_name(&db)
    );
    Ok(ExitCode::SUCCESS)
}

/// What to do about a register that is not what its record says.
const REMEDY: &str = "Rows were changed past the program, or damaged. Stop it, keep this database aside as evidence, \
restore the last copy that `plenary doctor` finds sound, and enter what came after it again: the audit record says \
what that was (`plenary export`, table sys_audit). Then find out who can reach the database.";

/// Exit code 1 when something is wrong.
pub async fn run(places: &Places) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open().await?;
    let mut faults = db.faults().await?;
    let report = audit::verify(&db, &[], &[]).await?;
    faults.extend(report.faults.iter().map(|fault| fault.says.clone()));
    faults.extend(places.files().faults(&db).await?);
    faults.extend(invariant_faults(&db).await?);
    faults.extend(office::editions::faults(&db).await?);
    let register = records::verify(&db, &join::kinds()).await?;
    let tampered = !register.faults.is_empty();
    faults.extend(register.faults);
    if !register.erased.is_empty() {
        say!("erased, so that the record cannot be held against its audit entry:");
        for record in &register.erased {
            say!("  {record}");
        }
    }
    if faults.is_empty() {
        say!(
            "{}: sound. {} audit entries, no gap, every commitment fits",
            audit::engine_name(&db),
            report.entries
        );
        say!(
            "{} records are what their entries say, {} rows of the register are what the records say",
            register.records,
            register.rows
        );
        print_report(&report)?;
        return Ok(ExitCode::SUCCESS);
    }
    for fault in &faults {
        say!("{fault}");
    }
    say!("{} faults", faults.len());
    if tampered {
        say!("{REMEDY}");
    }
    Ok(ExitCode::from(1))
}
