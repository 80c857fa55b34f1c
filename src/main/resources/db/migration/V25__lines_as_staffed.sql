-- The lines of a version as its people are now, for the next one to begin with: a line for one of a service names her who has
-- taken over inside it, and where several or nobody have, the service alone. Who was replaced is not asked about again (K8).
create view line_as_staffed with (security_invoker = true) as
select l.tenant_id, l.plan_id, l.consent_id, l.line_id,
       case when replaced.line_id is null then l.person_id else replaced.by_one end as person_id,
       l.unit_id, l.role, l.may_write, l.valid_from, l.valid_until
  from consent_line l
  join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
  -- Her line in the version that let people in: this one, or the one in force while this one waits for answers.
  left join lateral (
       select known.line_id, case when cardinality(staff.people) = 1 then staff.people[1] end as by_one
         from consent f
         join consent_line known on known.tenant_id = f.tenant_id and known.consent_id = f.consent_id
                                and known.person_id = l.person_id and known.unit_id = l.unit_id
        cross join lateral (select coalesce(array_agg(pa.person_id), '{}') as people
                              from participation pa
                             where pa.tenant_id = known.tenant_id and pa.line_id = known.line_id
                               and (pa.until is null or pa.until >= f.ended_at)) staff
        where f.tenant_id = l.tenant_id and f.plan_id = l.plan_id and f.activated_at is not null
          and (f.consent_id = l.consent_id or c.activated_at is null and f.ended_at is null)
          and l.person_id <> all (staff.people)) replaced on true
 -- Whoever has left is not asked about again; a service stays, with nobody named.
 where l.unit_id is not null
    or not exists (select from person gone
                    where gone.tenant_id = l.tenant_id and gone.person_id = l.person_id and gone.left_at is not null);
grant select on line_as_staffed to ${appRole};
