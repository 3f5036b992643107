create table engage_engagement (
    id text not null primary key,
    section text not null,
    number bigint not null,
    kind text not null,
    title text not null,
    summary text,
    date text,
    until_date text,
    place text,
    country text,
    event_id text,
    governments text not null,
    persons text not null,
    organisations text not null
);

create index ix__engage_engagement__date on engage_engagement (date);
create index ix__engage_engagement__section on engage_engagement (section, number);
