//! Papers as programs and people read them: texts and tag trees by poppler, which `bin/test` installs.

mod papers;
mod pdf;
mod report;
