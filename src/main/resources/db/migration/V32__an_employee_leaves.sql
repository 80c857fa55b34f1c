-- An employee leaves, now or on a day ahead, and may come back. When she has left is person.left_at; here is who said so, and
-- when. A baton she held stays hers until somebody takes it (H-01), and who was appointed by a leader is seen in the chain (H-10).

create table leaving (
    tenant_id   uuid        not null,
    leaving_id  uuid        not null,
    person_id   uuid        not null,
    -- The first day she does not work here.
    from_day    date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    left_at     timestamptz,
    -- Called off before the day, or she came back after it.
    ended_by    uuid,
    ended_at    timestamptz,
    primary key (tenant_id, leaving_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, recorded_by) references person,
    foreign key (tenant_id, ended_by) references person,
    check (person_id <> recorded_by),
    check ((ended_at is null) = (ended_by is null))
);
create unique index one_leaving_at_a_time on leaving (tenant_id, person_id) where ended_at is null;
create index leavings_to_carry_out on leaving (tenant_id, from_day) where left_at is null and ended_at is null;
call wall('leaving');
grant select, insert on leaving to ${appRole};
grant update (left_at, ended_by, ended_at) on leaving to ${appRole};

alter table baton
    add column appointed_by uuid,
    add foreign key (tenant_id, appointed_by) references person not valid;

-- When the giver said that she goes on holding it herself, after nobody took it.
alter table handover
    add column kept_at timestamptz,
    add check (kept_at is null or num_nonnulls(declined_at, expired_at) = 1);

-- The batons a leader must see to: held by somebody who has left her unit, or offered to somebody in it. Of a giver's offers only
-- the newest counts, and an offer of one of two grips is between the two. One that was declined or ran out stays until somebody
-- answers for the baton again: the giver offers it anew, goes on holding it or lets go, or a leader appoints. For how long an offer may wait is asked where it is read.
create view baton_to_see_to with (security_invoker = true) as
select b.tenant_id, b.plan_id, h.unit_id, b.person_id as holder_id, null::uuid as handover_id, null::uuid as to_id,
       'HOLDER_LEFT' as why,
       coalesce(h.left_at, (select max(pa.until) from participation pa
                             where pa.tenant_id = b.tenant_id and pa.plan_id = b.plan_id
                               and pa.person_id = b.person_id), b.since) as since
  from baton b
  join plan p on p.tenant_id = b.tenant_id and p.plan_id = b.plan_id and p.status = 'ACTIVE'
  join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id and h.unit_id is not null
 where b.until is null
   and not exists (select from working_holder w
                    where w.tenant_id = b.tenant_id and w.plan_id = b.plan_id and w.person_id = b.person_id)
union all
select o.tenant_id, o.plan_id, r.unit_id, o.from_id, o.handover_id, o.to_id,
       case when o.waits then 'OFFER_WAITS' when o.declined_at is not null then 'OFFER_DECLINED' else 'OFFER_RAN_OUT' end,
       coalesce(o.declined_at, o.expired_at, o.offered_at)
  from handover o
  join plan p on p.tenant_id = o.tenant_id and p.plan_id = o.plan_id and p.status = 'ACTIVE'
  join person r on r.tenant_id = o.tenant_id and r.person_id = o.to_id and r.unit_id is not null
  join baton b on b.tenant_id = o.tenant_id and b.plan_id = o.plan_id and b.person_id = o.from_id and b.until is null
              and b.since <= o.offered_at
 where o.giver_duties is null
   and (o.waits or o.declined_at is not null or o.expired_at is not null)
   and o.kept_at is null
   and not exists (select from handover later
                    where later.tenant_id = o.tenant_id and later.plan_id = o.plan_id and later.from_id = o.from_id
                      and later.offered_at > o.offered_at);
grant select on baton_to_see_to to ${appRole};
create index offers_of_a_plan on handover (tenant_id, plan_id, from_id, offered_at);

-- Everything somebody is signed in with in the municipality that is open. It needs no key: whoever may say that she has left
-- does not have hers.
create function end_sessions_of(somebody uuid) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from session where tenant_id = (select current_tenant()) and person_id = somebody
$$;
revoke all on function end_sessions_of(uuid) from public;
grant execute on function end_sessions_of(uuid) to ${appRole};
