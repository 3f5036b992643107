update meet_meeting set cast_edition = 3;
