-- Lists ask by person, wherever the plan is. Without these they read every plan and every answer of the municipality.

create index plans_of_an_owner on plan (tenant_id, owner_id);

-- The say of somebody who has answered is asked after too, so the index of those who have not was not enough.
drop index consents_asked_of;
create index answers_of_a_person on consent_answer (tenant_id, person_id);
