create table probe (line text not null);
alter table probe enable row level security;
alter table probe force row level security;
create policy everything on probe using (true);
grant select, insert on probe to ${appRole};
