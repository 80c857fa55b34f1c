-- What a municipality no longer needs is cleared away. The work is done for one municipality at a time, behind its wall;
-- which municipalities there are is the one thing that must be known before any wall is raised.

-- The owner of the tables, who can do nothing the application asks for, sees that they exist.
create policy seen_by_the_owner on municipality for select to current_user using (true);

-- Ids and nothing else, for the application to go from one to the next.
create function every_municipality() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
    select tenant_id from municipality
$$;
revoke all on function every_municipality() from public;
grant execute on function every_municipality() to ${appRole};

create index receipts_by_age on form_receipt (tenant_id, claimed_at);

-- The guardians as typed stay until the plan is in use or given up: after a no the opener may change what she asked for and
-- ask again. Which of them this opening itself wrote beside the child is remembered, so that it can be put right.
alter table prepared_guardian add column recorded boolean not null default false;
grant update (recorded) on prepared_guardian to ${appRole};
grant delete on guardianship to ${appRole};
