-- Every report on what is to be done about a decision, in the order in which they came.
create table meet_progress (
    follow_up_id text not null references meet_follow_up (id) deferrable initially deferred,
    ordinal bigint not null,
    progress text,
    done boolean not null,
    reported_at text not null,
    reported_by text not null,
    office text not null,
    primary key (follow_up_id, ordinal)
);
