insert into sys_checkpoint values (1, 'ef56', 'near/plenary/0011223344556677', '2026-11-24T00:00:00Z');
insert into sys_cosignature values (1, 'witness.example', 'witness.example+00000000+BA==', '— witness.example AAAA', '2026-11-24T01:00:00Z');
