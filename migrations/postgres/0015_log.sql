-- The audit record becomes a log of salted commitments. `leaf` is SHA-256 over the salt's bytes and `canonical`;
-- content that names a person may be erased (`canonical`, `digest` and `salt` become null) and `leaf` stays.
-- The program makes salt and leaf for rows from before.
create table sys_audit_salted (
    seq bigint not null primary key,
    at text collate "C" not null,
    actor text collate "C" not null,
    mandate text collate "C",
    action text collate "C" not null,
    subject_kind text collate "C" not null,
    subject_id text collate "C" not null,
    canonical text collate "C",
    digest text collate "C",
    salt text collate "C",
    leaf text collate "C"
);

insert into sys_audit_salted (seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest)
select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest from sys_audit;

drop table sys_audit;

alter table sys_audit_salted rename to sys_audit;

create index ix__sys_audit__subject on sys_audit (subject_kind, subject_id);

-- Hashes of complete subtrees above the leaves: place = level * 2^56 + index. Made from the leaves, at any time.
create table derived_log_node (
    place bigint not null primary key,
    hash text collate "C" not null
);

-- Signed tree heads, as they were published.
create table sys_checkpoint (
    size bigint not null primary key,
    root text collate "C" not null,
    note text collate "C" not null,
    signed_at text collate "C" not null
);

-- What witnesses said of them: the signature line and the key it is checked with.
create table sys_cosignature (
    size bigint not null references sys_checkpoint (size) deferrable initially deferred,
    witness text collate "C" not null,
    verifier_key text collate "C" not null,
    line text collate "C" not null,
    added_at text collate "C" not null,
    primary key (size, witness)
);
