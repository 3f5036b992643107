update member_mention set until_date = '2024-09' where government_id = 'CN-LN' and kind = 'event';
