-- When an employee left the municipality. She signs in no more and no door opens; what she wrote stays hers. A baton she held
-- is not let go by it: whoever leads her unit sees to it that somebody else takes it (H-10).
alter table person
    add column left_at timestamptz,
    add check (left_at is null or capacity = 'EMPLOYEE');
create index employees_who_have_left on person (tenant_id, unit_id) where left_at is not null;
