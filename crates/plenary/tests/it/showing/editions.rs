//! Reports made in the background and issued for good.

use std::sync::Arc;

use ::platform::audit;
use ::platform::db::sql;
use ::platform::records::{Action, Table};
use base::Lang;
use office::editions::{
    Book, Failure, Form, Issued, Maker, Mark, Printed, edition_by_id, faults, freeze, keep, mark_for, work,
};
use plenary::{annual, join};

use crate::desk::{actor, revision, table_of, texts, written};
use crate::support::{Answer, TestApp, Visitor, clock, runtime};

const YEAR: i16 = 2024;
const ISSUER: &str = "secretary-general";
const OFFICER: &str = "secretariat-officer-country";

/// As the program makes reports, but for the setting of pages, which the press is tested for.
fn maker() -> Maker {
    Maker {
        open: |app, year| {
            Box::pin(async move {
                let book = annual::open(app, year).await?;
                let print = Arc::clone(&book.print);
                Ok(Book {
                    print: Arc::new(move |lang: Lang, form: Form, mark: Option<&Mark>| match form {
                        Form::Pdf => {
                            Ok(format!("%PDF {lang} {:?}", mark.map(|mark| mark.number)).into_bytes())
                        }
                        _ => print(lang, form, mark),
                    }),
                    ..book
                })
            })
        },
        ..join::maker()
    }
}

/// One that cannot print.
fn unable() -> Maker {
    Maker {
        open: |app, year| {
            Box::pin(async move {
                Ok(Book {
                    print: Arc::new(|_: Lang, _: Form, _: Option<&Mark>| {
                        Err(Failure::new("missing-forms", "𓀀"))
                    }),
                    ..annual::open(app, year).await?
                })
            })
        },
        ..join::maker()
    }
}

async fn demonstration() -> (TestApp, Visitor) {
    let app = TestApp::demonstration().await;
    let visitor = Visitor::signed_in_as(&app, ISSUER).await;
    (app, visitor)
}

async fn produce(visitor: &mut Visitor, fields: &[(&str, &str)]) -> Answer {
    let page = visitor.get("/en/report").await;
    visitor.post("/en/report", &page, fields).await
}

const CHINESE_DATA: [(&str, &str); 4] = [("year", "2024"), ("lang", "zh"), ("lang", "mn"), ("form", "json")];

/// Asks for a report and gives the page of its production.
async fn asked(visitor: &mut Visitor) -> String {
    let answer = produce(visitor, &CHINESE_DATA).await;
    let job = answer.header("location").to_owned();
    assert!(job.starts_with("/en/report/jobs/"), "{}", answer.body);
    job
}

#[test]
fn a_report_is_made_in_the_background_and_one_at_a_time() {
    runtime().block_on(async {
        let (app, mut visitor) = demonstration().await;
        let job = asked(&mut visitor).await;
        let waiting = visitor.get(&job).await;
        assert_eq!(waiting.header("refresh"), "3");
        assert_eq!(waiting.document().attributes("main progress", "max"), ["2"]);
        assert_eq!(waiting.document().attributes("main progress", "value"), ["0"]);
        let busy = produce(&mut visitor, &CHINESE_DATA).await;
        assert_eq!(busy.status.as_u16(), 409, "{}", busy.body);

        assert!(work(&app.app, maker()).await.expect("it is made"));
        let ready = visitor.get(&job).await;
        assert_eq!(ready.header("refresh"), "");
        assert_eq!(ready.document().attributes("main progress", "value"), ["2"]);
        let links = ready.document().attributes("#files a", "href");
        assert_eq!(links, [format!("{job}/zh.json"), format!("{job}/mn.json")]);
        let file = visitor.get(&links[0]).await;
        assert_eq!(file.header("content-type"), "application/json");
        assert_eq!(
            file.header("content-disposition"),
            "attachment; filename=\"near-annual-report-2024-draft-zh.json\""
        );
        assert_eq!(file.json()["lang"], "zh");
        assert!(file.json()["edition"].is_null());

        // Nobody else sees a draft: neither at its address nor by its digest.
        let mut stranger = Visitor::new(&app);
        assert!(
            stranger
                .get(&links[0])
                .await
                .header("location")
                .contains("/sign-in")
        );
        let digest = audit::digest(file.body.as_bytes());
        assert_eq!(
            stranger.get(&format!("/files/{digest}")).await.status.as_u16(),
            404
        );
        assert!(!work(&app.app, maker()).await.expect("nothing waits"));
    });
}

