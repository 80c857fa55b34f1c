-- Those who hold a baton and can do what it takes: they work here and take part. One who has left holds it still, and so does one
-- who has come back, until somebody takes it; neither does anything with it.
create view working_holder with (security_invoker = true) as
select b.tenant_id, b.plan_id, b.person_id, b.primary_contact
  from baton b
  join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id and h.left_at is null
 where b.until is null
   and exists (select from participation pa
                where pa.tenant_id = b.tenant_id and pa.plan_id = b.plan_id and pa.person_id = b.person_id
                  and pa.until is null);
grant select on working_holder to ${appRole};

-- Who may ask the family about a closed plan: those who held the baton when it was closed, or somebody set in their place. About
-- one in use that everybody who held it has left: who is set to. A log
-- that has gone on in a new plan is not opened again: the family is asked about that plan.
create view may_ask_anew with (security_invoker = true) as
select may.tenant_id, may.plan_id, may.person_id
  from (
select p.tenant_id, p.plan_id, p.asks_anew as person_id
  from plan p
 where p.status = 'CLOSED' and p.asks_anew is not null
union all
select b.tenant_id, b.plan_id, b.person_id
  from baton b
  join plan p on p.tenant_id = b.tenant_id and p.plan_id = b.plan_id
             and p.status = 'CLOSED' and p.asks_anew is null and b.until >= p.closed_at
union all
select p.tenant_id, p.plan_id, p.asks_next
  from plan p
 where p.status = 'ACTIVE' and p.asks_next is not null
   and not exists (select from working_holder w where w.tenant_id = p.tenant_id and w.plan_id = p.plan_id)
       ) may
  join person works on works.tenant_id = may.tenant_id and works.person_id = may.person_id and works.left_at is null
 where not exists (select from plan s
                    where s.tenant_id = may.tenant_id and s.predecessor_id = may.plan_id and s.activated_at is not null);
grant select on may_ask_anew to ${appRole};
create index batons_laid_down on baton (tenant_id, person_id) where until is not null;

-- The plans whose door would open for a person on a day, what for (READ, PREPARE, ANSWER or ASK), and whether she may be told
-- of places there. For lists and counts, which must never show what the door would not. The rule itself is in the
-- application; a test holds the two together.
create function plans_within_reach(person uuid, day date)
    returns table (plan_id uuid, action text, sees_place boolean)
    language sql stable
    set search_path = public, pg_temp
