create table event_event (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    title text collate "C" not null,
    status text collate "C" not null,
    body text collate "C",
    ordinal bigint,
    from_date text collate "C",
    until_date text collate "C",
    place text collate "C",
    country text collate "C",
    online boolean not null,
    host text collate "C" references member_government (id) deferrable initially deferred,
    part_of text collate "C" references event_event (id) deferrable initially deferred,
    theme text collate "C",
    summary text collate "C" not null,
    certainty text collate "C",
    note text collate "C",
    programme text collate "C" not null,
    speakers text collate "C" not null,
    outcomes text collate "C" not null
);

create index ix__event_event__body on event_event (body);
create index ix__event_event__from on event_event (from_date);
create index ix__event_event__part_of on event_event (part_of);

-- Persons by country or government: the parts of which totals are made.
create table event_delegation (
    event_id text collate "C" not null references event_event (id) deferrable initially deferred,
    ordinal bigint not null,
    country text collate "C" not null,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    role text collate "C" not null,
    persons bigint,
    primary key (event_id, ordinal)
);

create table event_attendance (
    event_id text collate "C" not null references event_event (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    role text collate "C" not null,
    primary key (event_id, government_id, role)
);

create index ix__event_attendance__government on event_attendance (government_id);

create table event_plan (
    id text collate "C" not null primary key,
    expected text collate "C",
    title text collate "C" not null,
    government_id text collate "C" references member_government (id) deferrable initially deferred,
    body text collate "C"
);
