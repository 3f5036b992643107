use press::{Bar, Block, Cell, Chapter, Chart, Column, Fact, Legend, Node, PressError, Report, Table};

use crate::pdf;

const SENTENCES: [(&str, &str); 6] = [
    ("en", "Regional governments work together."),
    ("zh", "地方政府携手合作，平等互惠。"),
    ("ja", "自治体が対等な立場で協力しています。"),
    ("ko", "지방정부들이 대등하게 협력하고 있습니다."),
    ("mn", "Бүс нутгийн захиргаад эрх тэгш хамтран ажиллаж байна."),
    ("ru", "Региональные администрации сотрудничают на равных."),
];

fn cell(text: &str) -> Cell {
    Cell {
        said: text.into(),
        figure: None,
    }
}

fn blocks(sentence: &str) -> Vec<Block> {
    let column = |number| Column {
        title: sentence.to_owned(),
        weight: 2,
        number,
    };
    let bar = |count: i64| Bar {
        label: sentence.to_owned(),
        layers: vec![count, 1],
        shown: count.to_string(),
        figure: None,
    };
    let chart = |upright| {
        Block::Chart(Chart {
            caption: sentence.to_owned(),
            alt: sentence.to_owned(),
            upright,
            layers: vec!["1".to_owned(), "2".to_owned()],
            bars: vec![bar(3), bar(0)],
        })
    };
    vec![
        Block::Facts {
            items: vec![Fact {
                value: "82".to_owned(),
                label: sentence.to_owned(),
                figure: None,
            }],
        },
        Block::Paragraph {
            said: sentence.into(),
            figures: Vec::new(),
        },
        chart(true),
        chart(false),
        Block::Table(Table {
            caption: None,
            columns: vec![column(false), column(true)],
            rows: vec![vec![cell(sentence), cell("1")]],
        }),
        Block::Drawing {
            caption: sentence.to_owned(),
            alt: sentence.to_owned(),
            svg:
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>"
                    .to_owned(),
            legend: vec![Legend {
                colour: "#0b5a8a".to_owned(),
                name: sentence.to_owned(),
            }],
            note: Some(sentence.to_owned()),
        },
        Block::Tree {
            caption: sentence.to_owned(),
            alt: sentence.to_owned(),
            root: Node {
                title: sentence.to_owned(),
                lines: vec![sentence.to_owned()],
                nodes: vec![Node::default()],
            },
        },
    ]
}

fn report(lang: &str, sentence: &str) -> Report {
    Report {
        lang: lang.to_owned(),
        association: sentence.to_owned(),
        abbreviation: "NEAR".to_owned(),
        title: sentence.to_owned(),
        year: "2024".to_owned(),
        colour: "#0b5a8a".to_owned(),
        contents: sentence.to_owned(),
        day: (2024, 12, 31),
        chapters: vec![Chapter {
            id: "one".to_owned(),
            title: sentence.to_owned(),
            lead: None,
            blocks: blocks(sentence),
        }],
        ..Report::default()
    }
}

#[test]
fn every_language_is_read_back_from_the_page() {
    for (lang, sentence) in SENTENCES {
        let bytes = press::report(&report(lang, sentence)).expect("it can be set");
        let text = pdf::text(&bytes);
        assert!(text.contains(&pdf::bare(sentence)), "{lang}: {text}");
        assert!(
            !text.contains('\u{fffd}') && !text.contains('□'),
            "{lang}: {text}"
        );
    }
}

#[test]
fn a_report_is_tagged_and_its_fonts_are_within() {
    let bytes = press::report(&report("mn", SENTENCES[4].1)).expect("it can be set");
    assert!(
        pdf::about(&bytes)
            .lines()
            .any(|line| line.starts_with("Tagged:") && line.ends_with("yes"))
    );
    let tags = pdf::tags(&bytes);
    for tag in ["H1", "TOC", "Table", "TH", "TD", "Figure", "P"] {
        assert!(
            tags.lines().any(|line| line.trim().starts_with(tag)),
            "no {tag} in {tags}"
        );
    }
    let fonts = pdf::fonts(&bytes);
    assert!(
        fonts.lines().skip(2).all(|line| line.contains(" yes yes yes")),
        "{fonts}"
    );
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let made = || press::report(&report("zh", SENTENCES[1].1)).expect("it can be set");
    assert_eq!(made(), made());
}

#[test]
fn a_character_without_a_form_is_named_and_no_box_is_printed() {
    let fault = press::report(&report("en", "The letter \u{13000}")).expect_err("no font has it");
    assert!(
        matches!(&fault, PressError::MissingForms(found) if found == "\u{13000}"),
        "{fault}"
    );
}

#[test]
fn a_damaged_picture_leaves_its_caption() {
    let mut report = report("en", SENTENCES[0].1);
    report
        .pictures
        .insert("photo.png".to_owned(), b"no picture".to_vec());
    report.chapters[0].blocks = vec![Block::Photo {
        caption: "The hall".to_owned(),
        alt: "People at a table".to_owned(),
        file: "photo.png".to_owned(),
    }];
    let text = pdf::text(&press::report(&report).expect("it can be set"));
    assert!(text.contains("Thehall(Peopleatatable)"), "{text}");
}
