-- What a child has written may be kept from a guardian by name (C-07). It is kept in the database itself, so that no page,
-- count, list or log can forget it: for her the row is not there, nor what hangs on it.

-- One entry, one guardian. It is ended, never taken away.
create table keeping (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    keeping_id    uuid        not null,
    goal_id       uuid,
    activity_id   uuid,
    comment_id    uuid,
    evaluation_id uuid,
    guardian_id   uuid        not null,
    reason        text        not null default '',
    kept_by       uuid        not null,
    kept_at       timestamptz not null,
    ended_by      uuid,
    ended_at      timestamptz,
    primary key (tenant_id, plan_id, keeping_id),
    foreign key (tenant_id, plan_id, goal_id) references goal,
    foreign key (tenant_id, plan_id, activity_id) references activity,
    foreign key (tenant_id, plan_id, comment_id) references comment,
    foreign key (tenant_id, plan_id, evaluation_id) references evaluation,
    foreign key (tenant_id, guardian_id) references person,
    foreign key (tenant_id, kept_by) references person,
    foreign key (tenant_id, ended_by) references person,
    check (num_nonnulls(goal_id, activity_id, comment_id, evaluation_id) = 1),
    check ((ended_at is null) = (ended_by is null)),
    check (guardian_id <> kept_by)
);
create unique index kept_once on keeping
    (tenant_id, plan_id, coalesce(goal_id, activity_id, comment_id, evaluation_id), guardian_id) where ended_at is null;
create index keepings_from_a_guardian on keeping (tenant_id, guardian_id);
call wall('keeping');
grant select, insert, update (ended_by, ended_at) on keeping to ${appRole};

-- Whether anything is kept from the one who acts, noted beside who that is (V7) when the transaction begins: nearly always
-- nothing is, and then no statement asks for more.
create unlogged sequence keyring.something_is_kept;

create procedure keyring.note_what_is_kept(municipality uuid, person uuid)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    perform setval('keyring.something_is_kept',
        case when person is not null and exists (select from public.keeping k
                                                  where k.tenant_id = municipality and k.guardian_id = person)
             then 2 else 1 end);
end
$$;
revoke all on procedure keyring.note_what_is_kept(uuid, uuid) from public;

alter procedure keyring.open_municipality(uuid, uuid) rename to note_whose_turn;

-- As before, for the owner and for open_municipality(told), and the note with it.
create procedure keyring.open_municipality(municipality uuid, person uuid default null)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    call keyring.note_whose_turn(municipality, person);
    call keyring.note_what_is_kept(municipality, person);
end
$$;
revoke all on procedure keyring.open_municipality(uuid, uuid) from public;

-- The ids of all that is kept from the one who acts: each entry, what stands under it, what is said about it, its pictures,
-- and every keeping itself, also one that has ended – she shall not learn afterwards that there was one. Empty for nearly
-- everybody, and for work that runs on its own.
create function kept_items() returns uuid[]
    language plpgsql stable parallel restricted security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    municipality uuid;
    reader       uuid;
begin
    if currval('keyring.something_is_kept') = 1 then
        return '{}';
    end if;
    municipality := current_tenant();
    reader := current_person();
    return array(
        with mine as (
            select k.tenant_id, k.plan_id, k.keeping_id, k.goal_id, k.activity_id, k.comment_id, k.evaluation_id, k.ended_at
              from keeping k
             where k.tenant_id = municipality and k.guardian_id = reader
        ), kept as (
            select * from mine where ended_at is null
        ), kept_goal as (
            select g.tenant_id, g.plan_id, g.goal_id
              from kept
              join goal g on g.tenant_id = kept.tenant_id and g.plan_id = kept.plan_id
                         and kept.goal_id in (g.goal_id, g.main_goal_id)
        ), kept_activity as (
            select a.tenant_id, a.plan_id, a.activity_id from kept_goal join activity a using (tenant_id, plan_id, goal_id)
            union
            select tenant_id, plan_id, activity_id from kept where activity_id is not null
        )
        select keeping_id from mine
        union all
        select goal_id from kept_goal
        union all
        select activity_id from kept_activity
        union all
        select comment_id from kept where comment_id is not null
        union all
        select c.comment_id from kept_goal join comment c using (tenant_id, plan_id, goal_id)
        union all
        select c.comment_id from kept_activity join comment c using (tenant_id, plan_id, activity_id)
        union all
        select evaluation_id from kept where evaluation_id is not null
        union all
        select e.evaluation_id from kept_goal join evaluation e using (tenant_id, plan_id, goal_id)
        union all
        select e.evaluation_id from kept_activity join evaluation e using (tenant_id, plan_id, activity_id)
        union all
        select v.picture_id from kept_activity join activity_version v using (tenant_id, plan_id, activity_id)
         where v.picture_id is not null);
