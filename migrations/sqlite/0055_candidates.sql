-- Whether whoever a motion names for an office consents.
create table meet_candidate (
    motion_id text not null references meet_motion (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    consents boolean not null,
    said_at text not null,
    said_by text not null,
    office text not null,
    primary key (motion_id, government_id)
);
