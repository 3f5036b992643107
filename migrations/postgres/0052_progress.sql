-- Every report on what is to be done about a decision, in the order in which they came.
create table meet_progress (
    follow_up_id text collate "C" not null references meet_follow_up (id) deferrable initially deferred,
    ordinal bigint not null,
    progress text collate "C",
    done boolean not null,
    reported_at text collate "C" not null,
    reported_by text collate "C" not null,
    office text collate "C" not null,
    primary key (follow_up_id, ordinal)
);
