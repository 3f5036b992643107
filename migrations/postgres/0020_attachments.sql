-- What goes with a mail: calendar invitations, as JSON.
alter table sys_mail add column attachments text collate "C" not null default '[]';