as
$$
    with near as (
        select p.plan_id, p.owner_id, 'READ' as action,
               case pa.relation when 'PARTICIPANT' then 'EMPLOYEE' else 'CITIZEN' end as capacity
          from participation pa
          join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
         where pa.tenant_id = (select current_tenant()) and pa.person_id = person and pa.until is null
           and (p.status = 'ACTIVE' or p.status = 'CLOSED' and pa.relation <> 'PARTICIPANT')
           and case pa.relation
                   when 'PARTICIPANT' then exists (
                       select from consent_line l
                         join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                        where l.tenant_id = pa.tenant_id and l.line_id = pa.line_id and l.role <> 'LEADER'
                          and c.activated_at is not null and c.ended_at is null and c.valid_until >= day
                          and coalesce(l.valid_from, day) <= day and coalesce(l.valid_until, day) >= day
                          and (l.unit_id is null
                               or exists (select from person works
                                           where works.tenant_id = l.tenant_id and works.person_id = person
                                             and works.unit_id = l.unit_id)))
                   when 'GUARDIAN' then extract(year from age(day, o.birth_date)) < 18 and exists (
                       select from parental_right g
                        where g.tenant_id = p.tenant_id and g.child_id = p.owner_id and g.guardian_id = person
                          and g.responsible)
                   when 'OWNER' then p.subject_kind = 'PREGNANT'
                       or exists (select from own_access own
                                   where own.tenant_id = p.tenant_id and own.plan_id = p.plan_id and own.ended_at is null)
                       or extract(year from age(day, o.birth_date)) >= least(18, coalesce(
                           (select coalesce(r.own_access_age, r.consent_age)
                              from local_rules r
                             where r.tenant_id = p.tenant_id and r.valid_from <= day
                             order by r.valid_from desc limit 1), 18))
               end
        union all
        select p.plan_id, p.owner_id, 'PREPARE', 'EMPLOYEE'
          from plan p
         where p.tenant_id = (select current_tenant()) and p.opened_by = person
           and p.status in ('DRAFT', 'AWAITING_CONSENT')
        union all
        -- A closed plan, for those who may ask the family to open it again; one in use, for who shall find the next holder.
        select p.plan_id, p.owner_id, 'ASK', 'EMPLOYEE'
          from may_ask_anew m
          join plan p on p.tenant_id = m.tenant_id and p.plan_id = m.plan_id
         where m.tenant_id = (select current_tenant()) and m.person_id = person
        union all
        -- A plan in use, for a holder whose last day is over: she may ask the family to go on, and reads nothing.
        select p.plan_id, p.owner_id, 'ASK', 'EMPLOYEE'
          from baton b
          join plan p on p.tenant_id = b.tenant_id and p.plan_id = b.plan_id and p.status = 'ACTIVE'
          join participation pa on pa.tenant_id = b.tenant_id and pa.plan_id = b.plan_id and pa.person_id = b.person_id
                               and pa.until is null and pa.relation = 'PARTICIPANT' and pa.may_write
          join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id and l.role <> 'LEADER'
          join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                        and c.activated_at is not null and c.ended_at is null
         where b.tenant_id = (select current_tenant()) and b.person_id = person and b.until is null
           and (c.valid_until < day or coalesce(l.valid_from, day) <= day and l.valid_until < day)
        union all
        select p.plan_id, p.owner_id, 'ANSWER', 'CITIZEN'
          from consent_answer a
          join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
                        and c.sent_at is not null and c.ended_at is null
          join plan p on p.tenant_id = a.tenant_id and p.plan_id = a.plan_id
          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
         where a.tenant_id = (select current_tenant()) and a.person_id = person
           and p.status in ('DRAFT', 'AWAITING_CONSENT', 'ACTIVE', 'CLOSED')
           and (p.owner_id = person
                or extract(year from age(day, o.birth_date)) < 18
                   and exists (select from parental_right g
                                where g.tenant_id = p.tenant_id and g.child_id = p.owner_id and g.guardian_id = person
                                  and g.responsible))
        union all
        -- The child welfare service answers in the parents' place under a care order (P-06).
        select p.plan_id, p.owner_id, 'ANSWER', 'EMPLOYEE'
          from consent_answer a
          join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
                        and c.sent_at is not null and c.ended_at is null
          join plan p on p.tenant_id = a.tenant_id and p.plan_id = a.plan_id
          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
          join care_order co on co.tenant_id = p.tenant_id and co.child_id = p.owner_id and co.representative_id = person
                            and day between co.valid_from and co.valid_until and co.ended_at is null
         where a.tenant_id = (select current_tenant()) and a.person_id = person
           and p.status in ('DRAFT', 'AWAITING_CONSENT', 'ACTIVE', 'CLOSED')
           and extract(year from age(day, o.birth_date)) < 18
        union all
        -- From the age of consent the say is the young person's own, also about what the parents once said yes to.
        select p.plan_id, p.owner_id, 'ANSWER', 'CITIZEN'
          from plan p
          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
         where p.tenant_id = (select current_tenant()) and p.owner_id = person
           and p.status in ('DRAFT', 'AWAITING_CONSENT', 'ACTIVE')
           and extract(year from age(day, o.birth_date)) >= (select r.consent_age
                                                               from local_rules r
                                                              where r.tenant_id = p.tenant_id and r.valid_from <= day
                                                              order by r.valid_from desc limit 1)
           and exists (select from consent own
                        where own.tenant_id = p.tenant_id and own.plan_id = p.plan_id
                          and own.activated_at is not null and own.ended_at is null)
    )
    select distinct near.plan_id, near.action, coalesce(protection.named, true)
      from near
      -- As an employee or as herself, never as both, and not when she has left.
      join person me on me.tenant_id = (select current_tenant()) and me.person_id = person and me.capacity = near.capacity
                    and me.left_at is null
      left join lateral (select max(a.grade) as grade,
                                bool_and(a.person_id = person
                                    or exists (select from address_authorisation named
                                                where named.tenant_id = a.tenant_id and named.person_id = a.person_id
                                                  and named.named_id = person)) as named
                           from (select near.owner_id as person_id
                                 union all
                                 select g.guardian_id
                                   from guardianship g
                                  where g.tenant_id = (select current_tenant()) and g.child_id = near.owner_id
                                    and g.responsibility) home
                           join address_protection a on a.tenant_id = (select current_tenant())
                                                    and a.person_id = home.person_id) protection on true
     where (protection.grade is distinct from 'STRICTLY_CONFIDENTIAL' or protection.named)
       and not exists (select from office held
                        where held.tenant_id = (select current_tenant()) and held.person_id = person
                          and held.until is null and held.office in ('LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR'))
       and not is_barred((select current_tenant()), near.owner_id, person, day)
$$;
revoke all on function plans_within_reach(uuid, date) from public;
grant execute on function plans_within_reach(uuid, date) to ${appRole};
