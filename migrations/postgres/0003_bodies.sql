create table body_body (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    parent text collate "C",
    name text collate "C" not null,
    summary text collate "C" not null,
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    article text collate "C",
    duties text collate "C" not null
);

create table body_post (
    id text collate "C" not null primary key,
    body_id text collate "C" not null references body_body (id) deferrable initially deferred,
    title text collate "C" not null,
    ordinal bigint not null
);

-- Who held a post, from–until.
create table body_term (
    id text collate "C" not null primary key,
    post_id text collate "C" not null references body_post (id) deferrable initially deferred,
    ordinal bigint,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    name text collate "C",
    role text collate "C",
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    seen text collate "C",
    dispatched_by text collate "C" references member_government (id) deferrable initially deferred,
    certainty text collate "C",
    note text collate "C"
);

create index ix__body_term__post on body_term (post_id);

create table body_subcommittee (
    id text collate "C" not null primary key,
    number bigint,
    regulation_item bigint,
    name text collate "C" not null,
    fields text collate "C",
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    times_held bigint,
    note text collate "C"
);

create table body_coordinator (
    subcommittee_id text collate "C" not null references body_subcommittee (id) deferrable initially deferred,
    ordinal bigint not null,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    role text collate "C" not null,
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    primary key (subcommittee_id, ordinal)
);

create index ix__body_coordinator__government on body_coordinator (government_id);

create table body_partner (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    summary text collate "C" not null,
    abbreviation text collate "C",
    url text collate "C",
    founded text collate "C",
    seat text collate "C",
    members text collate "C",
    countries text collate "C"
);
