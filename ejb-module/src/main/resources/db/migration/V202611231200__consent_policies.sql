-- SPDX-License-Identifier: EUPL-1.2
-- Example texts, not yet adopted: the organisation replaces them by a new version of each.

insert into policy_version (id, handle, code, version, position, required, valid_from)
values ('019ab001-0000-7000-8000-000000000001', 'terms-1.0.0', 'terms', '1.0.0', 1, true, '2026-11-23');

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000002', '019ab001-0000-7000-8000-000000000001', 'nl',
    'Gebruiksvoorwaarden',
    'Wat je van Luwte mag verwachten en wat Luwte van jou verwacht. Luwte is er voor steun, niet voor spoed.',
    'Ik heb de gebruiksvoorwaarden gelezen en ga ermee akkoord.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Voorbeeldtekst, nog niet vastgesteld.</p>
<h2>Wat Luwte is</h2>
<p>Luwte is een plek op internet voor mensen die een misdrijf, een ongeluk of een ramp meemaakten, en voor hun naasten. Je leest en schrijft er met andere mensen, met vrijwilligers en met medewerkers. Meedoen is gratis.</p>
<h2>Wat Luwte niet is</h2>
<ul>
<li><strong>Geen noodlijn.</strong> Er leest niet dag en nacht iemand mee. Bel bij gevaar 112. Op de pagina <em>Nu hulp</em> staan meer nummers.</li>
<li><strong>Geen advocaat en geen dokter.</strong> Wat andere leden schrijven, is hun ervaring. Bespreek een keuze over je zaak of je gezondheid met iemand die jouw situatie kent.</li>
<li><strong>Geen plek voor aangifte.</strong> Schrijf je hier over een misdrijf, dan is dat geen aangifte bij de politie.</li>
</ul>
<h2>Wie mee kan doen</h2>
<p>Je bent 16 jaar of ouder. Ben je jonger? Dan kun je de openbare pagina''s lezen en vind je daar nummers die er voor jou zijn.</p>
<p>Je doet mee met een schuilnaam. Je hebt één account en dat is alleen van jou. Kies een wachtwoord dat niemand anders kent.</p>
<h2>Je teksten</h2>
<p>Wat je schrijft, blijft van jou. Je geeft Luwte toestemming om je tekst te laten zien aan de mensen die in die groep mogen lezen. Wie dat zijn, staat bij elke groep. Je kunt je eigen tekst aanpassen of verwijderen. Een ander kan een tekst hebben gelezen of er een foto van hebben gemaakt voordat je hem verwijderde.</p>
<h2>Wat Luwte doet</h2>
<p>We doen ons best om Luwte veilig en bereikbaar te houden. We kunnen niet beloven dat de site altijd werkt, en ook niet dat alles wat leden schrijven klopt. Houdt iemand zich niet aan de huisregels, dan mag het team een tekst weghalen of een account sluiten.</p>
<h2>Stoppen</h2>
<p>Je mag altijd stoppen, zonder reden. Je kunt elke groep verlaten. Je account zelf sluiten kan nog niet met een knop. Vraag het aan het team van Luwte. Het adres van het team komt hier te staan voordat deze tekst wordt vastgesteld.</p>
<h2>Als deze voorwaarden veranderen</h2>
<p>Deze tekst heeft een versienummer. We leggen vast met welke versie je akkoord ging. De nieuwste tekst staat op deze pagina.</p>
')) as text (html);

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000003', '019ab001-0000-7000-8000-000000000001', 'en',
    'Terms of use',
    'What you can expect of Luwte and what Luwte expects of you. Luwte is there for support, not for emergencies.',
    'I have read the terms of use and agree to them.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Example text, not yet adopted.</p>
