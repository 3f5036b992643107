-- Productions of annual reports: what was asked for, how far it is, what came of it.
create table issue_job (
    id text collate "C" not null primary key,
    year bigint not null,
    langs text collate "C" not null,
    forms text collate "C" not null,
    issues boolean not null,
    state text collate "C" not null,
    step bigint not null,
    steps bigint not null,
    doing text collate "C",
    failure text collate "C",
    files text collate "C" not null,
    edition text collate "C",
    asked_by text collate "C" not null,
    mandate text collate "C",
    asked_at text collate "C" not null,
    beat_at text collate "C",
    ended_at text collate "C"
);

create index ix__issue_job__state on issue_job (state, asked_at);

-- Issued editions. Rows are added and never changed.
create table issue_edition (
    id text collate "C" not null primary key,
    year bigint not null,
    number bigint not null,
    issued_at text collate "C" not null,
    issued_by text collate "C" not null,
    mandate text collate "C",
    log_size bigint not null,
    log_root text collate "C" not null,
    figures text collate "C" not null,
    chapters text collate "C" not null,
    changed_figures text collate "C" not null,
    changed_chapters text collate "C" not null,
    files text collate "C" not null,
    constraint uq__issue_edition__year__number unique (year, number)
);
