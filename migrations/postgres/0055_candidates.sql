-- Whether whoever a motion names for an office consents.
create table meet_candidate (
    motion_id text collate "C" not null references meet_motion (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    consents boolean not null,
    said_at text collate "C" not null,
    said_by text collate "C" not null,
    office text collate "C" not null,
    primary key (motion_id, government_id)
);
