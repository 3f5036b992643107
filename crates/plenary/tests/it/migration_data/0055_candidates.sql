insert into meet_candidate values ('motion-1', 'CN-LN', true, '2026-06-10T00:12:00Z', '0192a', 'delegate@CN-LN');
