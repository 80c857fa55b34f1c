-- What was clarified when the level changed (B-10…B-12), and what a municipality's action guide says of each level (B-15).

-- Written by the holder before the level changes, or before the family is asked about it. Only added to.
create table level_clarification (
    tenant_id        uuid        not null,
    plan_id          uuid        not null,
    clarification_id uuid        not null default gen_random_uuid(),
    level_from       int         not null check (level_from between 0 and 3),
    level_to         int         not null check (level_to between 0 and 3),
    wish             text        not null check (wish <> ''),
    scope            text        not null check (scope <> ''),
    need             text        not null check (need <> ''),
    onwards          text        not null check (onwards in ('THE_SAME', 'ANOTHER', 'NOT_SETTLED')),
    role_needs       text check (role_needs in ('NO_MORE', 'MORE')),
    clarified_by     uuid        not null,
    clarified_at     timestamptz not null,
    primary key (tenant_id, clarification_id),
    unique (tenant_id, plan_id, clarification_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, clarified_by) references person,
    check (level_from <> level_to),
    check ((level_to = 3) = (role_needs is not null))
);
create index clarifications_of_a_plan on level_clarification (tenant_id, plan_id, clarified_at desc);
call wall('level_clarification');
call seal('level_clarification', 'clarified_at', '{}');
grant select, insert on level_clarification to ${appRole};

-- Not validated: the column is new, and behind the wall there is nobody to read it.
alter table level_change
    add column clarification_id uuid,
    add foreign key (tenant_id, plan_id, clarification_id)
        references level_clarification (tenant_id, plan_id, clarification_id) not valid;

-- The action guide. A step is never changed: what is written later is a new version.
create table guide_step (
    tenant_id uuid not null references municipality,
    step_id   uuid not null,
    primary key (tenant_id, step_id)
);

create table guide_step_version (
    tenant_id  uuid        not null,
    step_id    uuid        not null,
    version    int         not null check (version > 0),
    level      int         not null check (level between 0 and 3),
    position   int         not null check (position between 1 and 99),
    title_nn   text        not null check (title_nn <> ''),
    title_nb   text        not null check (title_nb <> ''),
    text_nn    text        not null default '',
    text_nb    text        not null default '',
    -- A tool or a page of the municipality; nothing when the step has none.
    link       text        not null default '' check (link = '' or link like 'https://%'),
    retired    boolean     not null default false,
    -- Nobody, for the steps every municipality begins with.
    written_by uuid,
    written_at timestamptz not null,
    primary key (tenant_id, step_id, version),
    foreign key (tenant_id, step_id) references guide_step,
    foreign key (tenant_id, written_by) references person
);

create function lay_out_action_guide(municipality uuid) returns void
    language sql
    set search_path = public, pg_temp
