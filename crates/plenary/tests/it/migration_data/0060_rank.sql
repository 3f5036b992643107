update member_name set type = 'province' where government_id = 'CN-LN';
