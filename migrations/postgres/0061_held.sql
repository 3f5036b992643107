-- Until when a government holds what a record speaks of, an office or a subcommittee; of several spans the one that
-- lasts, or else the latest.
alter table member_mention add column until_date text collate "C";

update member_mention set until_date = (select t.until_date from body_term t where t.id = member_mention.record_id)
where kind = 'term';

update member_mention set
    date = (select max(c.from_date) from body_coordinator c where c.subcommittee_id = member_mention.record_id
        and c.government_id = member_mention.government_id and c.role = member_mention.role
        and (c.until_date is null or not exists (select 1 from body_coordinator o
            where o.subcommittee_id = c.subcommittee_id and o.government_id = c.government_id and o.role = c.role
            and o.until_date is null))),
    until_date = (select max(c.until_date) from body_coordinator c where c.subcommittee_id = member_mention.record_id
        and c.government_id = member_mention.government_id and c.role = member_mention.role
        and not exists (select 1 from body_coordinator o where o.subcommittee_id = c.subcommittee_id
            and o.government_id = c.government_id and o.role = c.role and o.until_date is null))
where kind = 'subcommittee';
