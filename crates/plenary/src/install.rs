//! An installation: where its data lies, its database, its association; opened, filled, turned into the program.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, anyhow, bail};
use axum::Router;
use base::Lang;
use charter::SourceText;
use platform::association::Association;
use platform::audit::{Actor, digest, length};
use platform::clock::Clock;
use platform::db::Db;
use platform::files::Files;
use platform::i18n::{Formats, Texts};
use platform::mail::Postbox;
use platform::map::Map;
use platform::paper::Press;
use platform::permissions::Permissions;
use platform::providers::{self, Provider};
use platform::records::{Fault, ImportError, Imported, SourceFile, Wrong, import, is_written, read_one};
use platform::rulebook::RuleBook;
use platform::search;
use platform::web::{App, Gates, Limits, Settings, router};

use crate::join;

/// Where things are.
#[derive(Clone, Debug)]
pub struct Places {
    pub data: PathBuf,
    pub database: Option<String>,
    pub association: PathBuf,
    /// File of the key that signs the log, if it is not in the data folder.
    pub log_key: Option<PathBuf>,
}

impl Places {
    /// File of the key that signs the log.
    pub fn log_key_file(&self) -> PathBuf {
        self.log_key
            .clone()
            .unwrap_or_else(|| self.data.join("keys").join("log.key"))
    }

    /// Address of the database: as given, or a file in the data folder, which is made if need be.
    pub fn database(&self) -> anyhow::Result<String> {
        if let Some(url) = &self.database {
            return Ok(url.clone());
        }
        std::fs::create_dir_all(&self.data)
            .with_context(|| format!("the data folder {} cannot be made", self.data.display()))?;
        Ok(format!("sqlite:{}", self.data.join("plenary.db").display()))
    }

    /// What people uploaded. Instances that share one database share this folder.
    pub fn files(&self) -> Files {
        Files::in_folder(&self.data.join("files"))
    }

    /// Opens the database and brings its tables up to date.
    pub async fn open(&self) -> anyhow::Result<(Db, usize)> {
        let url = self.database()?;
        let shown = platform::db::without_password(&url);
        let db = Db::open(&url)
            .await
            .with_context(|| format!("the database {shown} cannot be opened"))?;
        let migrated = db
            .migrate()
            .await
            .with_context(|| format!("the database {shown} cannot be brought up to date"))?;
        Ok((db, migrated))
    }

    /// The day on which the association was founded.
    pub fn founded(&self, lang: Lang) -> anyhow::Result<jiff::civil::Date> {
        Ok(association(&self.association, &texts()?, lang)?
            .founded
            .first_day())
    }

    /// Today, where the association sits.
    pub fn today(&self, lang: Lang, clock: &Clock) -> anyhow::Result<jiff::civil::Date> {
        let zone = association(&self.association, &texts()?, lang)?.zone;
        Ok(clock.clone().in_zone(zone).today())
    }

    /// Opens the database and, if nothing was ever recorded in it, loads the association's data.
    pub async fn open_filled(&self, lang: Lang, clock: &Clock) -> anyhow::Result<(Db, Option<Imported>)> {
        let (db, _) = self.open().await?;
        let fresh = length(&db).await? == 0;
        // An installation from before search was there: importing once more changes no record, and indexes all.
        // The same for one from before records were kept as they were written.
        if !fresh && !search::is_empty(&db).await? && is_written(&db).await? {
            return Ok((db, None));
        }
        let done = import_association(&db, &self.association, &texts()?, lang, clock).await?;
        Ok((db, fresh.then_some(done)))
    }
}

/// Folders of the association that are for the rule engine.
const ENGINE_FOLDERS: [&str; 2] = ["rules", "scenarios"];
/// Files of the association that hold no records.
const NOT_RECORDS: [&str; 2] = ["association.toml", "map.toml"];
/// The file among the rules that is about people's permissions; the rule engine has no use for it.
const ROLES_FILE: &str = "roles.toml";

