//! Papers of a meeting: what is taken, who may have it, how it is cited.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::{Desk, assembly, is_sound, said};
use crate::support::{Answer, Visitor, runtime};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// An office document with these parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("a part begins");
        archive.write_all(text.as_bytes()).expect("a part is written");
    }
    archive.finish().expect("an archive").into_inner()
}

fn odt() -> Vec<u8> {
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "<office:document-content/>"),
    ])
}

fn docx(more: &[(&str, &str)]) -> Vec<u8> {
    let mut parts = vec![
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", "<w:document/>"),
    ];
    parts.extend_from_slice(more);
    packed(&parts)
}

/// Sends a file with the form of documents.
async fn send(desk: &mut Desk, fields: &[(&str, &str)], (name, bytes): (&str, &[u8])) -> Answer {
    let path = desk.path("/documents");
    let page = desk.visitor.get(&path).await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.body);
    desk.visitor
        .upload(&path, &page, fields, ("file", name, bytes))
        .await
}

async fn must(desk: &mut Desk, fields: &[(&str, &str)], file: (&str, &[u8])) {
    let answer = send(desk, fields, file).await;
    assert_eq!(answer.status.as_u16(), 303, "{fields:?}: {}", answer.body);
}

fn new<'a>(visibility: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("do", "new"),
        ("visibility", visibility),
        ("lang", "en"),
        ("title", title),
    ]
}

/// Addresses of files that a visitor is shown.
fn files(page: &Answer) -> Vec<String> {
    let all = page.document().attributes("main a[hreflang]", "href");
    all.into_iter().filter(|to| to.contains("/documents/")).collect()
}

#[test]
fn a_document_has_one_symbol_in_all_languages_and_its_revisions_are_numbered() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        must(&mut desk, &new("public", "Draft budget"), ("budget.pdf", PDF)).await;
        let symbol = "GA/2026/DOC/1";
        let version = [
            ("do", "version"),
            ("symbol", symbol),
            ("lang", "zh"),
            ("title", "预算草案"),
        ];
        must(&mut desk, &version, ("预算.odt", &odt())).await;
        let twice = send(&mut desk, &version, ("预算.odt", &odt())).await;
        assert_eq!(twice.status.as_u16(), 422, "{}", twice.body);
        assert!(
            twice.body.contains("预算草案") && twice.body.contains(symbol),
            "{}",
            twice.body
        );
        let revision = [
            ("do", "revision"),
            ("symbol", symbol),
            ("lang", "en"),
            ("title", "Draft budget, corrected"),
        ];
        must(&mut desk, &revision, ("budget.docx", &docx(&[]))).await;
        must(
            &mut desk,
            &new("public", "Notes"),
            ("notes.txt", "Заметки\n".as_bytes()),
        )
        .await;

        let page = app.get(&format!("/zh/meetings/{id}/documents")).await;
        let shown = said(&page, "main");
        assert!(
            shown.contains("GA/2026/DOC/1/Rev.1") && shown.contains("GA/2026/DOC/2"),
            "{shown}"
        );
        assert_eq!(page.document().count("main form"), 0, "readers have no form");
        let all = files(&page);
        assert_eq!(all.len(), 4, "{all:?}");
        let mut names = Vec::new();
        for path in &all {
            let file = app.get(path).await;
            assert_eq!(file.status.as_u16(), 200, "{path}");
            assert!(
                file.header("content-disposition")
                    .starts_with("attachment; filename=\"GA-2026-DOC-")
            );
            assert_eq!(file.header("x-content-type-options"), "nosniff");
            names.push(file.header("content-disposition").to_owned());
        }
        for name in [
            "DOC-1.zh.odt",
            "DOC-1.en.pdf",
            "DOC-1-Rev.1.en.docx",
            "DOC-2.en.txt",
        ] {
            assert!(
                names.iter().any(|known| known.contains(name)),
                "{name}: {names:?}"
            );
        }
        // The page of the meeting and the API name them too.
        let meeting = app.get(&format!("/en/meetings/{id}")).await;
        assert!(
            said(&meeting, "#documents").contains("Draft budget, corrected"),
            "{}",
            meeting.body
        );
        let known = app.get(&format!("/api/v1/meetings/{id}")).await.json();
        assert_eq!(known["documents"].as_array().map(Vec::len), Some(4), "{known}");
        is_sound(&app).await;
        let store = app
            .app
            .files
            .faults(&app.db)
            .await
            .expect("the store can be read");
        assert_eq!(store, Vec::<String>::new());
    });
}

