create table event_event (
    id text not null primary key,
    kind text not null,
    title text not null,
    status text not null,
    body text,
    ordinal bigint,
    from_date text,
    until_date text,
    place text,
    country text,
    online boolean not null,
    host text references member_government (id) deferrable initially deferred,
    part_of text references event_event (id) deferrable initially deferred,
    theme text,
    summary text not null,
    certainty text,
    note text,
    programme text not null,
    speakers text not null,
    outcomes text not null
);

create index ix__event_event__body on event_event (body);
create index ix__event_event__from on event_event (from_date);
create index ix__event_event__part_of on event_event (part_of);

-- Persons by country or government: the parts of which totals are made.
create table event_delegation (
    event_id text not null references event_event (id) deferrable initially deferred,
    ordinal bigint not null,
    country text not null,
    government_id text references member_government (id) deferrable initially deferred,
    role text not null,
    persons bigint,
    primary key (event_id, ordinal)
);

create table event_attendance (
    event_id text not null references event_event (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    role text not null,
    primary key (event_id, government_id, role)
);

create index ix__event_attendance__government on event_attendance (government_id);

create table event_plan (
    id text not null primary key,
    expected text,
    title text not null,
    government_id text references member_government (id) deferrable initially deferred,
    body text
);