/// Reads every `.toml` file below a folder, in the order of their paths, but for those that hold no records.
pub fn data_files(folder: &Path) -> anyhow::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = std::fs::read_dir(&next).with_context(|| {
            format!(
                "the folder {} cannot be read; name another with --association",
                next.display()
            )
        })?;
        for entry in entries {
            let path = entry?.path();
            let is_engine = path
                .file_name()
                .is_some_and(|name| ENGINE_FOLDERS.iter().any(|other| name == *other));
            if path.is_dir() && is_engine {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml")
                && path
                    .file_name()
                    .is_some_and(|name| !NOT_RECORDS.iter().any(|other| name == *other))
            {
                files.push(read_file(&path, folder)?);
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read_file(path: &Path, folder: &Path) -> anyhow::Result<SourceFile> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    // What is no UTF-8 is named by the reader, with its line and all other faults.
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let shown = path.strip_prefix(folder).unwrap_or(path);
    Ok(SourceFile {
        path: shown.display().to_string(),
        text,
    })
}

/// Reads `association.toml`.
pub fn association(folder: &Path, texts: &Texts, lang: Lang) -> anyhow::Result<Association> {
    let file = read_file(&folder.join("association.toml"), folder)?;
    read_one(&file, "association", Association::read)
        .map_err(|faults| anyhow!(fault_list(&faults, texts, lang)))
}

/// The files that the rule engine reads: instruments and rules.
pub fn rule_files(folder: &Path) -> anyhow::Result<Vec<SourceText>> {
    let mut files = Vec::new();
    for part in ["instruments", "rules"] {
        let inner = folder.join(part);
        if inner.is_dir() {
            let mut entries: Vec<PathBuf> = std::fs::read_dir(&inner)?
                .map(|entry| entry.map(|e| e.path()))
                .collect::<Result<_, _>>()?;
            entries.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
            entries.retain(|path| path.file_name().is_none_or(|name| name != ROLES_FILE));
            entries.sort();
            for path in entries {
                let file = read_file(&path, folder)?;
                files.push(SourceText {
                    path: file.path,
                    text: file.text,
                });
            }
        }
    }
    Ok(files)
}

/// So many faults, in words.
pub fn counted(faults: usize) -> String {
    if faults == 1 {
        "1 fault".to_owned()
    } else {
        format!("{faults} faults")
    }
}

/// The association's rules, checked, as its files say.
pub fn rules(folder: &Path) -> anyhow::Result<RuleBook> {
    let files = rule_files(folder)?;
    if files.is_empty() {
        return Err(anyhow!(
            "the folder {} holds no rules; name an association's folder, with instruments/ and rules/",
            folder.display()
        ));
    }
    RuleBook::new(files, &[]).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow!("the rules have {}:\n{}", counted(lines.len()), lines.join("\n"))
    })
}

/// Who may do what, checked.
pub fn permissions(folder: &Path) -> anyhow::Result<Permissions> {
    let path = folder.join("rules").join(ROLES_FILE);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Permissions::read(&text).map_err(|faults| fault_lines(&path, &faults))
}

/// The identity providers that a file names, checked.
pub fn identity_providers(file: &Path) -> anyhow::Result<Vec<Provider>> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read; name another with --providers", file.display()))?;
    let folder = file.parent().unwrap_or(Path::new("."));
    providers::read(&text, folder).map_err(|faults| fault_lines(file, &faults))
}

/// Faults of a file, a line each.
pub fn fault_lines(file: &Path, faults: &[String]) -> anyhow::Error {
    anyhow!(
        "{} has {} faults:\n{}",
        file.display(),
        faults.len(),
        faults.join("\n")
    )
}

/// Reads `map.toml`; an association without one has no map.
pub fn map(folder: &Path, texts: &Texts, lang: Lang) -> anyhow::Result<Map> {
    let path = folder.join("map.toml");
    if !path.exists() {
        return Ok(Map::default());
    }
    let file = read_file(&path, folder)?;
    read_one(&file, "map", Map::read).map_err(|faults| anyhow!(fault_list(&faults, texts, lang)))
}