#[test]
fn an_interrupted_production_is_marked_and_can_be_started_again() {
    runtime().block_on(async {
        let (app, mut visitor) = demonstration().await;
        let job = asked(&mut visitor).await;
        let id = job.rsplit('/').next().expect("an id");
        // As a process leaves it that is stopped in the middle.
        let mut tx = app.db.begin().await.expect("a transaction");
        sql("update issue_job set state = 'running', beat_at = '2026-11-23T09:00:00Z', doing = 'zh.json' where id = $1")
            .bind(id)
            .exec(&mut tx)
            .await
            .expect("it is written");
        tx.commit().await.expect("it is kept");
        assert!(!work(&app.app, maker()).await.expect("it is looked at"), "somebody is at it");
        let later = app.at("2026-11-23T09:00:31Z");
        assert!(!work(&later.app, maker()).await.expect("it is looked at"));
        let page = visitor.get(&job).await;
        assert!(page.body.contains("interrupted"), "{}", page.body);
        let again = visitor.post(&format!("{job}/again"), &page, &[]).await;
        assert_eq!(again.header("location"), job, "{}", again.body);
        assert!(work(&app.app, maker()).await.expect("it is made"));
        let ready = visitor.get(&job).await;
        assert_eq!(ready.document().attributes("#files a", "href").len(), 2);
        let done = visitor.post(&format!("{job}/again"), &ready, &[]).await;
        assert_ne!(done.status.as_u16(), 303, "what is done is not done again");
    });
}

#[test]
fn a_failure_is_told_in_words_and_leaves_no_file() {
    runtime().block_on(async {
        let (app, mut visitor) = demonstration().await;
        let job = asked(&mut visitor).await;
        assert!(work(&app.app, unable()).await.expect("it is tried"));
        for lang in Lang::ALL {
            let page = visitor.get(&job.replace("/en/", &format!("/{lang}/"))).await;
            let told = page.document().texts("main .faults p").join(" ");
            assert!(told.contains('𓀀') && !told.contains('⟦'), "{lang}: {told}");
            assert!(page.document().attributes("#files a", "href").is_empty());
        }
        let page = visitor.get(&job).await;
        let again = visitor.post(&format!("{job}/again"), &page, &[]).await;
        assert_eq!(again.status.as_u16(), 303);
    });
}

#[test]
fn what_cannot_be_produced_comes_back_with_the_reason_and_filled() {
    runtime().block_on(async {
        let (_, mut visitor) = demonstration().await;
        type Fields<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Fields<'_>, &str, &str); 5] = [
            (
                &[("year", "1950"), ("lang", "ru"), ("form", "pdf")],
                "year",
                "2024",
            ),
            (&[("year", "x"), ("lang", "ru"), ("form", "pdf")], "year", "2024"),
            (&[("year", "2024"), ("lang", "fr"), ("form", "pdf")], "lang", "zh"),
            (
                &[("year", "2024"), ("lang", "ru"), ("form", "docx")],
                "form",
                "xlsx",
            ),
            (&[("year", "2024"), ("form", "html")], "lang", "mn"),
        ];
        for (fields, field, way_out) in cases {
            let refused = produce(&mut visitor, fields).await;
            assert_eq!(refused.status.as_u16(), 422, "{fields:?}");
            let document = refused.document();
            let told = document.texts(&format!("#fault-{field}")).join(" ");
            assert!(told.contains(way_out), "{fields:?}: {told}");
            let ticked = document.attributes("input[name=form][checked]", "value");
            let sent = fields.iter().find(|(name, _)| *name == "form").expect("a form").1;
            assert!(sent == "docx" || ticked == [sent], "{ticked:?}");
        }
        let page = visitor.get("/en/report").await;
        let unsure = visitor
            .post("/en/report", &page, &[("do", "issue"), ("year", "2024")])
            .await;
        assert_eq!(unsure.status.as_u16(), 422);
        assert!(!unsure.document().texts("#fault-sure").is_empty());
        let jobs = visitor.get("/en/report").await;
        assert!(
            jobs.document().attributes("#jobs a", "href").is_empty(),
            "nothing was written"
        );
    });
}

