//! What a report prints where something is missing, damaged or brought from elsewhere.

use std::process::Command;

use ::assembly::instruments::Wording;
use ::platform::files::Uploaded;
use ::platform::records::{Action, SourceFile, import};
use base::{Lang, Localized};
use plenary::annual::{Form, Gathered, Speaker, gather, print, tell};
use plenary::{install, join};
use press::Block;

use crate::desk::{actor, revision, table_of, texts, written};
use crate::files::draw::{halves, jpeg};
use crate::support::{TestApp, clock, near, root, runtime, with_shared_near};

async fn year(app: &TestApp) -> Gathered {
    let (store, association) = (&app.app.files.store, &app.app.association);
    gather(&app.db, store, association, &app.app.rules, 2024)
        .await
        .expect("the year has records")
}

fn html(app: &TestApp, year: &Gathered, lang: Lang) -> String {
    let bytes = print(app.app.words(), year, lang, Form::Html, None).expect("it can be told");
    String::from_utf8(bytes).expect("it is text")
}

/// The photographs and notes of the chapter of news.
fn of_news(app: &TestApp, year: &Gathered) -> (usize, usize) {
    let report = tell(app.app.words(), year, Lang::En, None);
    let news = report
        .chapters
        .iter()
        .find(|chapter| chapter.id == "news")
        .expect("news");
    let photos = news
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Photo { .. }));
    let notes = news
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Note { .. }));
    (photos.count(), notes.count())
}

#[test]
fn a_picture_of_the_news_is_printed_and_a_damaged_one_leaves_its_caption() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let uploaded = Uploaded {
            by: "officer",
            see: "register.see",
            now: clock().now(),
        };
        let bytes = jpeg(&halves(640, 420, 7));
        let digest = app
            .app
            .files
            .keep_picture(&app.db, bytes, uploaded)
            .await
            .expect("a picture");
        let mut item = table_of(&app, "news", "2024-kr-26-01").await;
        item.set("picture", digest.as_str());
        item.set("picture_alt", texts("A harbour"));
        item.set("picture_credit", "Busan");
        written(&app, revision("news", "2024-kr-26-01", item, Action::Correct)).await;

        let sound = year(&app).await;
        assert_eq!(of_news(&app, &sound), (1, 0));
        for lang in [Lang::En, Lang::Zh, Lang::Mn] {
            let page = html(&app, &sound, lang);
            let alt = format!("<img alt=\"A harbour ({lang})\" src=\"data:image/jpeg;base64,");
            assert!(page.contains(&alt) && page.contains("Busan"), "{lang}");
        }
        let report = tell(app.app.words(), &sound, Lang::Zh, None);
        let pdf = press::report(&report).expect("it is set with its picture");
        assert!(
            pdf.windows(11)
                .any(|part| part == b"/DCTDecode\n" || part.starts_with(b"/DCTDecode"))
        );

        let path = app.app.files.store.path_of(&digest).expect("it lies somewhere");
        std::fs::write(&path, b"no picture any more").expect("it can be damaged");
        let damaged = year(&app).await;
        assert_eq!(of_news(&app, &damaged), (0, 1));
        for lang in Lang::ALL {
            let page = html(&app, &damaged, lang);
            assert!(
                !page.contains("<img") && page.contains(&format!("A harbour ({lang})")),
                "{lang}"
            );
            let report = tell(app.app.words(), &damaged, lang, None);
            assert!(
                press::report(&report)
                    .expect("it is set without it")
                    .starts_with(b"%PDF")
            );
        }
        std::fs::remove_file(path).expect("it can be lost");
        assert_eq!(of_news(&app, &year(&app).await), (0, 1));
    });
}

const WORDING: &str = r#"
[[wording]]
id = "charter-9-2-2024-09-26"
clause = "charter-9-2"
from = "2024-09-26"
text.zh = "样例条文，并非原文。"
text.ko = "보기로 지어낸 조문."
sources = ["https://example.org/charter"]
"#;

