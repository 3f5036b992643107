create table member_government (
    id text not null primary key,
    iso text,
    within text,
    country text not null,
    list_number bigint,
    type text not null,
    seat text,
    position text,
    website text,
    wikidata text
);

create index ix__member_government__country on member_government (country);

-- What a government is called, from–until.
create table member_name (
    government_id text not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    names text not null,
    from_date text,
    until_date text,
    until_day text,
    primary key (government_id, ordinal)
);

-- Every spelling by which a government is found, folded for comparison. Names are aliases of themselves.
create table member_alias (
    government_id text not null references member_government (id) deferrable initially deferred,
    lang text not null,
    spelling text not null,
    kind text not null,
    folded text not null,
    primary key (government_id, lang, spelling)
);

create index ix__member_alias__folded on member_alias (folded);

create table member_membership (
    government_id text not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    kind text not null,
    from_date text,
    until_date text,
    until_day text,
    began_at text,
    ended_at text,
    source text,
    certainty text not null,
    primary key (government_id, ordinal)
);

create index ix__member_membership__kind on member_membership (kind);

-- Which records speak of a government: written by the record's own operation, shown on the government's page.
create table member_mention (
    government_id text not null references member_government (id) deferrable initially deferred,
    kind text not null,
    record_id text not null,
    role text not null,
    title text not null,
    path text not null,
    date text,
    primary key (government_id, kind, record_id, role)
);

create index ix__member_mention__record on member_mention (kind, record_id);
