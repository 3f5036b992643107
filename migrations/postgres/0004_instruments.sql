create table charter_instrument (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    abbreviation text collate "C",
    adopted text collate "C" not null,
    summary text collate "C" not null,
    note text collate "C"
);

create table charter_revision (
    instrument_id text collate "C" not null references charter_instrument (id) deferrable initially deferred,
    ordinal bigint not null,
    date text collate "C" not null,
    in_force text collate "C",
    kind text collate "C" not null,
    note text collate "C",
    primary key (instrument_id, ordinal)
);

create table charter_clause (
    id text collate "C" not null primary key,
    instrument_id text collate "C" not null references charter_instrument (id) deferrable initially deferred,
    cite text collate "C" not null,
    parent text collate "C",
    ordinal bigint not null,
    title text collate "C" not null,
    summary text collate "C",
    from_date text collate "C" not null,
    until_date text collate "C",
    until_day text collate "C",
    introduced_basis text collate "C" not null,
    amended text collate "C" not null,
    note text collate "C"
);

create index ix__charter_clause__instrument on charter_clause (instrument_id, ordinal);
