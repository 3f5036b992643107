//! The one test binary of the application. On which engine it runs, `IT_DB` says: `sqlite` (default) or `postgres`
//! with the server's address in `IT_POSTGRES`.

mod support;

mod audit;
mod desk;
mod files;
mod identity;
mod meetings;
mod register;
mod showing;
mod tidy;