<h2>What Luwte is</h2>
<p>Luwte is a place on the internet for people who went through a crime, an accident or a disaster, and for those close to them. You read and write there with other people, with volunteers and with staff. Taking part is free.</p>
<h2>What Luwte is not</h2>
<ul>
<li><strong>Not an emergency line.</strong> Nobody reads along day and night. In danger, call 112. The page <em>Help now</em> has more numbers.</li>
<li><strong>Not a lawyer and not a doctor.</strong> What other members write is their own experience. Talk about a choice in your case or about your health with someone who knows your situation.</li>
<li><strong>Not a place to report a crime.</strong> Writing about a crime here is not a report to the police.</li>
</ul>
<h2>Who can take part</h2>
<p>You are 16 or older. Are you younger? Then you can read the public pages, and you will find numbers there that are meant for you.</p>
<p>You take part under a pseudonym. You have one account and it is yours alone. Choose a password that nobody else knows.</p>
<h2>Your texts</h2>
<p>What you write stays yours. You allow Luwte to show your text to the people who may read in that group. Each group says who they are. You can change or delete your own text. Somebody else may have read a text, or taken a picture of it, before you deleted it.</p>
<h2>What Luwte does</h2>
<p>We do our best to keep Luwte safe and available. We cannot promise that the site always works, or that everything members write is correct. If someone does not keep to the house rules, the team may remove a text or close an account.</p>
<h2>Stopping</h2>
<p>You may stop at any time, without a reason. You can leave any group. Closing your account yourself, with a button, is not possible yet. Ask the Luwte team. The address of the team will be put here before this text is adopted.</p>
<h2>If these terms change</h2>
<p>This text has a version number. We record which version you agreed to. The newest text is on this page.</p>
')) as text (html);

insert into policy_version (id, handle, code, version, position, required, valid_from)
values ('019ab001-0000-7000-8000-000000000004', 'house-rules-1.0.0', 'house-rules', '1.0.0', 2, true, '2026-11-23');

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000005', '019ab001-0000-7000-8000-000000000004', 'nl',
    'Huisregels',
    'Zo gaan we met elkaar om en zo houden we elkaar veilig. Schrijf niets waaraan je te herkennen bent.',
    'Ik heb de huisregels gelezen en houd me eraan.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Voorbeeldtekst, nog niet vastgesteld.</p>
<h2>Veilig</h2>
<ul>
<li><strong>Blijf onherkenbaar.</strong> Schrijf geen naam, adres, telefoonnummer, e-mailadres, school of werk op. Niet van jezelf en niet van een ander.</li>
<li><strong>Noem geen verdachte.</strong> Ook niet met een omschrijving waaraan mensen hem of haar herkennen.</li>
<li><strong>Loopt je zaak nog?</strong> Schrijf dan liever over hoe het met je gaat dan over wat er precies gebeurde. Wat hier staat, kan gevonden worden en in een zaak gebruikt worden.</li>
<li><strong>Kijk wie er meeleest.</strong> Dat staat boven elke groep en bij elk formulier. Een openbare groep kan iedereen lezen, ook zonder account.</li>
<li><strong>Spreek niet zomaar af.</strong> Je weet niet altijd wie er achter een schuilnaam zit.</li>
</ul>
<h2>Vriendelijk</h2>
<ul>
<li>Iedereen reageert anders op wat er is gebeurd. Oordeel niet en geef niemand de schuld.</li>
<li>Vertel wat jou hielp. Zeg niet wat een ander moet doen.</li>
<li>Geef geen juridisch of medisch advies, tenzij dat je werk is en dat bij je naam staat.</li>
<li>Beschrijf geweld of letsel niet in detail. Anderen lezen mee die net iets ergs hebben meegemaakt.</li>
<li>Kies een titel die duidelijk maakt waar het over gaat.</li>
<li>Geen reclame en geen oproepen. Journalisten en onderzoekers zoeken hier niet naar verhalen.</li>
<li>Wat je hier leest, blijft hier. Deel geen teksten van anderen buiten Luwte.</li>
</ul>
<h2>In nood</h2>
<p>Er leest niet dag en nacht iemand mee. Ben je in gevaar, bel 112. Denk je aan zelfdoding, bel 113 of gratis 0800-0113. Op de pagina <em>Nu hulp</em> staan meer nummers. Maak je je zorgen over een ander lid? Wijs dan op die nummers.</p>
<h2>Als het misgaat</h2>
<p>Het team mag een tekst weghalen of een account sluiten als iemand zich niet aan deze regels houdt. Zie je iets dat niet klopt? Een knop om dat te melden is er nog niet. Reageer er zelf niet boos op en laat het aan het team van Luwte weten. Het adres van het team komt hier te staan voordat deze tekst wordt vastgesteld.</p>
')) as text (html);

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000006', '019ab001-0000-7000-8000-000000000004', 'en',
    'House rules',
    'How we treat each other and how we keep each other safe. Write nothing by which people could recognise you.',
    'I have read the house rules and will keep to them.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Example text, not yet adopted.</p>
