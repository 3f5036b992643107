create table call_entry (
    id text not null primary key,
    contest_id text not null references event_event (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    country text not null,
    works bigint not null
);

create index ix__call_entry__contest on call_entry (contest_id);

-- An awarded work. The artist, a minor, has no column.
create table call_award (
    id text not null primary key,
    contest_id text not null references event_event (id) deferrable initially deferred,
    level text not null,
    government_id text references member_government (id) deferrable initially deferred,
    title text not null
);

create index ix__call_award__contest on call_award (contest_id);
