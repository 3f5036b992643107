create table member_government (
    id text collate "C" not null primary key,
    iso text collate "C",
    within text collate "C",
    country text collate "C" not null,
    list_number bigint,
    type text collate "C" not null,
    seat text collate "C",
    position text collate "C",
    website text collate "C",
    wikidata text collate "C"
);

create index ix__member_government__country on member_government (country);

-- What a government is called, from–until.
create table member_name (
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    names text collate "C" not null,
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    primary key (government_id, ordinal)
);

-- Every spelling by which a government is found, folded for comparison. Names are aliases of themselves.
create table member_alias (
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    lang text collate "C" not null,
    spelling text collate "C" not null,
    kind text collate "C" not null,
    folded text collate "C" not null,
    primary key (government_id, lang, spelling)
);

create index ix__member_alias__folded on member_alias (folded);

create table member_membership (
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    kind text collate "C" not null,
    from_date text collate "C",
    until_date text collate "C",
    until_day text collate "C",
    began_at text collate "C",
    ended_at text collate "C",
    source text collate "C",
    certainty text collate "C" not null,
    primary key (government_id, ordinal)
);

create index ix__member_membership__kind on member_membership (kind);

-- Which records speak of a government: written by the record's own operation, shown on the government's page.
create table member_mention (
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    kind text collate "C" not null,
    record_id text collate "C" not null,
    role text collate "C" not null,
    title text collate "C" not null,
    path text collate "C" not null,
    date text collate "C",
    primary key (government_id, kind, record_id, role)
);

create index ix__member_mention__record on member_mention (kind, record_id);
