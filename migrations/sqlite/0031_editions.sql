-- Productions of annual reports: what was asked for, how far it is, what came of it.
create table issue_job (
    id text not null primary key,
    year bigint not null,
    langs text not null,
    forms text not null,
    issues boolean not null,
    state text not null,
    step bigint not null,
    steps bigint not null,
    doing text,
    failure text,
    files text not null,
    edition text,
    asked_by text not null,
    mandate text,
    asked_at text not null,
    beat_at text,
    ended_at text
);

create index ix__issue_job__state on issue_job (state, asked_at);

-- Issued editions. Rows are added and never changed.
create table issue_edition (
    id text not null primary key,
    year bigint not null,
    number bigint not null,
    issued_at text not null,
    issued_by text not null,
    mandate text,
    log_size bigint not null,
    log_root text not null,
    figures text not null,
    chapters text not null,
    changed_figures text not null,
    changed_chapters text not null,
    files text not null,
    constraint uq__issue_edition__year__number unique (year, number)
);
