-- What each record looks like as it was written, the names it goes by, and the words by which it is found at the desk.
alter table sys_record add column written text collate "C" not null default '';
alter table sys_record add column spellings text collate "C" not null default '[]';
alter table sys_record add column folded text collate "C" not null default '';
-- Number of its newest revision; 0 for one that was loaded before written forms were kept.
alter table sys_record add column revision bigint not null default 0;
-- What the data files said of a record that was corrected in the register since it was read from them.
alter table sys_record add column file_digest text collate "C";

-- Every state a record ever had, append-only.
create table sys_revision (
    kind text collate "C" not null,
    id text collate "C" not null,
    number bigint not null,
    written text collate "C" not null,
    at text collate "C" not null,
    actor text collate "C" not null,
    mandate text collate "C",
    action text collate "C" not null,
    note text collate "C",
    audit bigint,
    primary key (kind, id, number)
);

-- Sheets that were uploaded and looked at, and wait to be applied.
create table sys_upload (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    subject text collate "C" not null,
    name text collate "C" not null,
    actor text collate "C" not null,
    grid text collate "C" not null,
    expires_at text collate "C" not null
);

-- Whom to reach at a government. Not public.
create table member_contact (
    id text collate "C" not null primary key,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    office text collate "C" not null,
    person text collate "C",
    email text collate "C",
    phone text collate "C",
    address text collate "C",
    from_date text collate "C",
    until_date text collate "C"
);

create index ix__member_contact__government on member_contact (government_id);

-- A partnership that ended.
alter table body_partner add column until_date text collate "C";

-- Whether an item may be seen by everybody: draft or published.
alter table news_item add column state text collate "C" not null default 'published';