end
$$;
revoke all on function kept_items() from public;
grant execute on function kept_items() to ${appRole};

-- Hangs the veil on a table: a row that names something kept, in one of these columns, is not there. It takes away and never
-- opens anything (restrictive), and it is for the application only: kept_items() itself must see.
create procedure veil(veiled regclass, variadic named text[])
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    execute format('create policy veil on %s as restrictive for all to ${appRole} '
        'using (not (array[%s] && (select kept_items())))',
        veiled, (select string_agg(quote_ident(name), ', ') from unnest(named) name));
end
$$;
revoke all on procedure veil(regclass, text[]) from public;

-- What a log line tells that came to be, when that is something else than what the line is about: the comment on a goal.
alter table log_entry add column item_id uuid;

call veil('keeping', 'keeping_id', 'goal_id', 'activity_id', 'comment_id', 'evaluation_id');
call veil('goal', 'goal_id', 'main_goal_id');
call veil('goal_version', 'goal_id');
call veil('activity', 'activity_id', 'goal_id');
call veil('activity_version', 'activity_id');
call veil('past_ending', 'activity_id');
call veil('comment', 'comment_id', 'goal_id', 'activity_id');
call veil('evaluation', 'evaluation_id', 'goal_id', 'activity_id');
call veil('picture', 'picture_id');
call veil('log_entry', 'about_id', 'item_id');

-- What somebody came for, beside the line of the access log: what the address names, and what came to be.
create table visit_item (
    tenant_id uuid not null,
    entry_id  uuid not null,
    item_id   uuid not null,
    primary key (tenant_id, entry_id, item_id),
    foreign key (tenant_id, entry_id) references access_log
);
call wall('visit_item');
grant select, insert on visit_item to ${appRole};

-- She does not see that others came for what is kept from her. Her own visits stay, also those that found nothing.
create policy veil on access_log as restrictive for select to ${appRole}
    using (cardinality((select kept_items())) = 0
           or person_id = (select current_person())
           or not exists (select from visit_item v
                           where v.tenant_id = access_log.tenant_id and v.entry_id = access_log.entry_id
                             and v.item_id = any ((select kept_items())::uuid[])));

-- What is kept from whom now, for those who see it, with what stands under a goal: a page marks it, so that nobody reads it
-- aloud.
create view kept_entry with (security_invoker = true) as
select k.tenant_id, k.plan_id, i.item_id, k.guardian_id
  from keeping k
 cross join lateral (
       select coalesce(k.goal_id, k.activity_id, k.comment_id, k.evaluation_id) as item_id
        union all
       select g.goal_id
         from goal g
        where g.tenant_id = k.tenant_id and g.plan_id = k.plan_id and g.main_goal_id = k.goal_id
        union all
       select a.activity_id
         from goal g
         join activity a on a.tenant_id = g.tenant_id and a.plan_id = g.plan_id and a.goal_id = g.goal_id
        where g.tenant_id = k.tenant_id and g.plan_id = k.plan_id and k.goal_id in (g.goal_id, g.main_goal_id)) i
 where k.ended_at is null;
grant select on kept_entry to ${appRole};

-- What was kept before the plan was opened again is sealed with what it was about (V18).
call seal('keeping', 'kept_at', '{goal_id,activity_id}');
