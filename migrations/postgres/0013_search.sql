-- What can be found: one row a record, with its texts in every language. The index over them is made by the program.
create table sys_search (
    seq bigint not null primary key,
    kind text collate "C" not null,
    id text collate "C" not null,
    weight bigint not null,
    path text collate "C" not null,
    title text collate "C" not null,
    names text collate "C" not null,
    texts text collate "C" not null,
    date text collate "C",
    unique (kind, id)
);

-- Names as they are compared, and their pairs of letters, for questions with a slip of the pen.
create table sys_search_name (
    seq bigint not null,
    name text collate "C" not null,
    primary key (seq, name)
);

create table sys_search_gram (
    gram text collate "C" not null,
    seq bigint not null,
    name text collate "C" not null,
    primary key (gram, seq, name)
);

create index ix__sys_search_gram__seq on sys_search_gram (seq);
