-- What a document prints: held against the computed figure it names.
create table report_claim (
    id text collate "C" not null primary key,
    subject text collate "C" not null,
    title text collate "C" not null,
    value text collate "C",
    unit text collate "C",
    qualifier text collate "C" not null,
    statement text collate "C",
    figure text collate "C",
    on_day text collate "C",
    event_id text collate "C",
    government_id text collate "C",
    note text collate "C"
);

create index ix__report_claim__subject on report_claim (subject);
