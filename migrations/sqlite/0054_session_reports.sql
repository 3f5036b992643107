-- The report of a subcommittee on a session: delivered to the Secretariat, passed on to members that did not take part.
-- `forwarded` names the governments that were written to, and those that nobody acts for here.
create table meet_session_report (
    event_id text not null primary key,
    subcommittee text not null,
    session_day text not null,
    body_text text not null,
    delivered_at text not null,
    delivered_by text not null,
    delivered_office text not null,
    forwarded_at text,
    forwarded_by text,
    forwarded_office text,
    forwarded text
);
