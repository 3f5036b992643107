insert into sys_revision values ('government', 'CN-LN', 1, 'id = "CN-LN"', '2026-11-24T09:00:00Z', 'operator', null, 'import', null, 1);
insert into sys_upload values ('0192', 'contact', '', 'contacts.csv', 'operator', '[["government","office.en"],["CN-LN","Foreign Affairs Office"]]', '2026-11-25T09:00:00Z');
insert into member_contact values ('cn-ln-foreign-affairs-office', 'CN-LN', '{"en":"Foreign Affairs Office"}', null, 'office@example.org', null, null, '2024', null);
