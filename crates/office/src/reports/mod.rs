//! Reports: what documents print (*claims*), held against the figures that the records give (*findings*).
//!
//! A claim is never a figure and a figure never a claim: the parts are records, the program adds them up, and
//! where the two differ both stand side by side with the parts and the lines of the document.
//!
//! Owns `report_claim`.

mod api;
mod check;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};
use registry::figure::{Figure, Figures};
use registry::practice::{Observation, Practice};

pub use check::{Finding, Verdict, findings, is_of_year};
pub use model::Claim;

pub fn routes(figures: Figures, practice: Practice) -> Routes {
    let comparison = check::Comparison::new(figures);
    let [of_claims, of_claim, of_findings, of_api] = std::array::from_fn(|_| comparison.clone());
    Routes::default()
        .page("/claims", Access::Public, move |ask| {
            pages::claims(ask, of_claims.clone())
        })
        .reading(&["year", "subject", "after"])
        .page("/claims/{id}", Access::Public, move |ask| {
            pages::claim(ask, of_claim.clone())
        })
        .reading(&[])
        .page("/findings", Access::Public, move |ask| {
            pages::findings(ask, of_findings.clone(), practice)
        })
        .reading(&["year"])
        .api(
            "/claims",
            Access::Public,
            api::claims,
            Doc::paged::<Claim>("What documents print"),
        )
        .api(
            "/claims/{id}",
            Access::Public,
            api::claim,
            Doc::record::<Claim>("One claim", "claim"),
        )
        .api(
            "/findings",
            Access::Public,
            move |ask| api::findings(ask, of_api.clone()),
            Doc::whole::<Finding>("What the records say about claims: all of them, or those of a year")
                .with(&[Param::Year]),
        )
        .api(
            "/observations",
            Access::Public,
            move |ask| api::observations(ask, practice),
            Doc::whole::<Observation>("Meetings on record that do not show what an article asks")
                .with(&[Param::Year]),
        )
        .api(
            "/figures",
            Access::Public,
            move |ask| api::figures(ask, figures),
            Doc::whole::<Figure>("Every computed figure of a year or day, with its parts")
                .with(&[Param::Day, Param::Year]),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Claim>()]
}
