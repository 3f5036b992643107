create table charter_instrument (
    id text not null primary key,
    name text not null,
    abbreviation text,
    adopted text not null,
    summary text not null,
    note text
);

create table charter_revision (
    instrument_id text not null references charter_instrument (id) deferrable initially deferred,
    ordinal bigint not null,
    date text not null,
    in_force text,
    kind text not null,
    note text,
    primary key (instrument_id, ordinal)
);

create table charter_clause (
    id text not null primary key,
    instrument_id text not null references charter_instrument (id) deferrable initially deferred,
    cite text not null,
    parent text,
    ordinal bigint not null,
    title text not null,
    summary text,
    from_date text not null,
    until_date text,
    until_day text,
    introduced_basis text not null,
    amended text not null,
    note text
);

create index ix__charter_clause__instrument on charter_clause (instrument_id, ordinal);
