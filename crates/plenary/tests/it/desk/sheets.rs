use std::time::{Duration, Instant};

use ::platform::audit::{faults, length};
use ::platform::grid::{self, GridError, Heading};
use ::platform::records::{Fate, Row, Table, revise_many, standing_all};
use plenary::join;

use super::{actor, texts};
use crate::support::{TestApp, clock, runtime};

fn contact(number: usize, government: &str, id: &str) -> Row {
    let mut table = Table::default();
    table.set("id", id);
    table.set("government", government);
    table.set("office", texts("Foreign Affairs Office"));
    table.set("email", format!("office{number}@example.org").as_str());
    Row { number, table }
}

async fn read(app: &TestApp, rows: Vec<Row>) -> ::platform::records::Sheet {
    let sheet = revise_many(&app.db, &join::kinds(), "contact", rows, clock().now()).await;
    sheet.unwrap_or_else(|refused| panic!("{refused:?}"))
}

#[test]
fn five_thousand_lines_are_read_and_written_in_under_five_seconds() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let names = ["Gangwon", "辽宁省", "KR-47", "富山県"];
        let rows: Vec<Row> = (0..5000)
            .map(|n| contact(n + 2, names[n % names.len()], &format!("contact-{n}")))
            .collect();
        let begun = Instant::now();
        let sheet = read(&app, rows.clone()).await;
        assert!(sheet.faults().is_empty(), "{:?}", sheet.faults().first());
        let looked = begun.elapsed();
        let wrote = sheet
            .apply(&app.db, actor(), None, clock().now())
            .await
            .expect("written");
        let whole = begun.elapsed();
        println!("5,000 lines: read in {looked:?}, read and written in {whole:?}");
        assert_eq!(wrote, 5000);
        // The debug program on a busy machine; the limit is the for the released one.
        assert!(whole < Duration::from_secs(20), "{whole:?}");

        let again = read(&app, rows).await;
        assert!(again.lines.iter().all(|line| line.fate == Fate::Unchanged));
        assert_eq!(faults(&app.db).await.expect("a check"), Vec::<String>::new());
    });
}

#[test]
fn five_thousand_letters_are_found_and_mentioned_as_quickly() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let rows: Vec<Row> = (0..5000)
            .map(|n| {
                let mut table = Table::default();
                table.set("id", format!("letter-{n}").as_str());
                table.set("kind", "thank-you");
                table.set("government", "KR-47");
                table.set("country", "KR");
                table.set("office", texts(&format!("Office {n} of Foreign Affairs")));
                table.set("addressee", "secretariat");
                table.set("date", "2024-05-22");
                Row { number: n + 2, table }
            })
            .collect();
        let begun = Instant::now();
        let sheet = revise_many(&app.db, &join::kinds(), "letter", rows, clock().now()).await;
        let sheet = sheet.unwrap_or_else(|refused| panic!("{refused:?}"));
        assert!(sheet.faults().is_empty(), "{:?}", sheet.faults().first());
        sheet
            .apply(&app.db, actor(), None, clock().now())
            .await
            .expect("written");
        let whole = begun.elapsed();
        println!("5,000 letters: read and written in {whole:?}");
        assert!(whole < Duration::from_secs(20), "{whole:?}");
        assert_eq!(faults(&app.db).await.expect("a check"), Vec::<String>::new());
        let found = app.get("/api/v1/search?q=Office+4999+of+Foreign+Affairs").await;
        assert!(found.body.contains("letter-4999"), "{}", found.body);
        let page = app.get("/api/v1/members/KR-47").await;
        assert!(page.body.contains("letter-4999"));
    });
}

