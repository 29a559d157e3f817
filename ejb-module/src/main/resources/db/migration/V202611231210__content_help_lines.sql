-- SPDX-License-Identifier: EUPL-1.2
-- Public help lines. Whoever changes one looks it up first and sets checked_on (U-22).

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-00000000000d', 0, 'emergency', '112', '112', true, 1, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-00000000000e', 0, '019ab003-0000-7000-8000-00000000000d', 'nl', 'Bij gevaar', 'Politie, brandweer of ambulance, als er nu iets gebeurt. Gratis.'),
    ('019ab004-0000-7000-8000-00000000000f', 0, '019ab003-0000-7000-8000-00000000000d', 'en', 'In danger', 'Police, fire brigade or ambulance, when something is happening now. Free.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000010', 0, 'crisis', '116 006', '116006', true, 2, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000011', 0, '019ab003-0000-7000-8000-000000000010', 'nl', 'Crisislijn', 'Het Europese nummer voor slachtoffers. Iemand luistert en denkt met je mee.'),
    ('019ab004-0000-7000-8000-000000000012', 0, '019ab003-0000-7000-8000-000000000010', 'en', 'Crisis line', 'The European number for victims. Someone listens and thinks along with you.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000013', 0, 'suicide-prevention', '113', '113', true, 3, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000014', 0, '019ab003-0000-7000-8000-000000000013', 'nl', 'Zelfmoordpreventie', 'Denk je aan zelfdoding, of ben je bang dat een ander dat doet? Bel 113, gratis en anoniem. Het nummer 0800-0113 is ook gratis.'),
    ('019ab004-0000-7000-8000-000000000015', 0, '019ab003-0000-7000-8000-000000000013', 'en', 'Suicide prevention', 'Do you think of suicide, or are you afraid that someone else does? Call 113, free and anonymous. The number 0800-0113 is free too.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000016', 0, 'victim-support', '0900-0101', '09000101', false, 4, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000017', 0, '019ab003-0000-7000-8000-000000000016', 'nl', 'Slachtofferhulp Nederland', 'Hulp na een misdrijf, een verkeersongeluk of een ramp: praten, je rechten en schade.'),
    ('019ab004-0000-7000-8000-000000000018', 0, '019ab003-0000-7000-8000-000000000016', 'en', 'Victim Support Netherlands', 'Help after a crime, a traffic accident or a disaster: talking, your rights and compensation.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000019', 0, 'safe-home', '0800-2000', '08002000', false, 5, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-00000000001a', 0, '019ab003-0000-7000-8000-000000000019', 'nl', 'Veilig Thuis', 'Advies over geweld thuis, ook als je je zorgen maakt over een ander. Gratis. Je hoeft je naam niet te zeggen.'),
    ('019ab004-0000-7000-8000-00000000001b', 0, '019ab003-0000-7000-8000-000000000019', 'en', 'Veilig Thuis (Safe at Home)', 'Advice about violence at home, also if you worry about someone else. Free. You do not have to give your name.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-00000000001c', 0, 'sexual-assault', '0800-0188', '08000188', false, 6, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-00000000001d', 0, '019ab003-0000-7000-8000-00000000001c', 'nl', 'Centrum Seksueel Geweld', 'Na aanranding of verkrachting. Hulp van artsen en psychologen. Gratis. Bel het liefst binnen zeven dagen; later mag ook.'),
    ('019ab004-0000-7000-8000-00000000001e', 0, '019ab003-0000-7000-8000-00000000001c', 'en', 'Sexual Assault Centre', 'After sexual assault or rape. Help from doctors and psychologists. Free. If you can, call within seven days; later is fine too.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-00000000001f', 0, 'children', '0800-0432', '08000432', false, 7, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000020', 0, '019ab003-0000-7000-8000-00000000001f', 'nl', 'Kindertelefoon', 'Voor kinderen en jongeren die willen praten. Gratis. Je hoeft je naam niet te zeggen.'),
    ('019ab004-0000-7000-8000-000000000021', 0, '019ab003-0000-7000-8000-00000000001f', 'en', 'Child helpline (Kindertelefoon)', 'For children and young people who want to talk. Free. You do not have to give your name.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000022', 0, 'police', '0900-8844', '09008844', false, 8, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000023', 0, '019ab003-0000-7000-8000-000000000022', 'nl', 'Politie, geen spoed', 'Voor aangifte of een vraag over je zaak. Is er nu gevaar? Bel 112.'),
    ('019ab004-0000-7000-8000-000000000024', 0, '019ab003-0000-7000-8000-000000000022', 'en', 'Police, not urgent', 'To report a crime or to ask about your case. Is there danger now? Call 112.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000025', 0, 'fraud', '088-7867372', '0887867372', false, 9, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000026', 0, '019ab003-0000-7000-8000-000000000025', 'nl', 'Fraudehelpdesk', 'Als je bent opgelicht, of als je een bericht niet vertrouwt.'),
    ('019ab004-0000-7000-8000-000000000027', 0, '019ab003-0000-7000-8000-000000000025', 'en', 'Fraud Help Desk', 'If you were tricked out of money, or if you do not trust a message.');

insert into help_line (id, version, code, number, tel, urgent, position, checked_on)
values ('019ab003-0000-7000-8000-000000000028', 0, 'mind-korrelatie', '0900-1450', '09001450', false, 10, '2026-11-23');
insert into help_line_text (id, version, help_line_id, language, name, description)
values
    ('019ab004-0000-7000-8000-000000000029', 0, '019ab003-0000-7000-8000-000000000028', 'nl', 'MIND Korrelatie', 'Als je somber, angstig of gespannen bent. Je praat met een psycholoog of maatschappelijk werker.'),
    ('019ab004-0000-7000-8000-00000000002a', 0, '019ab003-0000-7000-8000-000000000028', 'en', 'MIND Korrelatie', 'If you feel low, anxious or tense. You talk with a psychologist or social worker.');
