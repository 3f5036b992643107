insert into meet_progress values ('follow-1', 1, '{"en":"The certificate was sent."}', true, '2026-06-20T00:00:00Z', '0192a', 'secretariat-officer@country');
