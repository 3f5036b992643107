-- Where each record of the register came from, and what it looked like when it was last written.
create table sys_record (
    kind text collate "C" not null,
    id text collate "C" not null,
    digest text collate "C" not null,
    file text collate "C" not null,
    lines text collate "C",
    facts text collate "C" not null,
    sources text collate "C" not null,
    recorded_at text collate "C" not null,
    primary key (kind, id)
);

-- One row a change, append-only. `canonical` holds the bytes that `digest` is made of.
create table sys_audit (
    seq bigint not null primary key,
    at text collate "C" not null,
    actor text collate "C" not null,
    mandate text collate "C",
    action text collate "C" not null,
    subject_kind text collate "C" not null,
    subject_id text collate "C" not null,
    canonical text collate "C" not null,
    digest text collate "C" not null
);

create index ix__sys_audit__subject on sys_audit (subject_kind, subject_id);

create table sys_setting (
    name text collate "C" not null primary key,
    value text collate "C" not null
);
