use ::platform::records::verify;
use base::Lang;
use plenary::join;

use super::draw::{bomb, from_a_camera, halves, jpeg};
use crate::support::{Answer, TestApp, Visitor, runtime};

const NEW: &str = "/en/desk/news/new";
const ITEM: &str = "2026-forest-fair";
/// Whoever may publish, and whoever may only look.
const EDITOR: &str = "secretary-general";
const READER: &str = "auditor-cn-ah";

/// Fields of a draft with a text for its picture.
fn draft() -> Vec<(String, String)> {
    let mut fields = vec![
        ("id".to_owned(), ITEM.to_owned()),
        ("country".to_owned(), "KR".to_owned()),
        ("date".to_owned(), "2026-11-20".to_owned()),
        ("state".to_owned(), "draft".to_owned()),
        ("picture_credit".to_owned(), "Gangwon State".to_owned()),
        ("do".to_owned(), "preview".to_owned()),
    ];
    for lang in Lang::ALL {
        fields.push((format!("title.{lang}"), format!("Forest fair ({lang})")));
        fields.push((format!("picture_alt.{lang}"), format!("Seedlings \"{lang}\"")));
    }
    fields
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect()
}

/// Sends the page's own form again with changes.
async fn again(visitor: &mut Visitor, address: &str, page: &Answer, changes: &[(&str, &str)]) -> Answer {
    let mut fields = page.document().fields("main form[method=post]");
    fields.retain(|(name, _)| name != "form_key" && !changes.iter().any(|(changed, _)| changed == name));
    let changes = changes.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    fields.extend(changes);
    visitor.post(address, page, &borrowed(&fields)).await
}

/// Opens the item's form and writes it with changes.
async fn written(visitor: &mut Visitor, changes: &[(&str, &str)]) {
    let address = format!("/en/desk/news/{ITEM}");
    let page = visitor.get(&address).await;
    let done = again(visitor, &address, &page, changes).await;
    let location = format!("/en/history/news/{ITEM}?done=1");
    assert_eq!(done.header("location"), location, "{}", done.body);
}

/// A draft with a picture, and the picture's address.
async fn drafted(editor: &mut Visitor, bytes: &[u8]) -> String {
    let page = editor.get(NEW).await;
    let enctype = page.document().attributes("form.desk", "enctype");
    assert_eq!(enctype, ["multipart/form-data"]);
    let upload = ("picture-file", "../../../../etc/passwd.png", bytes);
    let preview = editor.upload(NEW, &page, &borrowed(&draft()), upload).await;
    let shown = preview.document().attributes("img.thumb", "src");
    assert_eq!(shown.len(), 1, "{}", preview.body);
    assert!(!preview.body.contains("passwd"));
    let done = again(editor, NEW, &preview, &[("do", "apply")]).await;
    assert!(done.header("location").contains("done=1"), "{}", done.body);
    shown[0].clone()
}

async fn status(app: &TestApp, address: &str) -> u16 {
    app.get(address).await.status.as_u16()
}

#[test]
fn a_drafts_picture_is_hidden_and_a_published_one_is_shown_in_every_language() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut editor = Visitor::signed_in_as(&app, EDITOR).await;
        let file = drafted(&mut editor, &from_a_camera(&halves(1200, 800, 21), 1)).await;

        let held = editor.get(&file).await;
        assert_eq!(
            (held.status.as_u16(), held.header("cache-control")),
            (200, "private, no-store")
        );
        let mut reader = Visitor::signed_in_as(&app, READER).await;
        assert_eq!(reader.get(&file).await.status.as_u16(), 200);
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        assert_eq!(delegate.get(&file).await.status.as_u16(), 404);
        assert_eq!(status(&app, &file).await, 404);
        assert_eq!(status(&app, &format!("/en/news/{ITEM}")).await, 404);

        written(&mut editor, &[("state", "published"), ("do", "apply")]).await;
        let shown = app.get(&file).await;
        assert_eq!(shown.status.as_u16(), 200);
        assert_eq!(shown.header("content-type"), "image/jpeg");
        assert_eq!(
            shown.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert_eq!(
            shown.header("content-security-policy"),
            "default-src 'none'; sandbox"
        );
        assert_eq!(shown.header("x-content-type-options"), "nosniff");
        let name = shown.header("content-disposition");
        assert!(
            name.starts_with("inline; filename=\"") && name.ends_with(".jpg\""),
            "{name}"
        );
        assert!(!String::from_utf8_lossy(&app.bytes(&file).await).contains("Secret"));
        for lang in Lang::ALL {
            let page = app.get(&format!("/{lang}/news/{ITEM}")).await.document();
            assert_eq!(
                page.attributes("figure img", "alt"),
                [format!("Seedlings \"{lang}\"")]
            );
            assert_eq!(page.attributes("figure img", "src"), std::slice::from_ref(&file));
            assert_eq!(page.attributes("figure img", "width"), ["1200"]);
            assert_eq!(page.attributes("figure img", "loading"), ["lazy"]);
            assert_eq!(page.texts("figcaption"), ["Gangwon State"]);
            let srcset = page.attributes("figure img", "srcset").concat();
            let preview = srcset.split(' ').next().expect("a preview");
            assert_eq!(status(&app, preview).await, 200);
            let list = app.get(&format!("/{lang}/news?month=2026-11")).await.document();
            assert_eq!(list.attributes("img.small", "src"), [preview]);
            assert_eq!(
                list.attributes("img.small", "alt"),
                [format!("Seedlings \"{lang}\"")]
            );
            let feed = app.get(&format!("/{lang}/news.atom")).await.body;
            assert!(feed.contains("rel=\"enclosure\" type=\"image/jpeg\"") && feed.contains(&file));
        }
        let item = app.get(&format!("/api/v1/news/{ITEM}")).await.json();
        assert_eq!(item["news"]["picture"]["shape"]["height"], 800);
        assert_eq!(item["news"]["picture"]["alt"]["mn"], "Seedlings \"mn\"");
        let found = verify(&app.db, &join::kinds()).await.expect("a check");
        assert_eq!(found.faults, Vec::<String>::new());
    });
}