#[test]
fn whoever_may_produce_may_not_issue() {
    runtime().block_on(async {
        let (app, _) = demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let page = officer.get("/en/report").await;
        assert!(
            page.document()
                .attributes("main button[value=issue]", "value")
                .is_empty()
        );
        let fields = [("do", "issue"), ("year", "2024"), ("sure", "yes")];
        let refused = officer.post("/en/report", &page, &fields).await;
        assert_eq!(refused.status.as_u16(), 403);
    });
}

#[test]
fn an_edition_is_issued_from_the_site_and_served_to_everybody() {
    runtime().block_on(async {
        let (app, mut visitor) = demonstration().await;
        let page = visitor.get("/en/report").await;
        let fields = [("do", "issue"), ("year", "2024"), ("sure", "yes")];
        let asked = visitor.post("/en/report", &page, &fields).await;
        let job = asked.header("location").to_owned();
        assert!(work(&app.app, maker()).await.expect("it is made"));
        let done = visitor.get(&job).await;
        assert!(done.body.contains("/en/report/2024-1"), "{}", done.body);

        let mut reader = Visitor::new(&app);
        for lang in Lang::ALL {
            let list = reader.get(&format!("/{lang}/report")).await;
            let links = list.document().attributes("main a", "href");
            assert_eq!(links, [format!("/{lang}/report/2024-1")]);
        }
        let edition = reader.get("/ko/report/2024-1").await;
        let links = edition.document().attributes("#files a", "href");
        assert_eq!(links.len(), 24);
        let issued = edition_by_id(&app.db, "2024-1")
            .await
            .expect("a look")
            .expect("it is there");
        for file in &issued.files.0 {
            let served = reader.get(&format!("/ko/report/2024-1/{}", file.name())).await;
            assert_eq!(served.header("etag"), format!("W/\"{}\"", file.digest));
            let name = format!(
                "attachment; filename=\"near-annual-report-2024-1-{}\"",
                file.name()
            );
            assert_eq!(served.header("content-disposition"), name);
            let media = Form::read(&file.form).expect("a form").media_type();
            assert_eq!(served.header("content-type"), media);
            let bytes = app.bytes(&format!("/ko/report/2024-1/{}", file.name())).await;
            assert_eq!(audit::digest(&bytes), file.digest);
        }
        let json = app.get("/api/v1/editions/2024-1").await.json();
        assert_eq!(json["role"], "secretary-general");
        assert!(json.get("issued_by").is_none() && json["figures"]["members.full"]["value"] == "82");
        let missing = reader.get("/ko/report/2024-1/fr.pdf").await;
        assert_eq!(missing.status.as_u16(), 404);
        assert_eq!(faults(&app.db).await.expect("a look"), Vec::<String>::new());
    });
}

/// Issues Mongolian and Chinese text editions, and one page set by the press itself.
async fn issue(app: &TestApp) -> Result<(Issued, Book), Failure> {
    let book = annual::open(Arc::clone(&app.app), YEAR).await?;
    let now = clock().now();
    let mark = mark_for(&app.db, &book, app.app.clock.today()).await?;
    let files = printed(app, &book, &mark).await?;
    let issued = freeze(&app.db, (&book, &mark), files, actor(), now).await?;
    Ok((issued, book))
}

