-- Files that people uploaded, as they were made anew: where the content lies is the store's affair.
create table sys_file (
    digest text collate "C" not null primary key,
    media_type text collate "C" not null,
    width bigint not null,
    height bigint not null,
    bytes bigint not null,
    preview text collate "C" references sys_file (digest) deferrable initially deferred,
    -- The action that lets somebody see it while no record shows it to everybody.
    see text collate "C" not null,
    uploaded_by text collate "C" not null,
    uploaded_at text collate "C" not null
);

create index ix__sys_file__preview on sys_file (preview);

-- Which records show a file or showed it, and whether to everybody at present.
create table sys_file_use (
    digest text collate "C" not null references sys_file (digest) deferrable initially deferred,
    kind text collate "C" not null,
    record_id text collate "C" not null,
    shown boolean not null,
    primary key (digest, kind, record_id)
);

create index ix__sys_file_use__record on sys_file_use (kind, record_id);

-- The picture of an item of news: file, text that stands for it, credit.
alter table news_item add column picture text collate "C";