<h2>Safe</h2>
<ul>
<li><strong>Stay unrecognisable.</strong> Do not write a name, address, phone number, e-mail address, school or job. Not your own, and not someone else''s.</li>
<li><strong>Do not name a suspect.</strong> Not by a description either, if people could recognise him or her by it.</li>
<li><strong>Is your case still running?</strong> Then rather write about how you are than about what exactly happened. What is written here can be found and can be used in a case.</li>
<li><strong>Look who can read along.</strong> It is shown above each group and with each form. Anyone can read a public group, also without an account.</li>
<li><strong>Be careful with meeting up.</strong> You do not always know who is behind a pseudonym.</li>
</ul>
<h2>Kind</h2>
<ul>
<li>Everyone reacts in their own way to what happened. Do not judge and do not blame.</li>
<li>Tell what helped you. Do not tell others what they must do.</li>
<li>Give no legal or medical advice, unless it is your job and your name here shows it.</li>
<li>Do not describe violence or injuries in detail. People are reading who have just been through something bad.</li>
<li>Choose a title that shows what it is about.</li>
<li>No advertising and no appeals. Journalists and researchers do not look for stories here.</li>
<li>What you read here stays here. Do not share texts of others outside Luwte.</li>
</ul>
<h2>In need</h2>
<p>Nobody reads along day and night. If you are in danger, call 112. If you think of suicide, call 113 or, free of charge, 0800-0113. The page <em>Help now</em> has more numbers. Are you worried about another member? Then point to those numbers.</p>
<h2>If something goes wrong</h2>
<p>The team may remove a text or close an account if someone does not keep to these rules. Do you see something that is not right? There is no button yet to report it. Do not answer it in anger, and let the Luwte team know. The address of the team will be put here before this text is adopted.</p>
')) as text (html);

insert into policy_version (id, handle, code, version, position, required, valid_from)
values ('019ab001-0000-7000-8000-000000000007', 'privacy-1.0.0', 'privacy', '1.0.0', 3, true, '2026-11-23');

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000008', '019ab001-0000-7000-8000-000000000007', 'nl',
    'Wat we van je bewaren en waarom',
    'We bewaren zo weinig mogelijk: een inlognaam, een schuilnaam en wat je zelf schrijft. We vragen geen echte naam en geen e-mailadres.',
    'Ik heb gelezen wat Luwte van me bewaart en waarom.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Voorbeeldtekst, nog niet vastgesteld.</p>
<h2>Wat we bewaren</h2>
<ul>
<li><strong>Je inlognaam en wachtwoord.</strong> Ze staan apart van de rest. Je wachtwoord is onleesbaar gemaakt. Niemand op de site ziet je inlognaam.</li>
<li><strong>Je sessie</strong>, zolang je bent ingelogd. Het inlogsysteem kan daar je IP-adres bij bewaren.</li>
<li><strong>Je schuilnaam, je vorm en kleur, en wanneer je begon.</strong> Die dag zien anderen niet.</li>
<li><strong>De groepen waar je in zit.</strong></li>
<li><strong>Wat je schrijft.</strong> Je teksten worden verzegeld met een sleutel die alleen voor jou is gemaakt. De sleutels staan apart van de teksten.</li>
<li><strong>Waar je akkoord mee ging</strong>, welke versie, en wanneer.</li>
<li><strong>Een logboek</strong> van wat er in de site verandert, zonder de tekst zelf. En een technisch logboek van de site, zonder je IP-adres.</li>
</ul>
<p>We vragen geen echte naam, e-mailadres, telefoonnummer of foto. We sturen je geen mail. We volgen niet welke pagina''s jij leest. Er gaat niets naar andere bedrijven als je hier leest of schrijft.</p>
<h2>Waarom</h2>
<p>Zonder deze gegevens kun je niet inloggen en niet meeschrijven, en kunnen we de site niet veilig houden. Voor teksten over gevoelige onderwerpen vragen we je apart om toestemming.</p>
<h2>Wie wat ziet</h2>
<ul>
<li><strong>Openbare groep:</strong> iedereen, ook zonder account.</li>
<li><strong>Groep voor leden:</strong> elk lid van Luwte.</li>
<li><strong>Verborgen groep:</strong> alleen wie in de groep zit.</li>
<li><strong>Medewerkers en vrijwilligers</strong> lezen mee in de groepen waar ze lid van zijn. Je herkent ze aan een label bij hun naam.</li>
<li><strong>Beheerders van de computers</strong> zien in de opslag geen leesbare teksten. Wie bij de opslag én bij de sleutels kan, zou teksten technisch kunnen openen. Daarom houden we die uit elkaar.</li>
<li><strong>Politie en justitie</strong> kunnen met hun eigen login alleen lezen wat iedereen kan lezen. Een bevel van de rechter moeten we wel volgen.</li>
</ul>
<h2>Hoe lang</h2>
<p>We bewaren je gegevens zolang je account bestaat. Een tekst die je verwijdert, is meteen van de site weg. Bij een onderwerp of reactie staat dan dat er iets is verwijderd.</p>
<h2>Wat we niet kunnen beloven</h2>
<p>We kunnen je niet beschermen tegen iemand die meekijkt op je scherm, tegen spionage-apps op je telefoon, tegen de geschiedenis in je browser, of tegen een lid dat een foto van een tekst maakt. Op je telefoonrekening kan een hulplijn te zien zijn.</p>
<h2>Jouw rechten</h2>
<p>Je mag vragen wat we van je hebben, het laten verbeteren, laten wissen of meenemen. Je mag ook bezwaar maken. Knoppen hiervoor komen later. Vraag het tot die tijd aan het team van Luwte. Wie verantwoordelijk is en het adres komen hier te staan voordat deze tekst wordt vastgesteld. Een klacht kun je indienen bij de Autoriteit Persoonsgegevens.</p>
')) as text (html);

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-000000000009', '019ab001-0000-7000-8000-000000000007', 'en',
    'What we keep about you and why',
    'We keep as little as we can: a login name, a pseudonym and what you write yourself. We ask for no real name and no e-mail address.',
    'I have read what Luwte keeps about me and why.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Example text, not yet adopted.</p>
