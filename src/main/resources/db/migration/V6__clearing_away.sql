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

-- A draft nobody was asked about leaves nothing behind: not the plan, not the preparation, and not the owner when this
-- opening wrote her down and nothing else speaks of her. The application may not delete a plan; it may ask for this.
alter table plan add column owner_is_new boolean not null default false;

create policy cleared_by_the_owner on sign_in_key for all to current_user
    using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));

-- False when the plan is no draft, or somebody was asked: then what happened is kept.
create function discard_draft(discarded uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    tenant uuid := current_tenant();
    owner  uuid;
    is_new boolean;
begin
    select owner_id, owner_is_new into owner, is_new
      from plan where tenant_id = tenant and plan_id = discarded and status = 'DRAFT' for update;
    if not found or exists (select from consent
                             where tenant_id = tenant and plan_id = discarded and sent_at is not null) then
        return false;
    end if;
    delete from consent_line where tenant_id = tenant and plan_id = discarded;
    delete from consent where tenant_id = tenant and plan_id = discarded;
    delete from prepared_guardian where tenant_id = tenant and plan_id = discarded;
    delete from preparation where tenant_id = tenant and plan_id = discarded;
    delete from plan where tenant_id = tenant and plan_id = discarded;
    if is_new then
        begin
            delete from sign_in_key where tenant_id = tenant and person_id = owner;
            delete from person where tenant_id = tenant and person_id = owner and capacity = 'CITIZEN';
        exception when foreign_key_violation then
            -- Something else speaks of her, so she stays; if it is another draft, she goes with that one.
            update plan set owner_is_new = true
             where tenant_id = tenant and owner_id = owner and status = 'DRAFT';
        end;
    end if;
    return true;
end
$$;
revoke all on function discard_draft(uuid) from public;
grant execute on function discard_draft(uuid) to ${appRole};
