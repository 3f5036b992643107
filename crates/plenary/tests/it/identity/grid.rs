use platform::permissions::Scope;
use platform::web::{Access, Face, Route, Verb};
use plenary::join;

use crate::support::{Answer, TestApp, Visitor, form_key, runtime};

/// One post a role, the second liaison officer standing for a member of another government.
const POSTS: [(&str, &str); 12] = [
    ("administrator", "administrator"),
    ("secretary-general", "secretary-general"),
    ("secretariat-officer", "secretariat-officer-country"),
    ("chair-office", "chair-office-cn-ah"),
    ("working-committee-chair", "working-committee-chair-cn-ah"),
    ("auditor", "auditor-cn-ah"),
    ("liaison-officer", "liaison-officer-cn-ah"),
    ("liaison-officer", "liaison-officer-cn-gs"),
    ("delegate", "delegate-cn-ah"),
    ("coordinator", "coordinator-economy-humanities"),
    ("juror", "juror"),
    ("translator", "translator"),
];

#[test]
fn the_grid_of_roles_and_actions_is_the_reviewed_one() {
    let permissions = plenary::install::permissions(&crate::support::near()).expect("roles are sound");
    let mut lines = Vec::new();
    for action in &permissions.actions {
        for role in &permissions.roles {
            let grants = role
                .grants
                .iter()
                .filter(|grant| grant.actions.contains(&action.id));
            for grant in grants {
                let reach = match grant.scope {
                    Scope::All => "all",
                    Scope::OwnGovernment => "own government",
                    Scope::OwnSubcommittee => "own subcommittee",
                    Scope::OwnDesk => "own desk",
                };
                lines.push(format!("{} | {} | {reach}", action.id, role.id));
            }
        }
    }
    insta::assert_snapshot!("grid", lines.join("\n"));
}

#[test]
fn every_action_of_a_route_is_one_that_somebody_is_granted() {
    let permissions = plenary::install::permissions(&crate::support::near()).expect("roles are sound");
    for route in join::routes().0 {
        if let Access::May(action) = route.access {
            assert!(
                permissions.action(action).is_some(),
                "{}: no action {action}",
                route.path
            );
            assert!(
                permissions.roles_with(action).next().is_some(),
                "nobody may {action}"
            );
        }
    }
}

/// What became of a request, as far as admission goes.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Admitted,
    MustSignIn,
    Forbidden,
    Missing,
}

fn fate(answer: &Answer) -> Fate {
    let to_sign_in = answer.header("location").contains("/sign-in?next=");
    match answer.status.as_u16() {
        401 => Fate::MustSignIn,
        303 if to_sign_in => Fate::MustSignIn,
        403 => Fate::Forbidden,
        404 | 405 => Fate::Missing,
        500.. => panic!("{}", answer.body),
        _ => Fate::Admitted,
    }
}

/// An address of the route. Ids stand for nothing on record: admission comes before the record is looked for.
fn address(route: &Route) -> String {
    let path = route
        .path
        .split('/')
        .map(|part| {
            if part.starts_with('{') {
                "no-such-thing"
            } else {
                part
            }
        })
        .collect::<Vec<_>>()
        .join("/");
    match route.face {
        Face::Page => format!("/en{path}"),
        Face::Api => format!("/api/v1{path}"),
    }
}

async fn ask(visitor: &mut Visitor, route: &Route, key: &str) -> Fate {
    let address = address(route);
    let answer = match route.verb {
        Verb::Show => visitor.get(&address).await,
        Verb::Send => visitor.post_with_key(&address, key, &[]).await,
    };
    fate(&answer)
}

/// What the grid says about a visitor in a role, or without one.
fn expected(app: &TestApp, route: &Route, role: Option<&str>) -> Fate {
    match (route.access, role) {
        (Access::Public | Access::Demo, _) => Fate::Admitted,
        (Access::SignedIn | Access::May(_), None) => Fate::MustSignIn,
        (Access::SignedIn, Some(_)) => Fate::Admitted,
        (Access::May(action), Some(role)) => {
            let granted = app
                .app
                .permissions
                .roles_with(action)
                .any(|found| found.id == role);
            if granted { Fate::Admitted } else { Fate::Forbidden }
        }
    }
}

#[test]
fn every_route_admits_exactly_whom_the_grid_admits() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut wrong = Vec::new();
        let (last, routes): (Vec<Route>, Vec<Route>) = join::routes()
            .0
            .into_iter()
            .partition(|route| route.path == "/me/erasure");
        for (role, post) in [(None, "")]
            .into_iter()
            .chain(POSTS.map(|(role, post)| (Some(role), post)))
        {
            let mut visitor = enter(&app, post).await;
            let mut key = key_of(&mut visitor).await;
            for route in routes.iter().chain(&last) {
                let session = visitor.cookie("plenary-session").map(str::to_owned);
                let found = ask(&mut visitor, route, &key).await;
                let expected = expected(&app, route, role);
                // An admitted visitor may find that the record named is not there.
                let fits = found == expected || (expected == Fate::Admitted && found == Fate::Missing);
                if !fits {
                    wrong.push(format!("{post:?} {:?} {}: {found:?}", route.verb, address(route)));
                }
                // Some forms sign the visitor in, out, or as somebody else.
                let moved = session != visitor.cookie("plenary-session").map(str::to_owned);
                if moved && route.path != "/me/erasure" {
                    visitor = enter(&app, post).await;
                    key = key_of(&mut visitor).await;
                }
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    });
}

async fn enter(app: &TestApp, post: &str) -> Visitor {
    if post.is_empty() {
        let mut visitor = Visitor::new(app);
        visitor.get("/en/sign-in").await;
        return visitor;
    }
    Visitor::signed_in_as(app, post).await
}

async fn key_of(visitor: &mut Visitor) -> String {
    for address in ["/en/me", "/en/sign-in"] {
        let key = form_key(&visitor.get(address).await);
        if !key.is_empty() {
            return key;
        }
    }
    panic!("no page gives a form key");
}
