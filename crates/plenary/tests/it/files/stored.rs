use ::platform::db::{dump, load};
use ::platform::files::{Content, Files, Uploaded};

use super::draw::{halves, jpeg};
use crate::support::{TestApp, clock, other_engine_database, runtime};

fn uploaded(hours: i64) -> Uploaded<'static> {
    Uploaded {
        by: "officer",
        see: "register.see",
        now: clock().now() + jiff::SignedDuration::from_hours(hours),
    }
}

async fn keep(app: &TestApp, files: &Files, mark: u8, hours: i64) -> String {
    let bytes = jpeg(&halves(900, 600, mark));
    files
        .keep_picture(&app.db, bytes, uploaded(hours))
        .await
        .expect("a picture")
}

#[test]
fn the_doctor_notices_a_content_that_was_altered_or_lost_and_another_upload_heals_it() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::in_folder(folder.path());
        let digest = keep(&app, &files, 31, 0).await;
        assert_eq!(files.faults(&app.db).await.expect("a look"), Vec::<String>::new());

        let path = files.store.path_of(&digest).expect("a path");
        let mut bytes = std::fs::read(&path).expect("a content");
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        std::fs::write(&path, bytes).expect("altered");
        let found = files.faults(&app.db).await.expect("a look");
        assert_eq!(
            found,
            [format!(
                "files: the content of {digest} is not what its digest says"
            )]
        );
        assert_eq!(files.store.get(&digest).await.expect("a look"), Content::Altered);
        keep(&app, &files, 31, 0).await;
        assert_eq!(files.faults(&app.db).await.expect("a look"), Vec::<String>::new());

        std::fs::remove_file(&path).expect("lost");
        let found = files.faults(&app.db).await.expect("a look");
        assert_eq!(found, [format!("files: the content of {digest} is missing")]);
    });
}

#[test]
fn what_nobody_used_is_forgotten_after_a_day() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::in_folder(folder.path());
        let first = keep(&app, &files, 32, 0).await;
        let used = keep(&app, &files, 33, 0).await;
        let mut tx = app.db.begin().await.expect("a transaction");
        ::platform::files::show(&mut tx, ("news", "item"), Some(&used), false)
            .await
            .expect("used");
        tx.commit().await.expect("written");
        keep(&app, &files, 34, 23).await;
        assert!(matches!(files.store.get(&first).await, Ok(Content::Sound(_))));
        keep(&app, &files, 35, 25).await;
        assert!(matches!(files.store.get(&first).await, Ok(Content::Missing)));
        assert!(matches!(files.store.get(&used).await, Ok(Content::Sound(_))));
        assert_eq!(files.faults(&app.db).await.expect("a look"), Vec::<String>::new());
    });
}

#[test]
fn no_address_leads_out_of_the_store() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let digest = "a".repeat(64);
        let upper = "A".repeat(64);
        let long = "a".repeat(65);
        for name in [
            "..",
            "%2e%2e",
            "..%2f..%2fplenary.db",
            "%2fetc%2fpasswd",
            "%00",
            &digest,
            &upper,
            &long,
        ] {
            let answer = app.get(&format!("/files/{name}")).await;
            assert_eq!(answer.status.as_u16(), 404, "{name}");
        }
        let files = &app.app.files;
        for name in ["../../plenary.db", "", "/etc/passwd", "a/../../b", &upper, "ääää"] {
            assert_eq!(files.store.path_of(name), None, "{name}");
        }
    });
}

#[test]
fn files_go_with_an_installation_to_the_other_engine() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let folders = [(); 3].map(|()| tempfile::tempdir().expect("a folder"));
        let [here, carried, empty] = [0, 1, 2].map(|n| Files::in_folder(folders[n].path()));
        let digest = keep(&app, &here, 36, 0).await;
        let there = other_engine_database().await;
        let archive = dump(&app.db).await.expect("an archive");
        load(&there, &archive).await.expect("loaded");
        let (copied, lacking) = carried.copy_from(&there, &here.store).await.expect("a copy");
        assert_eq!((copied, lacking.len()), (2, 0));
        assert_eq!(
            carried.faults(&there).await.expect("a look"),
            Vec::<String>::new()
        );
        assert!(matches!(carried.store.get(&digest).await, Ok(Content::Sound(_))));
        let (copied, lacking) = here.copy_from(&there, &empty.store).await.expect("a look");
        assert_eq!((copied, lacking.len()), (0, 2));
    });
}
