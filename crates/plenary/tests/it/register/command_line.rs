use clap::Parser;
use plenary::commands::{Cli, in_one_line};

/// What is said of a command line that cannot be read.
fn said_of(arguments: &[&str]) -> String {
    let refused =
        Cli::try_parse_from(std::iter::once(&"plenary").chain(arguments)).expect_err("it was taken");
    in_one_line(&refused.to_string())
}

#[test]
fn arguments_that_cannot_be_read_are_one_line_that_names_the_option() {
    let cases: [(&[&str], &str); 7] = [
        (
            &["check", "--year", "20x4"],
            "invalid value '20x4' for '--year <YEAR>': a year of four digits, such as 2024",
        ),
        (
            &["figures", "--year", "0"],
            "invalid value '0' for '--year <YEAR>': a year of four digits, such as 2024",
        ),
        (
            &["members", "--country", "china"],
            "invalid value 'china' for '--country <COUNTRY>': a country's code of two capital letters, such as MN",
        ),
        (
            &["members", "--on", "2025-02-30"],
            "invalid value '2025-02-30' for '--on <ON>': a day that exists, such as 2024-12-31",
        ),
        (
            &["serve", "--listen", "x"],
            "invalid value 'x' for '--listen <LISTEN>': an address and a port, such as 127.0.0.1:8080",
        ),
        (
            &["serve", "--forms-per-minute", "-1"],
            "unexpected argument '-1' found",
        ),
        (
            &["--lang", "de", "doctor"],
            "invalid value 'de' for '--lang <LANG>': one of en, zh, ja, ko, mn, ru; for reports also all",
        ),
    ];
    for (arguments, expected) in cases {
        assert_eq!(said_of(arguments), expected);
    }
}
