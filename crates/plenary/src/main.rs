use std::process::ExitCode;

use clap::Parser;
use plenary::commands::{self, Cli};

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(&cli.log))
        .with_writer(std::io::stderr)
        .init();
    match commands::run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("plenary: {error:#}");
            ExitCode::from(2)
        }
    }
}
