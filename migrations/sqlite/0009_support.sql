create table support_service (
    id text not null primary key,
    government_id text not null references member_government (id) deferrable initially deferred,
    kind text not null,
    title text not null,
    event_id text
);

create index ix__support_service__government on support_service (government_id);
