use plenary::join;

#[test]
fn the_list_of_routes_is_the_reviewed_one() {
    let mut lines: Vec<String> = join::routes()
        .0
        .iter()
        .map(|route| format!("{:?} {} {:?}", route.face, route.path, route.access))
        .collect();
    lines.sort();
    insta::assert_snapshot!("routes", lines.join("\n"));
}

#[test]
fn every_page_of_records_has_a_json_twin() {
    let routes = join::routes().0;
    let lists = [
        "members",
        "bodies",
        "subcommittees",
        "partners",
        "events",
        "decisions",
        "plans",
        "engagements",
        "news",
        "claims",
        "findings",
        "support",
    ];
    for name in lists {
        let path = format!("/{name}");
        assert!(
            routes
                .iter()
                .any(|r| r.face == platform::web::Face::Api && r.path == path),
            "no JSON at {path}"
        );
    }
}
