-- Two may hold the baton together, when they have written who does what and whom the family calls first (K5). An offer
-- that nobody answers runs out; the giver holds the baton as before (H-01).

alter table local_rules
    add column offer_days int not null default 14 check (offer_days between 1 and 90);

alter table handover
    add column giver_duties        text,
    add column receiver_duties     text,
    add column receiver_is_primary boolean,
    add column expired_at          timestamptz,
    add check (num_nonnulls(giver_duties, receiver_duties, receiver_is_primary) in (0, 3)),
    add check (num_nonnulls(accepted_at, declined_at, taken_back_at, expired_at) <= 1),
    add column waits boolean not null
        generated always as (num_nonnulls(accepted_at, declined_at, taken_back_at, expired_at) = 0) stored;

drop index one_open_offer;
drop index batons_offered_to;
create unique index one_open_offer on handover (tenant_id, plan_id, from_id) where waits;
create index batons_offered_to on handover (tenant_id, to_id) where waits;
