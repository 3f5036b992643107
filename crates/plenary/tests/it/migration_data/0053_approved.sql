update meet_minutes set approved_office = 'chair-office@CN-AH';