#[test]
fn a_picture_that_is_withdrawn_or_taken_out_is_hidden_and_stays_in_the_history() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut editor = Visitor::signed_in_as(&app, EDITOR).await;
        let file = drafted(&mut editor, &jpeg(&halves(600, 400, 22))).await;
        written(&mut editor, &[("state", "published"), ("do", "apply")]).await;
        assert_eq!(status(&app, &file).await, 200);
        written(&mut editor, &[("state", "draft"), ("do", "apply")]).await;
        assert_eq!(status(&app, &file).await, 404);
        written(&mut editor, &[("state", "published"), ("do", "apply")]).await;
        assert_eq!(status(&app, &file).await, 200);

        let address = format!("/en/desk/news/{ITEM}");
        let page = editor.get(&address).await;
        let cleared = again(&mut editor, &address, &page, &[("do", "clear:picture")]).await;
        assert_eq!(cleared.document().count(".chosen img"), 0);
        let done = again(&mut editor, &address, &cleared, &[("do", "apply")]).await;
        assert!(done.header("location").contains("done=1"), "{}", done.body);
        assert_eq!(status(&app, &file).await, 404);
        assert_eq!(
            app.get(&format!("/en/news/{ITEM}"))
                .await
                .document()
                .count("figure"),
            0
        );

        let history = editor.get(&format!("/en/history/news/{ITEM}")).await;
        assert!(history.document().attributes("img.thumb", "src").contains(&file));
        let number = [("number", "2"), ("do", "apply")];
        let address = format!("/en/history/news/{ITEM}");
        let seen = history.document().fields("main form[method=post]");
        let seen = seen.iter().find(|(name, _)| name == "seen").expect("a digest");
        let sent = [number[0], number[1], ("seen", seen.1.as_str())];
        let back = editor.post(&address, &history, &sent).await;
        assert!(back.header("location").contains("done=1"), "{}", back.body);
        assert_eq!(status(&app, &file).await, 200);
    });
}

#[test]
fn what_is_not_taken_says_why_at_the_field_and_the_form_stays_filled() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut editor = Visitor::signed_in_as(&app, EDITOR).await;
        let page = editor.get(NEW).await;
        let whole = jpeg(&halves(400, 300, 23));
        let large = vec![0xFF; (6 << 20) + 9];
        let cases: [(&[u8], &str); 4] = [
            (b"<html><script>alert(1)</script>", "not a picture"),
            (&bomb(), "too many pixels"),
            (&whole[..whole.len() / 2], "damaged"),
            (&large, "too large"),
        ];
        for (bytes, says) in cases {
            let upload = ("picture-file", "fair.png", bytes);
            let answer = editor.upload(NEW, &page, &borrowed(&draft()), upload).await;
            assert_eq!(answer.status.as_u16(), 200, "{says}");
            let document = answer.document();
            assert_eq!(document.attributes("#faults a", "href"), ["#picture"], "{says}");
            assert!(
                document.texts("#fault-picture")[0].contains(says),
                "{:?}",
                document.texts("#fault-picture")
            );
            assert_eq!(document.texts("textarea[id='title.mn']"), ["Forest fair (mn)"]);
        }
        let much = vec![0xFF; 8 << 20];
        let answer = editor
            .upload(NEW, &page, &borrowed(&draft()), ("picture-file", "x.png", &much))
            .await;
        assert_eq!(answer.status.as_u16(), 413);

        // The text that stands for it is needed in every language.
        let mut fields = draft();
        fields.retain(|(name, _)| name != "picture_alt.mn");
        let upload = ("picture-file", "fair.jpg", whole.as_slice());
        let answer = editor.upload(NEW, &page, &borrowed(&fields), upload).await;
        let document = answer.document();
        assert_eq!(document.attributes("#faults a", "href"), ["#picture_alt.mn"]);
        assert_eq!(document.count(".chosen img"), 1, "the picture waits in the form");
        // A name instead of a digest leads nowhere.
        let mut fields = draft();
        fields.push(("picture".to_owned(), "../../plenary.db".to_owned()));
        let answer = editor.post(NEW, &page, &borrowed(&fields)).await;
        assert_eq!(answer.document().attributes("#faults a", "href"), ["#picture"]);
        // Whoever may only look may not send one.
        let mut reader = Visitor::signed_in_as(&app, READER).await;
        let page = reader.get("/en/me").await;
        let answer = reader.upload(NEW, &page, &borrowed(&draft()), upload).await;
        assert_eq!(answer.status.as_u16(), 403);
    });
}