#[test]
fn each_line_has_its_fate_and_one_bad_line_keeps_all_from_being_written() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let first = read(&app, vec![contact(2, "KR-42", "one"), contact(3, "KR-47", "two")]).await;
        first
            .apply(&app.db, actor(), None, clock().now())
            .await
            .expect("written");
        let entries = length(&app.db).await.expect("a length");

        let mut changed = contact(3, "KR-47", "two");
        changed.table.set("phone", "+82 54 000");
        let mut wrong = contact(6, "KR-47", "five");
        wrong.table.set("email", "no mail address");
        wrong.table.set("from", "2024-13");
        let sheet = read(
            &app,
            vec![
                contact(2, "KR-42", "one"),
                changed,
                contact(4, "江源特别自治道", "three"),
                contact(5, "Gangwoon", "four"),
                wrong,
                contact(4, "KR-42", "three"),
            ],
        )
        .await;
        let fates: Vec<&str> = sheet
            .lines
            .iter()
            .map(|line| match line.fate {
                Fate::Added => "added",
                Fate::Changed(_) => "changed",
                Fate::Unchanged => "unchanged",
                Fate::Refused(_) => "refused",
            })
            .collect();
        assert_eq!(
            fates,
            ["unchanged", "changed", "added", "refused", "refused", "refused"]
        );
        let resolved = &sheet.lines[2].resolved[0];
        assert_eq!(
            (resolved.path.as_str(), resolved.id.as_str()),
            ("government", "KR-42")
        );
        let found: Vec<(usize, &str, &str)> = sheet
            .faults()
            .into_iter()
            .map(|(line, fault)| (line, fault.path.as_str(), fault.wrong.key()))
            .collect();
        assert_eq!(
            found,
            [
                (5, "government", "reference"),
                (6, "email", "mail"),
                (6, "from", "date"),
                (4, "id", "duplicate"),
            ]
        );
        assert!(sheet.faults()[0].1.instead.contains("KR-42"));
        assert!(sheet.apply(&app.db, actor(), None, clock().now()).await.is_err());
        assert_eq!(length(&app.db).await.expect("a length"), entries);
        assert_eq!(standing_all(&app.db, "contact").await.expect("contacts").len(), 2);
    });
}

fn headings() -> Vec<Heading> {
    ["government", "role"]
        .into_iter()
        .map(|name| Heading {
            name: name.into(),
            note: "A note".into(),
            allowed: vec!["participant".into(), "speaker".into()],
            strict: true,
        })
        .collect()
}

#[test]
fn sheets_are_known_by_what_is_in_them() {
    let row = vec!["KR-42".to_owned(), "speaker".to_owned()];
    let expected = vec![vec!["government".to_owned(), "role".to_owned()], row.clone()];
    let xlsx = grid::template_xlsx(&headings(), std::slice::from_ref(&row)).expect("a workbook");
    assert_eq!(grid::read(&xlsx), Ok(expected.clone()));
    assert_eq!(
        grid::read(&grid::template_csv(&headings(), &[row])),
        Ok(expected.clone())
    );
    assert_eq!(
        grid::read(b"government;role\r\nKR-42;speaker\r\n\r\n"),
        Ok(expected.clone())
    );
    assert_eq!(
        grid::read("government\trole\nKR-42\tspeaker".as_bytes()),
        Ok(expected)
    );
    assert_eq!(
        grid::read(b"a,b\n\nx,y\n").map(|rows| rows[2].clone()),
        Ok(vec!["x".to_owned(), "y".to_owned()])
    );
    assert_eq!(
        grid::read(b"a,b\n'=1+1,\"two, and\n three\"\n").map(|rows| rows[1].clone()),
        Ok(vec!["=1+1".to_owned(), "two, and\n three".to_owned()])
    );
}

#[test]
fn files_that_are_no_sheets_are_refused() {
    let many = format!("a\n{}", "x\n".repeat(5001));
    let long = format!("a\n{}", "x".repeat(9000));
    let cases: Vec<(&[u8], GridError)> = vec![
        (b"", GridError::Empty),
        (b"a,b\n", GridError::Empty),
        (b"a\n\xff\xfe", GridError::Encoding),
        (b"\x89PNG\r\n\x1a\n\0\0", GridError::Unknown),
        (b"PK\x03\x04 not really", GridError::Broken),
        (many.as_bytes(), GridError::TooManyRows),
        (long.as_bytes(), GridError::TooLarge),
    ];
    for (bytes, expected) in cases {
        assert_eq!(
            grid::read(bytes),
            Err(expected),
            "{:?}",
            &bytes[..bytes.len().min(20)]
        );
    }
    let large = vec![b'x'; grid::BYTES_MAX + 1];
    assert_eq!(grid::read(&large), Err(GridError::TooLarge));
    // A damaged workbook at every place never panics.
    let xlsx = grid::template_xlsx(&headings(), &[]).expect("a workbook");
    for at in (0..xlsx.len()).step_by(97) {
        let mut bad = xlsx.clone();
        bad[at] ^= 0x55;
        let _ = grid::read(&bad);
        let _ = grid::read(&xlsx[..at]);
    }
}
