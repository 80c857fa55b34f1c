-- Answers that were given by word of mouth or on paper, for families who do not use the screen.

-- What an answer was explained in, however it was given; empty when nobody has said so. The text may be in a language that is
-- only on paper, so the language is kept by its tag.
alter table consent_answer drop constraint consent_answer_language_check;
alter table consent_answer
    add constraint consent_answer_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    add column explained_in text not null default '',
    add column interpreter  text not null default 'NONE' check (interpreter in ('NONE', 'PRESENT', 'PHONE', 'SCREEN'));

-- What an employee wrote down, and what the person herself has said about it since. The answer that counts stands in
-- consent_answer, as one from the screen does. This is how it came about, with the very text it was an answer to; it stays
-- when the person says that it is not right and the question is open again.
create table recorded_answer (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    consent_id    uuid        not null,
    recorded_id   uuid        not null,
    person_id     uuid        not null,
    said          text        not null check (said in ('GIVEN', 'DECLINED', 'WITHDRAWN')),
    way           text        not null check (way in ('ORAL', 'PAPER')),
    answered_on   date        not null,
    explained_in  text        not null,
    interpreter   text        not null check (interpreter in ('NONE', 'PRESENT', 'PHONE', 'SCREEN')),
    witness       text        not null,
    witness_role  text        not null,
    language      text,
    text_hash     text,
    text_shown    text,
    -- The edition of the language's text file, as it stands on the sheet. Empty for the two written Norwegians.
    sheet_edition text        not null,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    confirmed_at  timestamptz,
    refuted_at    timestamptz,
    assurance     text,
    primary key (tenant_id, recorded_id),
    unique (tenant_id, plan_id, recorded_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, recorded_by) references person,
    check (recorded_by <> person_id),
    -- A consent by word of mouth is valid when somebody else heard it too. Taking one back asks for nothing.
    check (way <> 'ORAL' or said = 'WITHDRAWN' or witness <> '' and witness_role <> ''),
    check (num_nonnulls(language, text_hash, text_shown) = case said when 'WITHDRAWN' then 0 else 3 end),
    check (num_nonnulls(confirmed_at, refuted_at) = num_nonnulls(assurance))
);
-- One that counts for each person and version.
create unique index one_recorded_answer on recorded_answer (tenant_id, consent_id, person_id)
    where refuted_at is null and said <> 'WITHDRAWN';
create index answers_to_confirm on recorded_answer (tenant_id, person_id)
    where confirmed_at is null and refuted_at is null and said = 'GIVEN';
call wall('recorded_answer');
grant select, insert on recorded_answer to ${appRole};
grant update (confirmed_at, refuted_at, assurance) on recorded_answer to ${appRole};

-- The sheet somebody signed, page by page, drawn anew. No picture of the plan: only she and the one who asks may see it.
create table signed_page (
    tenant_id   uuid not null,
    plan_id     uuid not null,
    recorded_id uuid not null,
    page        int  not null check (page between 1 and 4),
    page_id     uuid not null,
    content     bytea not null,
    media_type  text not null check (media_type in ('image/jpeg', 'image/png')),
    width       int  not null,
    height      int  not null,
    primary key (tenant_id, page_id),
    unique (tenant_id, recorded_id, page),
    foreign key (tenant_id, plan_id, recorded_id) references recorded_answer (tenant_id, plan_id, recorded_id)
);
call wall('signed_page');
grant select, insert on signed_page to ${appRole};
