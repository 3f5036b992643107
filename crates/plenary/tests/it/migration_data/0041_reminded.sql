update id_mandate set reminded_for = '2028-11-23' where id = '0190a5c0-0000-7000-8000-000000000003';
