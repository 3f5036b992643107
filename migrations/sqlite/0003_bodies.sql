create table body_body (
    id text not null primary key,
    kind text not null,
    parent text,
    name text not null,
    summary text not null,
    from_date text,
    until_date text,
    until_day text,
    article text,
    duties text not null
);

create table body_post (
    id text not null primary key,
    body_id text not null references body_body (id) deferrable initially deferred,
    title text not null,
    ordinal bigint not null
);

-- Who held a post, from–until.
create table body_term (
    id text not null primary key,
    post_id text not null references body_post (id) deferrable initially deferred,
    ordinal bigint,
    government_id text references member_government (id) deferrable initially deferred,
    name text,
    role text,
    from_date text,
    until_date text,
    until_day text,
    seen text,
    dispatched_by text references member_government (id) deferrable initially deferred,
    certainty text,
    note text
);

create index ix__body_term__post on body_term (post_id);

create table body_subcommittee (
    id text not null primary key,
    number bigint,
    regulation_item bigint,
    name text not null,
    fields text,
    from_date text,
    until_date text,
    until_day text,
    times_held bigint,
    note text
);

create table body_coordinator (
    subcommittee_id text not null references body_subcommittee (id) deferrable initially deferred,
    ordinal bigint not null,
    government_id text not null references member_government (id) deferrable initially deferred,
    role text not null,
    from_date text,
    until_date text,
    until_day text,
    primary key (subcommittee_id, ordinal)
);

create index ix__body_coordinator__government on body_coordinator (government_id);

create table body_partner (
    id text not null primary key,
    name text not null,
    summary text not null,
    abbreviation text,
    url text,
    founded text,
    seat text,
    members text,
    countries text
);
