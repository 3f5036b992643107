create table letter_letter (
    id text not null primary key,
    kind text not null,
    country text not null,
    government_id text references member_government (id) deferrable initially deferred,
    organisation text,
    office text,
    name text,
    addressee text not null,
    date text
);

create table letter_invitation (
    id text not null primary key,
    government_id text references member_government (id) deferrable initially deferred,
    organisation text,
    addressee text not null,
    title text not null,
    date text
);
