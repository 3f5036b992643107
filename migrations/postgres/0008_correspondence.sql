create table letter_letter (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    country text collate "C" not null,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    organisation text collate "C",
    office text collate "C",
    name text collate "C",
    addressee text collate "C" not null,
    date text collate "C"
);

create table letter_invitation (
    id text collate "C" not null primary key,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    organisation text collate "C",
    addressee text collate "C" not null,
    title text collate "C" not null,
    date text collate "C"
);