pub fn texts() -> anyhow::Result<Texts> {
    Texts::new(join::TEXTS).map_err(|fault| anyhow!(fault))
}

/// Imports the association's records, all or nothing.
pub async fn import_association(
    db: &Db,
    folder: &Path,
    texts: &Texts,
    lang: Lang,
    clock: &Clock,
) -> anyhow::Result<Imported> {
    let files = data_files(folder)?;
    if files.is_empty() {
        bail!("{} holds no data files", folder.display());
    }
    import(db, &files, &join::kinds(), Actor::operator(), clock.now())
        .await
        .map_err(|error| match error {
            ImportError::Faults(faults) => anyhow!(fault_list(&faults, texts, lang)),
            ImportError::Db(error) => {
                anyhow::Error::new(error).context("the records could not be written; nothing was")
            }
        })
}

/// All faults as lines a person can act on: file:line: record, field, value, what is wrong, what to write instead.
pub fn fault_list(faults: &[Fault], texts: &Texts, lang: Lang) -> String {
    let count = i64::try_from(faults.len()).unwrap_or(i64::MAX);
    let mut lines = vec![texts.get(lang, "fault-refused", &[("n", count.into())])];
    for fault in faults {
        let key = format!("fault-{}", fault.wrong.key());
        let args = [
            ("field", fault.field.clone().into()),
            ("value", fault.value.clone().into()),
            ("instead", fault.instead.clone().into()),
            ("record", fault.record.clone().into()),
        ];
        let mut line = format!("{}:{}: ", fault.file, fault.line);
        if !fault.record.is_empty() {
            line.push_str(&format!("[{}] ", fault.record));
        }
        line.push_str(&texts.get(lang, &key, &args));
        // That fault's own sentence says it.
        if !fault.instead.is_empty() && fault.wrong != Wrong::LinesBeyond {
            let instead = if fault.wrong == Wrong::Type {
                "fault-instead-type"
            } else {
                "fault-instead"
            };
            line.push_str(&format!(" {}", texts.get(lang, instead, &args)));
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// What the association's folder says beside its records.
pub struct Home {
    pub association: Association,
    pub rules: RuleBook,
    pub permissions: Permissions,
    pub map: Map,
}

/// Reads and checks it.
pub fn home(folder: &Path, texts: &Texts, lang: Lang) -> anyhow::Result<Home> {
    Ok(Home {
        association: association(folder, texts, lang)?,
        rules: rules(folder)?,
        permissions: permissions(folder)?,
        map: map(folder, texts, lang)?,
    })
}

/// How the program is run: what is not the association's but this installation's.
pub struct Running {
    pub clock: Clock,
    pub settings: Settings,
    pub providers: Vec<Provider>,
    pub limits: Limits,
    pub postbox: Postbox,
    pub files: Files,
    pub press: Press,
}

/// The running program over an open database: what it shares, and its service.
pub fn application(db: Db, texts: Texts, home: Home, running: Running) -> anyhow::Result<(Arc<App>, Router)> {
    let formats = Formats::new().map_err(|error| anyhow!("the formats cannot be made: {error}"))?;
    let assets = digest(
        &join::STATIC_FILES
            .iter()
            .flat_map(|file| file.bytes)
            .chain(home.association.stylesheet().as_bytes())
            .copied()
            .collect::<Vec<u8>>(),
    )
    .chars()
    .take(12)
    .collect();
    let zone = home.association.zone.clone();
    let app = App {
        db,
        texts,
        formats,
        association: home.association,
        rules: home.rules,
        permissions: home.permissions,
        map: home.map,
        clock: running.clock.in_zone(zone),
        files: running.files,
        settings: running.settings,
        providers: running.providers,
        gates: Gates::new(running.limits),
        postbox: running.postbox,
        identify: registry::identity::identify,
        press: running.press,
        menu: join::menu(),
        assets,
    };
    let app = Arc::new(app);
    Ok((Arc::clone(&app), router(app, join::routes(), join::STATIC_FILES)))
}
