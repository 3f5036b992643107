-- Why a claim does not agree with the records, where it does not.
alter table report_claim add column reason text;
