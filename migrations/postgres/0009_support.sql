create table support_service (
    id text collate "C" not null primary key,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    kind text collate "C" not null,
    title text collate "C" not null,
    event_id text collate "C"
);

create index ix__support_service__government on support_service (government_id);
