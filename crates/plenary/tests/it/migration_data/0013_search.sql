insert into sys_search values (1, 'government', 'CN-LN', 9, '/members/CN-LN', '{"en":"Liaoning Province","zh":"辽宁省"}', '["Liaoning"]', '[]', null);
insert into sys_search_name values (1, 'liaoning');
insert into sys_search_gram values ('li', 1, 'liaoning');
