create table engage_engagement (
    id text collate "C" not null primary key,
    section text collate "C" not null,
    number bigint not null,
    kind text collate "C" not null,
    title text collate "C" not null,
    summary text collate "C",
    date text collate "C",
    until_date text collate "C",
    place text collate "C",
    country text collate "C",
    event_id text collate "C",
    governments text collate "C" not null,
    persons text collate "C" not null,
    organisations text collate "C" not null
);

create index ix__engage_engagement__date on engage_engagement (date);
create index ix__engage_engagement__section on engage_engagement (section, number);
