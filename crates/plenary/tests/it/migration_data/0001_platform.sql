insert into sys_record values ('government', 'CN-LN', 'ab12', 'register/governments/CN.toml', '30-31', '["F0001"]', '[]', '2026-11-23T09:00:00Z');
insert into sys_audit values (1, '2026-11-23T09:00:00Z', 'operator', null, 'import', 'government', 'CN-LN', '{"id":"CN-LN"}', 'cd34');
insert into sys_setting values ('association', 'near');