as
$$
    insert into guide_step (tenant_id, step_id)
    select municipality, cast(md5('guide step ' || level || ' ' || place) as uuid)
      from (values (0, 5), (1, 4), (2, 4), (3, 4)) steps (level, last), generate_series(1, last) place;

    insert into guide_step_version (tenant_id, step_id, version, level, position, title_nn, title_nb, text_nn, text_nb,
                                    written_at)
    select municipality, cast(md5('guide step ' || s.level || ' ' || s.place) as uuid), 1, s.level, s.place, s.title_nn, s.title_nb,
           s.text_nn, s.text_nb, now()
      from (values
        (0, 1, 'Skriv ned kva du undrar deg over', 'Skriv ned hva du undrer deg over',
         'Kva har du sett, når og kor ofte? Skriv det du har sett, og vent med forklaringane.',
         'Hva har du sett, når og hvor ofte? Skriv det du har sett, og vent med forklaringene.'),
        (0, 2, 'Snakk med leiaren og ein kollega', 'Snakk med lederen og en kollega',
         'Leiaren får vite det først. Saman finn de ut korleis du best tek det opp heime.',
         'Lederen får vite det først. Sammen finner dere ut hvordan du best tar det opp hjemme.'),
        (0, 3, 'Snakk med foreldra og barnet', 'Snakk med foreldrene og barnet',
         'Spør kva dei ser. Skriv referat medan de snakkar, og les det høgt før de går.',
         'Spør hva de ser. Skriv referat mens dere snakker, og les det høyt før dere går.'),
        (0, 4, 'Avgjer saman om noko skal gjerast', 'Bestem sammen om noe skal gjøres',
         'Treng de å drøfte det meir, kan saka meldast til ressursteamet.',
         'Trenger dere å drøfte det mer, kan saken meldes til ressursteamet.'),
        (0, 5, 'Gå vidare eller avslutt', 'Gå videre eller avslutt',
         'Tiltak i eiga eining er nivå 1. Hjelp utanfrå er nivå 2. Trengst det ingen tiltak, avsluttar du med ei kort oppsummering.',
         'Tiltak i egen enhet er nivå 1. Hjelp utenfra er nivå 2. Trengs det ingen tiltak, avslutter du med en kort oppsummering.'),
        (1, 1, 'Avklar kven som er stafetthaldar', 'Avklar hvem som er stafettholder',
         'Familien skal vite kven dei kan spørje. Vel ein som er nær barnet i kvardagen.',
         'Familien skal vite hvem de kan spørre. Velg en som er nær barnet i hverdagen.'),
        (1, 2, 'Set mål saman og prøv tiltak', 'Sett mål sammen og prøv tiltak',
         'Få og tydelege mål. Skriv kven som gjer kva, og når de ser på det igjen.',
         'Få og tydelige mål. Skriv hvem som gjør hva, og når dere ser på det igjen.'),
        (1, 3, 'Drøft i ressursteamet', 'Drøft i ressursteamet',
         'Til vanleg har saka vore der, og tiltak er prøvde, før de viser vidare til PP-tenesta.',
         'Til vanlig har saken vært der, og tiltak er prøvd, før dere viser videre til PP-tjenesten.'),
        (1, 4, 'Evaluer til avtalt tid', 'Evaluer til avtalt tid',
         'Spør barnet og foreldra kva som hjelper. Hald fram, endre eller avslutt.',
         'Spør barnet og foreldrene hva som hjelper. Fortsett, endre eller avslutt.'),
        (2, 1, 'Be om samtykke til dei nye', 'Be om samtykke til de nye',
         'Familien skal vite kven som kjem med, og kva dei får vite.',
         'Familien skal vite hvem som kommer med, og hva de får vite.'),
        (2, 2, 'Avklar kven som er stafetthaldar vidare', 'Avklar hvem som er stafettholder videre',
         'Spør barnet og foreldra. Den som har pinnen, held han til ein annan har teke imot.',
         'Spør barnet og foreldrene. Den som har pinnen, holder den til en annen har tatt imot.'),
        (2, 3, 'Møtest og bli samde', 'Møtes og bli enige',
         'Kva ser de, kva vil de oppnå, og kven gjer kva?',
         'Hva ser dere, hva vil dere oppnå, og hvem gjør hva?'),
        (2, 4, 'Følg opp mellom møta', 'Følg opp mellom møtene',
         'Kvar teneste skriv kort korleis det går med sitt. Ring familien når noko stoppar opp.',
         'Hver tjeneste skriver kort hvordan det går med sitt. Ring familien når noe stopper opp.'),
        (3, 1, 'Finn ut kven som bør samordne', 'Finn ut hvem som bør samordne',
         'Svar på spørsmåla under «Kven samordnar?». Barnet får seie kva det meiner.',
         'Svar på spørsmålene under «Hvem samordner?». Barnet får si hva det mener.'),
        (3, 2, 'Fortel om individuell plan og koordinator', 'Fortell om individuell plan og koordinator',
         'Familien kan ha rett til det. Dei vel sjølve om dei ønskjer det.',
         'Familien kan ha rett til det. De velger selv om de ønsker det.'),
        (3, 3, 'Gi rolla tida ho treng', 'Gi rollen tiden den trenger',
         'Mange tenester tek meir tid å samordne. Ta det opp med leiaren om det ikkje går i hop.',
         'Mange tjenester tar mer tid å samordne. Ta det opp med lederen hvis det ikke går i hop.'),
        (3, 4, 'Hald faste møte med dei som trengst', 'Hold faste møter med dem som trengs',
         'Takk venleg av dei som ikkje trengst lenger.',
         'Takk vennlig av dem som ikke trengs lenger.')
        ) s (level, place, title_nn, title_nb, text_nn, text_nb);
$$;
revoke all on function lay_out_action_guide(uuid) from public;

-- Those that are here already. Their owner may see them all until the wall is forced on her again.
alter table municipality no force row level security;
select lay_out_action_guide(tenant_id) from municipality;
alter table municipality force row level security;

call wall('guide_step');
grant select, insert on guide_step to ${appRole};
call wall('guide_step_version');
grant select, insert on guide_step_version to ${appRole};

create function municipality_gets_an_action_guide() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    perform lay_out_action_guide(new.tenant_id);
    return null;
end
$$;
revoke all on function municipality_gets_an_action_guide() from public;
create trigger municipality_gets_an_action_guide after insert on municipality
    for each row execute function municipality_gets_an_action_guide();