<h2>What we keep</h2>
<ul>
<li><strong>Your login name and password.</strong> They are kept apart from the rest. Your password is made unreadable. Nobody on the site sees your login name.</li>
<li><strong>Your session</strong>, as long as you are signed in. The sign-in system may keep your IP address with it.</li>
<li><strong>Your pseudonym, your shape and colour, and when you started.</strong> Others do not see that day.</li>
<li><strong>The groups you are in.</strong></li>
<li><strong>What you write.</strong> Your texts are sealed with a key that is made for you alone. The keys are kept apart from the texts.</li>
<li><strong>What you agreed to</strong>, which version, and when.</li>
<li><strong>A record</strong> of what changes on the site, without the text itself. And a technical log of the site, without your IP address.</li>
</ul>
<p>We ask for no real name, e-mail address, phone number or photo. We send you no mail. We do not track which pages you read. Nothing goes to other companies when you read or write here.</p>
<h2>Why</h2>
<p>Without these data you cannot sign in or write, and we cannot keep the site safe. For sensitive subjects we ask your consent separately.</p>
<h2>Who sees what</h2>
<ul>
<li><strong>Public group:</strong> everyone, also without an account.</li>
<li><strong>Group for members:</strong> every member of Luwte.</li>
<li><strong>Hidden group:</strong> only those who are in the group.</li>
<li><strong>Staff and volunteers</strong> read in the groups they are a member of. You recognise them by a label beside their name.</li>
<li><strong>Those who manage the computers</strong> see no readable texts in the storage. Someone who can reach both storage and keys could, technically, open texts. That is why we keep the two apart.</li>
<li><strong>Police and justice</strong> can read with their own login only what everyone can read. We do have to obey an order of a court.</li>
</ul>
<h2>How long</h2>
<p>We keep your data as long as your account exists. A text that you delete is gone from the site at once. A note says that something was deleted.</p>
<h2>What we cannot promise</h2>
<p>We cannot protect you against someone who looks at your screen, against spying apps on your phone, against the history in your browser, or against a member who takes a picture of a text. A help line may show on your phone bill.</p>
<h2>Your rights</h2>
<p>You may ask what we have about you, have it corrected, erased or handed over. You may also object. Buttons for this will come later. Until then, ask the Luwte team. Who is responsible, and the address, will be put here before this text is adopted. You can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).</p>
')) as text (html);

insert into policy_version (id, handle, code, version, position, required, valid_from)
values ('019ab001-0000-7000-8000-00000000000a', 'sensitive-1.0.0', 'sensitive', '1.0.0', 4, true, '2026-11-23');

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-00000000000b', '019ab001-0000-7000-8000-00000000000a', 'nl',
    'Toestemming voor gevoelige onderwerpen',
    'Wat je hier schrijft, kan gaan over je gezondheid, je seksleven of een misdrijf. Daarvoor vragen we je uitdrukkelijke toestemming.',
    'Ik geef Luwte uitdrukkelijk toestemming om te bewaren en te tonen wat ik zelf schrijf over mijn gezondheid, mijn seksleven en wat mij is overkomen.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Voorbeeldtekst, nog niet vastgesteld.</p>
