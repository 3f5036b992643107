-- What a document prints: held against the computed figure it names.
create table report_claim (
    id text not null primary key,
    subject text not null,
    title text not null,
    value text,
    unit text,
    qualifier text not null,
    statement text,
    figure text,
    on_day text,
    event_id text,
    government_id text,
    note text
);

create index ix__report_claim__subject on report_claim (subject);
