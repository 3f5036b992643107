-- What can be found: one row a record, with its texts in every language. The index over them is made by the program.
create table sys_search (
    seq bigint not null primary key,
    kind text not null,
    id text not null,
    weight bigint not null,
    path text not null,
    title text not null,
    names text not null,
    texts text not null,
    date text,
    unique (kind, id)
);

-- Names as they are compared, and their pairs of letters, for questions with a slip of the pen.
create table sys_search_name (
    seq bigint not null,
    name text not null,
    primary key (seq, name)
);

create table sys_search_gram (
    gram text not null,
    seq bigint not null,
    name text not null,
    primary key (gram, seq, name)
);

create index ix__sys_search_gram__seq on sys_search_gram (seq);
