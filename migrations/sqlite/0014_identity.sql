-- People who sign in. What is known of a person beside the id can be erased; the id stays with what was done.
create table id_person (
    id text not null primary key,
    name text,
    email text,
    email_folded text unique,
    lang text not null,
    state text not null,
    post text,
    created_at text not null,
    erased_at text
);

-- The right to act in a role, from–until, with the record that granted it. Ended, never deleted.
create table id_mandate (
    id text not null primary key,
    person_id text not null references id_person (id) deferrable initially deferred,
    role text not null,
    government_id text references member_government (id) deferrable initially deferred,
    subcommittee_id text references body_subcommittee (id) deferrable initially deferred,
    desk text,
    dispatched_by text references member_government (id) deferrable initially deferred,
    state text not null,
    from_day text not null,
    until_day text,
    granted_by text not null,
    proposed_by text
);

create index ix__id_mandate__person on id_mandate (person_id);
create index ix__id_mandate__government on id_mandate (government_id);

-- Secrets are kept as digests: a copy of the database opens nothing.
create table id_session (
    digest text not null primary key,
    person_id text not null references id_person (id) deferrable initially deferred,
    way text not null,
    program text not null,
    form_key text not null,
    created_at text not null,
    seen_at text not null,
    ended_at text
);

create index ix__id_session__person on id_session (person_id);

create table id_link (
    digest text not null primary key,
    person_id text references id_person (id) deferrable initially deferred,
    purpose text not null,
    browser text,
    next text,
    created_at text not null,
    expires_at text not null,
    used_at text
);

create index ix__id_link__person on id_link (person_id);

create table id_passkey (
    id text not null primary key,
    person_id text not null references id_person (id) deferrable initially deferred,
    label text not null,
    credential text not null,
    created_at text not null,
    used_at text
);

create index ix__id_passkey__person on id_passkey (person_id);

create table id_recovery (
    person_id text not null references id_person (id) deferrable initially deferred,
    digest text not null,
    used_at text,
    primary key (person_id, digest)
);

-- What a sign-in in several steps remembers between them, for the browser that began it.
create table id_ceremony (
    id text not null primary key,
    kind text not null,
    browser text not null,
    person_id text references id_person (id) deferrable initially deferred,
    state text not null,
    expires_at text not null
);

create table id_external (
    issuer text not null,
    subject text not null,
    person_id text not null references id_person (id) deferrable initially deferred,
    created_at text not null,
    primary key (issuer, subject)
);

-- Mail that is to leave, written in the transaction that asked for it.
create table sys_mail (
    id text not null primary key,
    to_address text not null,
    lang text not null,
    subject text not null,
    text text not null,
    html text not null,
    created_at text not null,
    next_at text not null,
    attempts bigint not null,
    sent_at text,
    error text
);

create index ix__sys_mail__due on sys_mail (sent_at, next_at);
