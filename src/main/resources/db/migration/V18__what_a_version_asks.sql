-- A new version of a consent may ask about more than people: another level, somebody elsewhere who shall hold the baton,
-- a closed plan that shall be opened again.

-- Whether the family is asked before the cooperation moves to another level.
alter table local_rules add column level_consent text not null default 'ALWAYS'
    check (level_consent in ('ALWAYS', 'UPWARDS', 'NEVER'));

-- The level a version asks about, and why. It takes effect with the last yes.
create table level_proposal (
    tenant_id  uuid not null,
    plan_id    uuid not null,
    consent_id uuid not null,
    level_from int  not null check (level_from between 0 and 3),
    level_to   int  not null check (level_to between 0 and 3),
    reason     text not null check (reason <> ''),
    primary key (tenant_id, consent_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    check (level_from <> level_to)
);
call wall('level_proposal');
grant select, insert on level_proposal to ${appRole};

-- The family has said yes to a person of another unit as the one who takes over the baton.
alter table consent_line drop constraint consent_line_role_check;
alter table consent_line add constraint consent_line_role_check
    check (role in ('BATON_HOLDER', 'COMING_HOLDER', 'PARTICIPANT', 'LEADER', 'OTHER'));

alter table consent drop constraint consent_ended_why_check;
alter table consent add constraint consent_ended_why_check
    check (ended_why in ('REPLACED', 'DECLINED', 'WITHDRAWN', 'CALLED_BACK', 'PLAN_CLOSED'));

-- Why the holder closes a plan, with her assessment and conclusion (Z-02). Without a day it is not closed yet.
create table closing_note (
    tenant_id  uuid        not null,
    plan_id    uuid        not null,
    written_at timestamptz not null,
    written_by uuid        not null,
    ground     text        not null check (ground in ('GOAL_REACHED', 'FAMILY_WISHES')),
    assessment text        not null default '',
    conclusion text        not null default '',
    closed_at  timestamptz,
    primary key (tenant_id, plan_id, written_at),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, written_by) references person,
    check (ground = 'FAMILY_WISHES' or assessment <> '' and conclusion <> '')
);
create unique index one_closing_under_way on closing_note (tenant_id, plan_id) where closed_at is null;
call wall('closing_note');
grant select, insert, update, delete on closing_note to ${appRole};

-- A version that asks for a closed plan to be opened again.
create table reopening (
    tenant_id  uuid not null,
    plan_id    uuid not null,
    consent_id uuid not null,
    primary key (tenant_id, consent_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id)
);
call wall('reopening');
grant select, insert on reopening to ${appRole};

-- Whether one who said yes to it lets the team read what was written before (Z-07). Everybody's yes is needed; nothing said
-- is a no.
create table earlier_content_answer (
    tenant_id  uuid    not null,
    plan_id    uuid    not null,
    consent_id uuid    not null,
    person_id  uuid    not null,
    available  boolean not null,
    primary key (tenant_id, consent_id, person_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, consent_id, person_id) references consent_answer (tenant_id, consent_id, person_id)
);
call wall('earlier_content_answer');
grant select, insert, update on earlier_content_answer to ${appRole};

-- When the plan was opened again, and, when the family keeps what was written before to itself, from when the team reads.
alter table plan add column reopened_at timestamptz;
alter table plan add column sealed_before timestamptz;
create index sealed_plans_of_a_municipality on plan (tenant_id) where sealed_before is not null;

-- The plans whose beginning the family keeps to itself, for an employee who acts; none for the family and for work that runs
-- on its own. One question for each statement, and nearly always an empty answer.
create function sealed_plans() returns uuid[]
    language plpgsql stable parallel restricted security definer
    set search_path = public, pg_temp
as
$$
declare
    reader uuid := current_person();
begin
    if reader is null or not exists (select from person
                                      where tenant_id = current_tenant() and person_id = reader and capacity = 'EMPLOYEE') then
        return '{}';
    end if;
    return array(select plan_id from plan where tenant_id = current_tenant() and sealed_before is not null);
end
$$;
revoke all on function sealed_plans() from public;
grant execute on function sealed_plans() to ${appRole};

-- Whether something in a sealed plan was written too early for the team, or hangs on a goal or an activity that was.
create function is_sealed(plan uuid, written timestamptz, about uuid[]) returns boolean
    language sql stable parallel restricted security definer
    set search_path = public, pg_temp
as
$$
    select exists (select from plan p
                    where p.tenant_id = current_tenant() and p.plan_id = $1
                      and (written < p.sealed_before
                           or exists (select from goal g
                                        left join goal m on m.tenant_id = g.tenant_id and m.plan_id = g.plan_id
                                                        and m.goal_id = g.main_goal_id
                                       where g.tenant_id = p.tenant_id and g.plan_id = p.plan_id and g.goal_id = any (about)
                                         and least(g.created_at, m.created_at) < p.sealed_before)
                           or exists (select from activity a
                                        join goal g on g.tenant_id = a.tenant_id and g.plan_id = a.plan_id
                                                   and g.goal_id = a.goal_id
                                       where a.tenant_id = p.tenant_id and a.plan_id = p.plan_id and a.activity_id = any (about)
                                         and least(a.created_at, g.created_at) < p.sealed_before)))
$$;
revoke all on function is_sealed(uuid, timestamptz, uuid[]) from public;
grant execute on function is_sealed(uuid, timestamptz, uuid[]) to ${appRole};

-- Puts the seal on a table: when a row was written, and the goals and activities it hangs on. It takes away and never opens
-- anything, and holds for every statement of the application, so that no page, list, count or log can forget it.
create procedure seal(sealed regclass, written text, about text[])
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    execute format('create policy earlier_content on %s as restrictive for all to ${appRole} using ('
        'case when plan_id = any ((select sealed_plans())::uuid[]) '
        'then not is_sealed(plan_id, %I, array[%s]::uuid[]) else true end)',
        sealed, written, (select string_agg(quote_ident(name), ', ') from unnest(about) name));
end
$$;
revoke all on procedure seal(regclass, text, text[]) from public;

call seal('goal', 'created_at', '{main_goal_id}');
call seal('goal_version', 'written_at', '{goal_id}');
call seal('activity', 'created_at', '{goal_id}');
call seal('activity_version', 'written_at', '{activity_id}');
call seal('past_ending', 'reopened_at', '{activity_id}');
call seal('comment', 'written_at', '{goal_id,activity_id}');
call seal('evaluation', 'written_at', '{goal_id,activity_id}');
call seal('picture', 'added_at', '{}');
call seal('plan_cover', 'written_at', '{}');
call seal('level_change', 'changed_at', '{}');
call seal('handover', 'offered_at', '{}');
call seal('closing_note', 'written_at', '{}');
call seal('log_entry', 'happened_at', '{about_id}');