<h2>Waarom we dit vragen</h2>
<p>Op Luwte schrijf je over wat je hebt meegemaakt. Daar kan iets in staan over je gezondheid, je seksleven of een misdrijf. De wet noemt dat bijzondere gegevens en beschermt ze extra. We mogen ze alleen bewaren en laten zien als jij dat uitdrukkelijk goedvindt.</p>
<h2>Waar je ja tegen zegt</h2>
<ul>
<li>We <strong>bewaren</strong> wat jij schrijft, verzegeld met een sleutel die alleen voor jou is gemaakt.</li>
<li>We <strong>tonen</strong> het aan de mensen die in die groep mogen lezen. In een openbare groep is dat iedereen. In andere groepen zijn dat leden. Je ziet altijd wie het kan lezen voordat je iets plaatst.</li>
</ul>
<p>We gebruiken je teksten nergens anders voor. We geven ze niet aan politie, justitie, gemeente, verzekeraar of onderzoekers. Alleen als een rechter of de wet ons verplicht, kan dat anders zijn.</p>
<h2>Waar je zelf over gaat</h2>
<p>Je hoeft nooit iets gevoeligs te vertellen. Jij kiest per bericht wat je deelt en waar. Schrijf niet over de gezondheid of het gedrag van een ander zodat mensen die ander herkennen.</p>
<h2>Als je nee zegt</h2>
<p>Dan kunnen we je teksten niet plaatsen, want we kunnen vooraf niet weten wat erin staat. De openbare pagina''s, de hulpnummers en de pagina over veiligheid kun je gewoon blijven lezen. Je krijgt er geen slechtere hulp door.</p>
<h2>Als je van gedachten verandert</h2>
<p>Je mag je toestemming altijd intrekken. Je hoeft niet te zeggen waarom. Een knop daarvoor is er nog niet. Je kunt nu al:</p>
<ol>
<li>je eigen teksten zelf verwijderen;</li>
<li>het team van Luwte vragen je toestemming in te trekken en je teksten weg te halen.</li>
</ol>
<p>Het adres van het team komt hier te staan voordat deze tekst wordt vastgesteld. Wat er met je teksten gebeurde vóór je je toestemming introk, blijft toegestaan.</p>
')) as text (html);

insert into policy_text (id, version_id, language, title, summary, control, html, html_sha256)
select '019ab002-0000-7000-8000-00000000000c', '019ab001-0000-7000-8000-00000000000a', 'en',
    'Consent for sensitive subjects',
    'What you write here may be about your health, your sex life or a crime. We ask for your explicit consent for that.',
    'I explicitly consent to Luwte keeping and showing what I write myself about my health, my sex life and what happened to me.',
    html, sha256(convert_to(html, 'UTF8'))
from (values ('<p>Example text, not yet adopted.</p>
<h2>Why we ask</h2>
<p>On Luwte you write about what you went through. That may say something about your health, your sex life or a crime. The law gives such data extra protection. We may only keep and show them if you explicitly agree.</p>
<h2>What you say yes to</h2>
<ul>
<li>We <strong>keep</strong> what you write, sealed with a key that is made for you alone.</li>
<li>We <strong>show</strong> it to the people who may read in that group. In a public group that is everyone. In other groups that is members. You always see who can read it before you post.</li>
</ul>
<p>We use your texts for nothing else. We do not give them to police, justice, municipalities, insurers or researchers. This can only be different when a court or the law obliges us.</p>
<h2>What is up to you</h2>
<p>You never have to tell anything sensitive. For each message you choose what you share and where. Do not write about the health or behaviour of someone else in a way that lets people recognise that person.</p>
<h2>If you say no</h2>
<p>Then we cannot post your texts, because we cannot know beforehand what is in them. You can go on reading the public pages, the help numbers and the page about safety. You will not get less help because of it.</p>
<h2>If you change your mind</h2>
<p>You may withdraw your consent at any time. You do not have to say why. There is no button for it yet. What you can do now:</p>
<ol>
<li>delete your own texts yourself;</li>
<li>ask the Luwte team to withdraw your consent and to remove your texts.</li>
</ol>
<p>The address of the team will be put here before this text is adopted. What was done with your texts before you withdrew your consent remains allowed.</p>
')) as text (html);
