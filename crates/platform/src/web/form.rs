//! What a form sends: fields as `application/x-www-form-urlencoded`, or with files as `multipart/form-data`.

use axum::body::{Body, to_bytes};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;

use super::{Problem, ProblemKind};

/// The longest form without files.
const FORM_BYTES_MAX: usize = 512 << 10;
/// The largest file that comes with a form; the fields beside it take as much as a form without.
const UPLOAD_BYTES_MAX: u64 = 6 << 20;
const FIELDS_MAX: usize = 4000;

/// The fields of a form, in the order in which they stood.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

/// A file that came with a form. Its name is what the visitor's machine calls it: never a path of ours.
#[derive(Clone, Debug)]
pub struct Upload {
    pub field: String,
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Form {
    /// A field's text without blanks around it; empty when it is absent.
    pub fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// A field's text, absent when empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|text| !text.is_empty())
    }

    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    pub fn upload(&self, field: &str) -> Option<&Upload> {
        self.uploads
            .iter()
            .find(|upload| upload.field == field && !upload.bytes.is_empty())
    }
}

fn bad_form() -> Problem {
    Problem::new(ProblemKind::Invalid, "form")
}

fn too_large() -> Problem {
    Problem {
        instead: format!("{} MB", UPLOAD_BYTES_MAX >> 20),
        ..Problem::new(ProblemKind::TooLarge, "too-large")
    }
}

fn wrong(error: multer::Error) -> Problem {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => too_large(),
        _ => bad_form(),
    }
}

/// Reads a form's body as its content type says.
pub(super) async fn read_form(headers: &HeaderMap, body: Body) -> Result<Form, Problem> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let form = if content_type.starts_with("application/x-www-form-urlencoded") {
        let bytes = to_bytes(body, FORM_BYTES_MAX).await.map_err(|_| too_large())?;
        Form {
            fields: form_urlencoded::parse(&bytes).into_owned().collect(),
            uploads: Vec::new(),
        }
    } else if let Ok(boundary) = multer::parse_boundary(content_type) {
        read_parts(boundary, body).await?
    } else {
        return Err(Problem {
            value: content_type.chars().take(60).collect(),
            instead: "application/x-www-form-urlencoded, multipart/form-data".into(),
            ..Problem::new(ProblemKind::MediaType, "media-type")
        });
    };
    let clean = |text: &str| !text.contains('\0');
    let sound = form.fields.len() <= FIELDS_MAX && form.fields.iter().all(|(k, v)| clean(k) && clean(v));
    if sound { Ok(form) } else { Err(bad_form()) }
}

async fn read_parts(boundary: String, body: Body) -> Result<Form, Problem> {
    let limits = multer::SizeLimit::new().whole_stream(UPLOAD_BYTES_MAX + FORM_BYTES_MAX as u64);
    let constraints = multer::Constraints::new().size_limit(limits);
    let mut parts = multer::Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
    let mut form = Form::default();
    while let Some(part) = parts.next_field().await.map_err(wrong)? {
        let field = part.name().unwrap_or("").to_owned();
        let name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(wrong)?;
        match name {
            Some(name) => form.uploads.push(Upload {
                field,
                name: name.chars().filter(|c| !c.is_control()).take(200).collect(),
                bytes: bytes.to_vec(),
            }),
            None => {
                let text = String::from_utf8(bytes.to_vec()).map_err(|_| bad_form())?;
                form.fields.push((field, text));
            }
        }
        if form.fields.len() + form.uploads.len() > FIELDS_MAX {
            return Err(bad_form());
        }
    }
    Ok(form)
}
