-- What an amendment replaced in the motion that it amends, once it was merged.
alter table meet_motion add column replaced_text text collate "C";
