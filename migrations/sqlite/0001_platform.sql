-- Where each record of the register came from, and what it looked like when it was last written.
create table sys_record (
    kind text not null,
    id text not null,
    digest text not null,
    file text not null,
    lines text,
    facts text not null,
    sources text not null,
    recorded_at text not null,
    primary key (kind, id)
);

-- One row a change, append-only. `canonical` holds the bytes that `digest` is made of.
create table sys_audit (
    seq bigint not null primary key,
    at text not null,
    actor text not null,
    mandate text,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    canonical text not null,
    digest text not null
);

create index ix__sys_audit__subject on sys_audit (subject_kind, subject_id);

create table sys_setting (
    name text not null primary key,
    value text not null
);