#[test]
fn the_official_wording_that_was_brought_is_printed_instead_of_the_summary() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let before = html(&app, &year(&app).await, Lang::Zh);
        assert!(!before.contains("样例条文"));
        let file = SourceFile {
            path: "wording/charter.toml".into(),
            text: WORDING.into(),
        };
        let mut files = install::data_files(&near()).expect("the association's files");
        files.push(file);
        import(&app.db, &files, &join::kinds(), actor(), clock().now())
            .await
            .expect("it is taken");
        let brought = year(&app).await;
        assert!(html(&app, &brought, Lang::Zh).contains("<td>样例条文，并非原文。</td>"));
        // In a language in which it is not official it stands in one in which it is, with its mark.
        let russian = html(&app, &brought, Lang::Ru);
        assert!(
            russian.contains("<span lang=\"zh\">样例条文") || russian.contains("<span lang=\"ko\">보기로")
        );
        let page = app.get("/ko/charter/charter/charter-9-2?on=2024-12-31").await;
        assert!(page.body.contains("보기로 지어낸 조문."), "{}", page.body);
        let earlier = app.get("/ko/charter/charter/charter-9-2?on=2024-09-25").await;
        assert!(!earlier.body.contains("보기로 지어낸 조문."));
    });
}

#[test]
fn a_wording_that_an_amendment_overtook_is_not_taken_for_what_holds() {
    with_shared_near(|app| async move {
        let gathered = year(&app).await;
        let mut clauses = gathered.instruments.iter().flat_map(|(_, clauses)| clauses);
        let clause = clauses
            .find(|clause| !clause.amended.0.is_empty())
            .expect("one was amended");
        let last = clause
            .amended
            .0
            .iter()
            .map(|date| date.first_day())
            .max()
            .expect("a day");
        let wording = |from: jiff::civil::Date| Wording {
            id: "made-up".into(),
            clause: clause.id.clone(),
            from: from.into(),
            text: Localized::new([(Lang::En, "Made up.".to_owned())]),
        };
        let day_before = last.yesterday().expect("a day");
        let old = [wording(day_before)];
        assert!(Wording::of(&old, clause, day_before).is_some());
        assert!(Wording::of(&old, clause, last).is_none());
        assert!(Wording::of(&[wording(last)], clause, last).is_some());
    });
}

#[test]
fn a_text_that_lacks_a_language_stands_in_another_and_says_which() {
    with_shared_near(|app| async move {
        let mut gathered = year(&app).await;
        let item = gathered.news.first_mut().expect("news");
        item.title = Localized::new([(Lang::Ko, "한국어로만 있는 제목".to_owned())]);
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Ko) {
            let page = html(&app, &gathered, lang);
            let marked = "<span lang=\"ko\">한국어로만 있는 제목</span><sup>ko</sup>";
            assert!(page.contains(marked), "{lang}");
            assert!(
                press::report(&tell(app.app.words(), &gathered, lang, None)).is_ok(),
                "{lang}"
            );
        }
        assert!(html(&app, &gathered, Lang::Ko).contains("한국어로만 있는 제목"));
    });
}

#[test]
fn the_command_line_says_what_cannot_be_printed_and_what_can() {
    let data = tempfile::tempdir().expect("a folder");
    let out = data.path().join("report.pdf");
    let run = |line: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_plenary"))
            .current_dir(root())
            .arg("--data")
            .arg(data.path())
            .args(line)
            .arg("--out")
            .arg(&out)
            .output()
            .expect("the program runs");
        assert_eq!(done.status.code(), Some(2), "{line:?}");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!out.exists(), "{line:?} left a file");
        said
    };
    let cases: [(&[&str], &str); 4] = [
        (
            &["--lang", "fr", "report", "annual", "--year", "2024"],
            "one of en, zh, ja, ko, mn, ru",
        ),
        (
            &["report", "annual", "--year", "2024", "--format", "docx"],
            "one of pdf, html, xlsx, json",
        ),
        (&["report", "annual", "--year", "24"], "a year of four digits"),
        (
            &["report", "annual", "--year", "1950"],
            "nothing is on record of the year 1950; years with records:",
        ),
    ];
    for (line, way_out) in cases {
        let said = run(line);
        assert!(said.contains(way_out), "{line:?}: {said}");
    }
}

#[test]
fn an_edition_is_issued_on_the_command_line_once_for_each_state() {
    let data = tempfile::tempdir().expect("a folder");
    let issue = |year: &str| {
        Command::new(env!("CARGO_BIN_EXE_plenary"))
            .current_dir(root())
            .arg("--data")
            .arg(data.path())
            .args(["report", "issue", "--year", year])
            .output()
            .expect("the program runs")
    };
    let done = issue("2024");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(said.starts_with("edition 1 of 2024, log of "), "{said}");
    // Six languages in four forms, each with its length and digest.
    assert_eq!(said.lines().count(), 25, "{said}");
    for (year, why) in [("2024", "there is nothing to issue"), ("2099", "not over yet")] {
        let refused = issue(year);
        assert_eq!(refused.status.code(), Some(2));
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(told.contains(why), "{told}");
    }
}
