//! The tables behind the charts, and the charts themselves.

use serde_json::Value;

use crate::support::with_shared_near;

fn table(answer: &Value, name: &str) -> Value {
    let all = answer["items"].as_array().expect("a list");
    all.iter()
        .find(|table| table["name"] == name)
        .expect("a table")
        .clone()
}

#[test]
fn members_without_a_joining_date_are_in_no_year() {
    with_shared_near(|app| async move {
        let growth = table(&app.get("/api/v1/statistics?year=2024").await.json(), "growth");
        let rows = growth["rows"].as_array().expect("rows");
        let last = |row: &Value| {
            row.as_array()
                .and_then(|cells| cells.last()?.as_i64())
                .expect("a sum")
        };
        assert_eq!((rows[0][0].clone(), last(&rows[0])), ("1996".into(), 29));
        let undated = last(&growth["apart"][0]);
        assert_eq!(last(&rows[rows.len() - 1]) + undated, 89);
        let page = app.get("/en/statistics?year=2024").await.document();
        let note = page.texts("#growth .note").join(" ");
        assert!(note.contains(&undated.to_string()), "{note}");
        let file = app.get("/en/statistics/growth.csv?year=2024").await;
        assert!(file.body.contains("Joining date not on record"));
    });
}

#[test]
fn engagements_are_counted_by_month_and_country() {
    with_shared_near(|app| async move {
        let answer = app.get("/api/v1/statistics?year=2024").await.json();
        let months = table(&answer, "engagements-by-month");
        assert!(
            months["columns"]
                .as_array()
                .is_some_and(|columns| columns.len() > 4)
        );
        for row in months["rows"].as_array().expect("rows") {
            let numbers: Vec<i64> = row
                .as_array()
                .expect("cells")
                .iter()
                .skip(1)
                .filter_map(Value::as_i64)
                .collect();
            let (sum, parts) = numbers.split_last().expect("numbers");
            assert_eq!(parts.iter().sum::<i64>(), *sum, "{row}");
        }
    });
}

#[test]
fn a_chart_says_when_it_shows_a_part() {
    with_shared_near(|app| async move {
        let page = app.get("/en/statistics?year=2024").await.document();
        assert_eq!(page.count("#contest-works .rows > li"), 24);
        assert!(page.texts("#contest-works p.fine").join(" ").contains("24 of "));
        let labels = page.texts("#governments .rows > li > span").join(" ");
        assert!(!labels.contains('…'), "{labels}");
    });
}