#[test]
fn members_and_the_office_have_what_the_public_has_not() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        for (visibility, title) in [
            ("public", "Programme"),
            ("members", "Accounts"),
            ("internal", "Seating"),
        ] {
            let content = format!("%PDF-1.7\n{title}\n%%EOF\n");
            must(&mut desk, &new(visibility, title), ("a.pdf", content.as_bytes())).await;
        }
        let path = desk.path("/documents");
        let all = files(&desk.visitor.get(&path).await);
        assert_eq!(all.len(), 3);
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        assert_eq!(files(&delegate.get(&path).await).len(), 2);
        assert_eq!(files(&delegate.get(&desk.path("/seat")).await).len(), 2);
        assert_eq!(files(&app.get(&path).await).len(), 1);
        let mut statuses = Vec::new();
        for file in &all {
            let (office, member, public) = (
                desk.visitor.get(file).await.status.as_u16(),
                delegate.get(file).await.status.as_u16(),
                app.get(file).await.status.as_u16(),
            );
            statuses.push((office, member, public));
        }
        assert_eq!(statuses, [(200, 200, 200), (200, 200, 404), (200, 404, 404)]);

        let page = desk.visitor.get(&path).await;
        let shown = [
            ("do", "show"),
            ("symbol", "GA/2026/DOC/2"),
            ("visibility", "public"),
        ];
        let done = desk.visitor.post(&path, &page, &shown).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        assert_eq!(files(&app.get(&path).await).len(), 2);
        let foreign = delegate.post(&path, &page, &shown).await;
        assert_eq!(foreign.status.as_u16(), 403);
    });
}

#[test]
fn what_is_no_document_or_runs_something_is_refused_and_the_form_comes_back() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let wrong: Vec<(&str, Vec<u8>, &str)> = vec![
            ("budget.pdf", vec![0, 1, 2, 3], "no document that is taken"),
            (
                "budget.pdf",
                b"%PDF-1.7\n1 0 obj\n".to_vec(),
                "damaged or not whole",
            ),
            (
                "budget.pdf",
                b"%PDF-1.7\n<</S /JavaScript /JS (x)>>\n%%EOF\n".to_vec(),
                "macro",
            ),
            ("budget.docx", docx(&[("word/vbaProject.bin", "x")]), "macro"),
            (
                "budget.docx",
                packed(&[("xl/workbook.xml", "<x/>")]),
                "no document that is taken",
            ),
            (
                "budget.docx",
                b"PK\x03\x04 and nothing more".to_vec(),
                "damaged or not whole",
            ),
            (
                "photo.jpg",
                b"\xff\xd8\xff\xe0 and nothing more".to_vec(),
                "photo.jpg",
            ),
        ];
        for (name, bytes, says) in wrong {
            let refused = send(&mut desk, &new("public", "Draft budget"), (name, &bytes)).await;
            assert_eq!(refused.status.as_u16(), 422, "{name}: {}", refused.body);
            assert!(
                refused.body.contains(says),
                "{name} {says}: {}",
                said(&refused, ".faults")
            );
            assert!(
                refused.body.contains("Draft budget"),
                "the form comes back filled"
            );
            assert!(refused.document().count("[aria-invalid]") > 0, "{}", refused.body);
        }
        let none = send(&mut desk, &new("public", "Draft budget"), ("", b"")).await;
        assert_eq!(none.status.as_u16(), 422, "{}", none.body);
        let untitled = send(&mut desk, &new("public", ""), ("a.pdf", PDF)).await;
        assert_eq!(untitled.status.as_u16(), 422, "{}", untitled.body);
        let unknown = [
            ("do", "revision"),
            ("symbol", "GA/1999/DOC/9"),
            ("lang", "en"),
            ("title", "x"),
        ];
        let unknown = send(&mut desk, &unknown, ("a.pdf", PDF)).await;
        assert_eq!(unknown.status.as_u16(), 404, "{}", unknown.body);
        assert!(
            files(&desk.visitor.get(&desk.path("/documents")).await).is_empty(),
            "nothing was listed"
        );
    });
}
