-- People who sign in. What is known of a person beside the id can be erased; the id stays with what was done.
create table id_person (
    id text collate "C" not null primary key,
    name text collate "C",
    email text collate "C",
    email_folded text collate "C" unique,
    lang text collate "C" not null,
    state text collate "C" not null,
    post text collate "C",
    created_at text collate "C" not null,
    erased_at text collate "C"
);

-- The right to act in a role, from–until, with the record that granted it. Ended, never deleted.
create table id_mandate (
    id text collate "C" not null primary key,
    person_id text collate "C" not null references id_person (id) deferrable initially deferred,
    role text collate "C" not null,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    subcommittee_id text collate "C" references body_subcommittee (id) deferrable initially deferred,
    desk text collate "C",
    dispatched_by text collate "C" references member_government (id) deferrable initially deferred,
    state text collate "C" not null,
    from_day text collate "C" not null,
    until_day text collate "C",
    granted_by text collate "C" not null,
    proposed_by text collate "C"
);

create index ix__id_mandate__person on id_mandate (person_id);
create index ix__id_mandate__government on id_mandate (government_id);

-- Secrets are kept as digests: a copy of the database opens nothing.
create table id_session (
    digest text collate "C" not null primary key,
    person_id text collate "C" not null references id_person (id) deferrable initially deferred,
    way text collate "C" not null,
    program text collate "C" not null,
    form_key text collate "C" not null,
    created_at text collate "C" not null,
    seen_at text collate "C" not null,
    ended_at text collate "C"
);

create index ix__id_session__person on id_session (person_id);

create table id_link (
    digest text collate "C" not null primary key,
    person_id text collate "C" references id_person (id) deferrable initially deferred,
    purpose text collate "C" not null,
    browser text collate "C",
    next text collate "C",
    created_at text collate "C" not null,
    expires_at text collate "C" not null,
    used_at text collate "C"
);

create index ix__id_link__person on id_link (person_id);

create table id_passkey (
    id text collate "C" not null primary key,
    person_id text collate "C" not null references id_person (id) deferrable initially deferred,
    label text collate "C" not null,
    credential text collate "C" not null,
    created_at text collate "C" not null,
    used_at text collate "C"
);

create index ix__id_passkey__person on id_passkey (person_id);

create table id_recovery (
    person_id text collate "C" not null references id_person (id) deferrable initially deferred,
    digest text collate "C" not null,
    used_at text collate "C",
    primary key (person_id, digest)
);

-- What a sign-in in several steps remembers between them, for the browser that began it.
create table id_ceremony (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    browser text collate "C" not null,
    person_id text collate "C" references id_person (id) deferrable initially deferred,
    state text collate "C" not null,
    expires_at text collate "C" not null
);

create table id_external (
    issuer text collate "C" not null,
    subject text collate "C" not null,
    person_id text collate "C" not null references id_person (id) deferrable initially deferred,
    created_at text collate "C" not null,
    primary key (issuer, subject)
);

-- Mail that is to leave, written in the transaction that asked for it.
create table sys_mail (
    id text collate "C" not null primary key,
    to_address text collate "C" not null,
    lang text collate "C" not null,
    subject text collate "C" not null,
    text text collate "C" not null,
    html text collate "C" not null,
    created_at text collate "C" not null,
    next_at text collate "C" not null,
    attempts bigint not null,
    sent_at text collate "C",
    error text collate "C"
);

create index ix__sys_mail__due on sys_mail (sent_at, next_at);
