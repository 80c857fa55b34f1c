-- A synthetic municipality without plans. Ids are md5(kind || number), so that the bench can name them. Each statement ends
-- where the next one is announced.
insert into municipality (tenant_id, name, phone, language)
values (:tenant, 'Benkekommunen', '00 00 00 00', 'NYNORSK')
-- next
insert into local_rules (tenant_id, valid_from, consent_age, entry_level, most_holders, consent_months)
values (:tenant, date '2020-01-01', 15, 1, 2, 12)
