-- What each record looks like as it was written, the names it goes by, and the words by which it is found at the desk.
alter table sys_record add column written text not null default '';
alter table sys_record add column spellings text not null default '[]';
alter table sys_record add column folded text not null default '';
-- Number of its newest revision; 0 for one that was loaded before written forms were kept.
alter table sys_record add column revision bigint not null default 0;
-- What the data files said of a record that was corrected in the register since it was read from them.
alter table sys_record add column file_digest text;

-- Every state a record ever had, append-only.
create table sys_revision (
    kind text not null,
    id text not null,
    number bigint not null,
    written text not null,
    at text not null,
    actor text not null,
    mandate text,
    action text not null,
    note text,
    audit bigint,
    primary key (kind, id, number)
);

-- Sheets that were uploaded and looked at, and wait to be applied.
create table sys_upload (
    id text not null primary key,
    kind text not null,
    subject text not null,
    name text not null,
    actor text not null,
    grid text not null,
    expires_at text not null
);

-- Whom to reach at a government. Not public.
create table member_contact (
    id text not null primary key,
    government_id text not null references member_government (id) deferrable initially deferred,
    office text not null,
    person text,
    email text,
    phone text,
    address text,
    from_date text,
    until_date text
);

create index ix__member_contact__government on member_contact (government_id);

-- A partnership that ended.
alter table body_partner add column until_date text;

-- Whether an item may be seen by everybody: draft or published.
alter table news_item add column state text not null default 'published';
