-- The report of a subcommittee on a session: delivered to the Secretariat, passed on to members that did not take part.
-- `forwarded` names the governments that were written to, and those that nobody acts for here.
create table meet_session_report (
    event_id text collate "C" not null primary key,
    subcommittee text collate "C" not null,
    session_day text collate "C" not null,
    body_text text collate "C" not null,
    delivered_at text collate "C" not null,
    delivered_by text collate "C" not null,
    delivered_office text collate "C" not null,
    forwarded_at text collate "C",
    forwarded_by text collate "C",
    forwarded_office text collate "C",
    forwarded text collate "C"
);