async fn printed(app: &TestApp, book: &Book, mark: &Mark) -> Result<Vec<Printed>, Failure> {
    let mut all = Vec::new();
    for (lang, form) in [
        (Lang::Mn, Form::Html),
        (Lang::Zh, Form::Json),
        (Lang::Ja, Form::Xlsx),
        (Lang::Zh, Form::Pdf),
    ] {
        let bytes = (book.print)(lang, form, Some(mark))?;
        all.push(
            keep(
                (&app.db, &app.app.files),
                (lang, form, bytes),
                "officer",
                clock().now(),
            )
            .await?,
        );
    }
    Ok(all)
}

#[test]
fn the_same_state_printed_again_gives_the_bytes_that_were_issued() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let (issued, _) = issue(&app).await.expect("it is issued");
        assert_eq!(issued.log_size, audit::newest(&app.db).await.expect("a look") - 1);
        // Issuing is an entry of its own, and changes nothing of what was issued.
        let again = annual::open(Arc::clone(&app.app), YEAR)
            .await
            .expect("it can be read");
        let files = printed(&app, &again, &issued.mark())
            .await
            .expect("it can be printed");
        assert_eq!(files, issued.files.0);
        let refused = issue(&app).await.err().expect("nothing changed");
        assert_eq!((refused.key.as_str(), refused.value.as_str()), ("unchanged", "1"));
        let entries = audit::entries_for(&app.db, "report-edition", "2024-1")
            .await
            .expect("a look");
        assert_eq!(entries.len(), 1);
        let said = entries[0].canonical.as_deref().expect("its content");
        assert!(issued.files.0.iter().all(|file| said.contains(&file.digest)));
    });
}

#[test]
fn after_a_correction_another_edition_says_what_is_different() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let (first, _) = issue(&app).await.expect("it is issued");
        let mut more: Table = table_of(&app, "support", "2024-support-01").await;
        more.set("title", texts("Made-up service"));
        written(
            &app,
            revision("support", "2024-support-made-up", more, Action::Create),
        )
        .await;
        let (second, book) = issue(&app).await.expect("it is issued");
        assert_eq!((first.number, second.number), (1, 2));
        let changes = &second.changed_figures.0;
        let total = changes
            .iter()
            .find(|change| change.id == "support.total")
            .expect("it is told");
        let value = |counted: &Option<office::editions::Counted>| -> i64 {
            let counted = counted.as_ref().expect("it is in both");
            counted.value.parse().expect("a number")
        };
        assert_eq!(value(&total.before) + 1, value(&total.after));
        assert!(
            changes.iter().all(|change| change.id.starts_with("support.")),
            "{changes:?}"
        );
        let chapters: Vec<&str> = second
            .changed_chapters
            .0
            .iter()
            .map(|it| it.id.as_str())
            .collect();
        // The chapter about the edition counts the claims that agree: one more or one less.
        assert_eq!(chapters, ["edition", "figures", "support"]);
        // In the edition itself, on its page, and the first stays what it was.
        let html = (book.print)(Lang::Ru, Form::Html, Some(&second.mark())).expect("it is printed");
        assert!(String::from_utf8_lossy(&html).contains("support.total"));
        let page = app.get("/ru/report/2024-2").await;
        assert!(
            page.document()
                .texts("#changes code")
                .contains(&"support.total".to_owned())
        );
        let kept = edition_by_id(&app.db, "2024-1")
            .await
            .expect("a look")
            .expect("it is there");
        assert_eq!(kept.files, first.files);
        let list = app.get("/ru/report").await;
        let links = list.document().attributes("main a", "href");
        assert_eq!(links, ["/ru/report/2024-2", "/ru/report/2024-1"]);
    });
}

#[test]
fn an_edition_that_was_tampered_with_is_found() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        issue(&app).await.expect("it is issued");
        let mut tx = app.db.begin().await.expect("a transaction");
        sql("update issue_edition set log_size = 7")
            .exec(&mut tx)
            .await
            .expect("it is written");
        tx.commit().await.expect("it is kept");
        let found = faults(&app.db).await.expect("a look");
        assert_eq!(found, ["editions: 2024-1 is not what was issued"]);
    });
}
