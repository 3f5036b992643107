-- By which office minutes were approved and signed.
alter table meet_minutes add column approved_office text;
alter table meet_minutes add column signed_office text;
