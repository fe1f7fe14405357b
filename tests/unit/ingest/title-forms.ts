/*
 * What an article says => name | role | organisation of its last quote's speaker; / parts lines, // paragraphs.
 */

/** The text, and whom its last quote must be given to. */
type TitleForm = readonly [
  said: string,
  name: string | null,
  role: string | null,
  organisation: string | null,
];

function forms(lines: string): TitleForm[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', speaker = ''] = line.split(' => ');
      const [name = '', role = '', organisation = ''] = speaker.split('|').map((part) => part.trim());
      return [
        said.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n'),
        name || null,
        role || null,
        organisation || null,
      ];
    });
}

/** Attributions, after "– Det här har vi väntat länge på, ". */
export const IN_ATTRIBUTIONS = forms(`
säger Anna Ek, head of innovation på Skellefteå kommun. => Anna Ek | head of innovation | Skellefteå kommun
säger product owner Lisa Frank. => Lisa Frank | product owner | 
säger Anna Ek, Chief Information Officer på Region Skåne. => Anna Ek | Chief Information Officer | Region Skåne
säger Anna Ek, scrum master i Umeå kommun. => Anna Ek | scrum master | Umeå kommun
säger Anna Ek, tf it-chef i Boden. => Anna Ek | tf it-chef | Boden
säger Anna Ek, t.f. it-chef i Boden. => Anna Ek | t.f. it-chef | Boden
säger Anna Ek, som till vardags är it-chef i Boden. => Anna Ek | it-chef | Boden
säger Anna Ek, som leder digitaliseringsarbetet på Boden kommun. => Anna Ek |  | Boden kommun
säger Anna Ek som är it-strateg på Boden kommun. => Anna Ek | it-strateg | Boden kommun
säger Anna Ek, it-chef och projektledare i Boden. => Anna Ek | it-chef och projektledare | Boden
säger Anna Ek, chef för it-avdelningen på Boden kommun. => Anna Ek | chef för it-avdelningen | Boden kommun
säger Anna Ek, chef för digital utveckling, Boden kommun. => Anna Ek | chef för digital utveckling | Boden kommun
säger Anna Ek, ansvarig för välfärdsteknik i Boden. => Anna Ek | ansvarig för välfärdsteknik | Boden
säger Anna Ek, ansvarig för e-tjänster på Boden kommun. => Anna Ek | ansvarig för e-tjänster | Boden kommun
säger Anna Ek, objektledare för e-tjänster på Boden kommun. => Anna Ek | objektledare för e-tjänster | Boden kommun
säger Anna Ek (M), kommunstyrelsens ordförande i Boden. => Anna Ek | kommunstyrelsens ordförande | Boden
säger kommunalrådet Anna Ek (S). => Anna Ek | kommunalråd | S
säger kommunstyrelsens ordförande Anna Ek (S). => Anna Ek | kommunstyrelsens ordförande | S
säger Anna Ek, Moderaternas gruppledare. => Anna Ek | gruppledare | Moderaterna
säger Anna Ek, gruppledare för Moderaterna. => Anna Ek | gruppledare | Moderaterna
säger Anna Ek, Bodens it-chef. => Anna Ek | it-chef | Boden
säger Bodens it-chef Anna Ek. => Anna Ek | it-chef | Boden
säger Boden kommuns it-chef Anna Ek. => Anna Ek | it-chef | Boden kommun
säger it-chefen Anna Ek på Boden kommun. => Anna Ek | it-chef | Boden kommun
säger kommunens it-chef, Anna Ek. => Anna Ek | kommunens it-chef | 
säger kommunens it-chef Anna Ek. => Anna Ek | kommunens it-chef | 
säger kommunens nya digitaliseringschef Anna Ek. => Anna Ek | kommunens nya digitaliseringschef | 
säger den nya it-chefen Anna Ek. => Anna Ek | it-chef | 
säger Anna Ek, ny it-chef i Boden sedan i mars. => Anna Ek | it-chef | Boden
säger Anna Ek, it-chef i Boden sedan 2019. => Anna Ek | it-chef | Boden
säger Anna Ek, numera it-chef i Boden. => Anna Ek | it-chef | Boden
säger Anna Ek, tidigare it-chef i Boden. => Anna Ek | tidigare it-chef | Boden
säger Anna Ek, it-chef vid Bodens kommun och ordförande i nätverket. => Anna Ek | it-chef | Bodens kommun
säger Anna Ek från Bodens kommun. => Anna Ek |  | Bodens kommun
säger Anna Ek på Digg. => Anna Ek |  | Digg
säger Anna Ek, generaldirektör för Digg. => Anna Ek | generaldirektör | Digg
säger Anna Ek, vd för Atea Sverige AB. => Anna Ek | vd | Atea Sverige AB
säger Anna Ek, vd och grundare av Boden Data. => Anna Ek | vd och grundare | Boden Data
säger Anna Ek, Sverigechef på Microsoft. => Anna Ek | Sverigechef | Microsoft
säger Anna Ek, affärsområdeschef för offentlig sektor på Atea. => Anna Ek | affärsområdeschef för offentlig sektor | Atea
säger Anna Ek, doktorand i informatik vid Umeå universitet. => Anna Ek | doktorand i informatik | Umeå universitet
säger Anna Ek, professor i informatik. => Anna Ek | professor i informatik | 
säger Anna Ek, informatikprofessor vid Umeå universitet. => Anna Ek | informatikprofessor | Umeå universitet
säger Anna Ek, 43, it-chef i Boden. => Anna Ek | it-chef | Boden
säger Anna Ek, 43 år och it-chef i Boden. => Anna Ek | it-chef | Boden
säger it-chef Anna Ek, Boden. => Anna Ek | it-chef | Boden
säger it-chef Anna Ek, Bodens kommun. => Anna Ek | it-chef | Bodens kommun
säger it-chefen, Anna Ek. => Anna Ek | it-chef | 
säger it-chefen på Bodens kommun, Anna Ek. => Anna Ek | it-chef | Bodens kommun
säger chefen för it-avdelningen Anna Ek. => Anna Ek | chef för it-avdelningen | 
säger chefen för digitalisering, Anna Ek. => Anna Ek | chef för digitalisering | 
säger biträdande kommundirektör Anna Ek. => Anna Ek | biträdande kommundirektör | 
säger Anna Ek, biträdande förvaltningschef på socialförvaltningen i Boden. => Anna Ek | biträdande förvaltningschef | socialförvaltningen i Boden
säger Anna Ek, undersköterska på Solgården. => Anna Ek | undersköterska | Solgården
säger Anna Ek, specialistundersköterska inom hemtjänsten. => Anna Ek | specialistundersköterska | hemtjänsten
säger Anna Ek, systemansvarig för journalsystemet. => Anna Ek | systemansvarig för journalsystemet | 
säger Anna Ek, kvalitetsutvecklare inom äldreomsorgen i Boden. => Anna Ek | kvalitetsutvecklare | äldreomsorgen i Boden
säger Anna Ek, e-samordnare på Bodens kommun. => Anna Ek | e-samordnare | Bodens kommun
säger Anna Ek, it- och digitaliseringschef i Boden. => Anna Ek | it- och digitaliseringschef | Boden
säger Anna Ek, kommun- och regionminister. => Anna Ek | kommun- och regionminister | 
säger statsminister Anna Ek. => Anna Ek | statsminister | 
säger Anna Ek, Sveriges civilminister. => Anna Ek | civilminister | Sverige
säger Anna Ek, utredare vid Konkurrensverket. => Anna Ek | utredare | Konkurrensverket
säger Anna Ek, avdelningschef vid Myndigheten för digital förvaltning (Digg). => Anna Ek | avdelningschef | Myndigheten för digital förvaltning
säger Anna Ek, jurist på Sveriges Kommuner och Regioner, SKR. => Anna Ek | jurist | Sveriges Kommuner och Regioner
säger Anna Ek, lokal samordnare. => Anna Ek | lokal samordnare | 
säger Anna Ek, mångårig medarbetare på biblioteket. => Anna Ek | mångårig medarbetare | biblioteket
säger Anna Ek, boende på Solgården. => Anna Ek | boende | Solgården
säger Anna Ek, butiksbiträde. => Anna Ek | butiksbiträde | 
säger Anna Ek, sedan i våras it-chef i Bodens kommun. => Anna Ek | it-chef | Bodens kommun
säger Anna Ek, ordförande för Kommunal i Boden. => Anna Ek | ordförande | Kommunal i Boden
säger Anna Ek, handläggare vid Länsstyrelsen i Norrbottens län. => Anna Ek | handläggare | Länsstyrelsen i Norrbottens län
säger Anna Ek, Senior Advisor på Tietoevry. => Anna Ek | Senior Advisor | Tietoevry
säger Anna Ek, Public Affairs Manager på Telia. => Anna Ek | Public Affairs Manager | Telia
säger Anna Ek, Business Area Manager, Atea Sverige. => Anna Ek | Business Area Manager | Atea Sverige
säger Anna Ek, produktchef hos leverantören Tekla. => Anna Ek | produktchef | Tekla
säger projektledaren Anna Ek vid Luleå tekniska universitet. => Anna Ek | projektledare | Luleå tekniska universitet
säger Anna Ek, projektledare vid Luleå tekniska universitet. => Anna Ek | projektledare | Luleå tekniska universitet
säger Anna Ek, statssekreterare hos civilministern. => Anna Ek | statssekreterare | 
säger Anna Ek, riksdagsledamot (M) från Norrbotten. => Anna Ek | riksdagsledamot | M
säger Anna Ek, professor emerita i statsvetenskap vid Göteborgs universitet. => Anna Ek | professor emerita i statsvetenskap | Göteborgs universitet
säger kommundirektören i Boden. =>  | kommundirektör | Boden
säger Anna Ek, leg. sjuksköterska vid Kvinnokliniken. => Anna Ek | leg. sjuksköterska | Kvinnokliniken
säger Anna Ek, CISO och säkerhetsansvarig på Kivra. => Anna Ek | CISO och säkerhetsansvarig | Kivra
säger Anna Ek, verksamhetschef för IT och digitalisering på Region Gotland. => Anna Ek | verksamhetschef för IT och digitalisering | Region Gotland
säger Anna Ek, professor i matematik och en av initiativtagarna till nätverket. => Anna Ek | professor i matematik | 
säger Anna Ek som är Forsknings- och utbildningsdirektör i Region Norr och som är i kontakt med företag. => Anna Ek | forsknings- och utbildningsdirektör | Region Norr
säger Anna Ek, enhetschef på avdelningen för cybersäkerhet på Digg. => Anna Ek | enhetschef på avdelningen för cybersäkerhet | Digg
säger Anna Ek, larmoperatör i tjugo år. => Anna Ek | larmoperatör | 
säger pressansvariga Anna Ek. => Anna Ek | pressansvarig | 
säger Anna Ek, generaldirektör på PTS, i sitt inledningstal. => Anna Ek | generaldirektör | PTS
säger Anna Ek, chefsarkitekt på eSam. => Anna Ek | chefsarkitekt | eSam
säger Ursula von der Leyen, ordförande. => Ursula von der Leyen | ordförande | 
säger en av vaktmästarna, som inte vill ha sitt namn i tidningen. =>  | vaktmästare | 
säger min granne. =>  | granne | 
`);

/** What stands above two questions with answers. */
export const ABOVE_QUESTIONS = forms(`
Intervju med Anna Ek, it-chef i Boden. => Anna Ek | it-chef | Boden
Anna Ek – it-chef i Boden => Anna Ek | it-chef | Boden
Anna Ek - it-chef, Bodens kommun => Anna Ek | it-chef | Bodens kommun
Anna Ek (it-chef, Bodens kommun) svarar på två frågor. => Anna Ek | it-chef | Bodens kommun
Anna Ek (it-chef) svarar på två frågor. => Anna Ek | it-chef | 
Anna Ek / it-chef, Bodens kommun => Anna Ek | it-chef | Bodens kommun
**Anna Ek** / it-chef, Bodens kommun => Anna Ek | it-chef | Bodens kommun
Anna Ek / It-chef i Boden => Anna Ek | it-chef | Boden
Hallå där, Anna Ek, it-chef i Boden, som fått pris! => Anna Ek | it-chef | Boden
Hallå Anna Ek, ny it-chef i Boden! => Anna Ek | it-chef | Boden
Grattis Anna Ek, it-chef på Bodens kommun, till priset! => Anna Ek | it-chef | Bodens kommun
Bodens kommuns digitaliseringschef Anna Ek får svara på frågor om hösten. => Anna Ek | digitaliseringschef | Bodens kommun
Vi har talat med Anna Ek som är digitaliseringschef i Boden sedan 2019. => Anna Ek | digitaliseringschef | Boden
Vi har talat med kommunens digitaliseringschef Anna Ek. => Anna Ek | kommunens digitaliseringschef | 
Anna Ek tillträdde som digitaliseringschef i Boden i mars. => Anna Ek | digitaliseringschef | Boden
Anna Ek har utsetts till ny digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
Sedan i våras är Anna Ek digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
I tio år har Anna Ek varit digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
Hon heter Anna Ek och är digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
Till vardags är Anna Ek digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
Anna Ek är sedan ett år digitaliseringschef i Boden. => Anna Ek | digitaliseringschef | Boden
Anna Ek är en av två digitaliseringschefer i Boden. => Anna Ek |  | 
Anna Ek är chef för digitaliseringsenheten i Boden. => Anna Ek | chef för digitaliseringsenheten | Boden
Anna Ek är ansvarig för digitaliseringen i Boden. => Anna Ek | ansvarig för digitaliseringen | Boden
Anna Ek ansvarar för digitaliseringen i Boden. => Anna Ek |  | 
Anna Ek, projektledare för fiberutbyggnaden i Boden, är nöjd. => Anna Ek | projektledare för fiberutbyggnaden | Boden
Anna Ek, som arbetar som projektledare på Bodens kommun, är nöjd. => Anna Ek | projektledare | Bodens kommun
Anna Ek, projektledare, Bodens kommun, är nöjd. => Anna Ek | projektledare | Bodens kommun
Projektledaren Anna Ek, Bodens kommun, är nöjd. => Anna Ek | projektledare | Bodens kommun
Projektledaren heter Anna Ek. => Anna Ek | projektledare | 
Bakom projektet står Anna Ek, enhetschef på socialförvaltningen. => Anna Ek | enhetschef | socialförvaltningen
Anna Ek, Bodens digitaliseringschef, är nöjd. => Anna Ek | digitaliseringschef | Boden
Anna Ek, kommunens digitaliseringschef, är nöjd. => Anna Ek | kommunens digitaliseringschef | 
Digitaliseringschef Anna Ek är nöjd. => Anna Ek | digitaliseringschef | 
Bodens digitaliseringschef är nöjd. Hon heter Anna Ek. => Anna Ek |  | 
I januari tog Karin Lind över som digitaliseringschef i Sundby kommun. => Karin Lind | digitaliseringschef | Sundby kommun
Hon är digitaliseringschef i Sundby kommun och har just fyllt 50. Möt Karin Lind. => Karin Lind | digitaliseringschef | Sundby kommun
Sundby kommun har fått en ny digitaliseringschef. Hon heter Karin Lind. => Karin Lind | digitaliseringschef | Sundby kommun
Sundby kommun har fått en ny digitaliseringschef, Karin Lind. => Karin Lind | digitaliseringschef | Sundby kommun
Sundbys nya digitaliseringschef Karin Lind vill släcka ner allt. => Karin Lind | digitaliseringschef | Sundby
Den nya digitaliseringschefen i Sundby kommun heter Karin Lind. => Karin Lind | digitaliseringschef | Sundby kommun
Karin Lind började som vikarie på Sundby kommun. I dag är hon digitaliseringschef. => Karin Lind | digitaliseringschef | Sundby kommun
Karin Lind är rektor för Björkskolan i Sundby. => Karin Lind | rektor | Björkskolan i Sundby
Karin Lind forskar om e-förvaltning vid Sundby universitet. => Karin Lind |  | Sundby universitet
Karin Lind basar över it-avdelningen i Sundby kommun. => Karin Lind |  | Sundby kommun
Karin Lind, Sundbys första digitaliseringschef, har bråttom. => Karin Lind | digitaliseringschef | Sundby
Karin Lind, 47 år, är digitaliseringschef i Sundby kommun. => Karin Lind | digitaliseringschef | Sundby kommun
Karin Lind, 47, digitaliseringschef i Sundby kommun, har bråttom. => Karin Lind | digitaliseringschef | Sundby kommun
Karin Lind är verksamhetsutvecklare på Sundby kommuns it-avdelning. => Karin Lind | verksamhetsutvecklare | Sundby kommuns it-avdelning
På Sundby bibliotek arbetar Karin Lind som bibliotekarie. => Karin Lind | bibliotekarie | Sundby bibliotek
`);

/** Whole articles. */
export const IN_NARRATION = forms(`
It-chef i Boden är Anna Ek. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Anna Ek har varit it-chef i Boden i tio år. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Anna Ek är it-chef sedan två år på Bodens kommun. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Bodens kommun
Anna Ek jobbar som it-strateg på Bodens kommun. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-strateg | Bodens kommun
Anna Ek arbetar på Bodens kommun som it-strateg. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-strateg | Bodens kommun
I Boden arbetar Anna Ek som it-strateg. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-strateg | 
Som it-chef i Boden har Anna Ek sett det mesta. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Det märks på Anna Ek, it-chef i Boden, att det har varit ett tungt år. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Vi träffar Anna Ek på hennes kontor i Boden. Hon är it-chef sedan 2019. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | 
Anna Ek blev it-chef i Boden 2019. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Anna Ek, it-chef i Boden, och Bo Al, it-strateg, delar rum. // – Det här har vi väntat länge på, säger Anna Ek. => Anna Ek | it-chef | Boden
Bodens nya it-chef heter Anna Ek. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | Boden
Anna Ek är ordförande i kommunstyrelsen i Boden. // – Det här har vi väntat länge på, säger hon. => Anna Ek | ordförande i kommunstyrelsen | Boden
Anna Ek, till vardags it-chef, har bråttom. // – Det här har vi väntat länge på, säger hon. => Anna Ek | it-chef | 
– Det går bra, säger Anna Ek. // Hon är it-chef på Bodens kommun. => Anna Ek | it-chef | Bodens kommun
– Det går bra, säger Anna Ek. // Som it-chef på Bodens kommun har hon sett det mesta. => Anna Ek | it-chef | Bodens kommun
– Det går bra, säger Anna Ek. // Anna Ek, it-chef. => Anna Ek | it-chef | 
Ordföranden Anna Ek öppnade mötet. // – Det här har vi väntat länge på, säger Ek. => Anna Ek | ordförande | 
På it-avdelningen sitter Anna Ek, systemtekniker. // – Det här har vi väntat länge på, säger hon. => Anna Ek | systemtekniker | 
… Anna Ek, ny digitaliseringschef på Bodens kommun. Hur känns det? // – Bara bra. Jag har längtat. /  => Anna Ek | digitaliseringschef | Bodens kommun
– Det är bra, säger han. // Bo Al arbetar sedan i våras som it-tekniker i Boden. // – Vi hinner mer nu, säger Al. => Bo Al | it-tekniker | Boden
Vi frågade Bo Al, it-tekniker, och Eva Öst, it-chef, båda på Bodens kommun. // – Vi hinner mer nu, säger Bo Al. => Bo Al | it-tekniker | 
I panelen satt Bo Al, it-strateg på Atea, Anna Ek, it-chef i Boden, och Eva Öst, forskare vid KTH. // – Vi hinner mer nu, säger Anna Ek. => Anna Ek | it-chef | Boden
”Vi hinner mer nu”, säger Bo Al, it-tekniker på Bodens kommun, till tidningen. => Bo Al | it-tekniker | Bodens kommun
Bo Al på Bodens kommun är it-tekniker. // – Vi hinner mer nu, säger Bo Al. => Bo Al | it-tekniker | Bodens kommun
– Vi hinner mer nu, säger Bo Al, it-tekniker, och pekar på skärmen. => Bo Al | it-tekniker | 
– Vi hinner mer nu, säger it-teknikern Bo Al och pekar på skärmen. => Bo Al | it-tekniker | 
– Vi hinner mer nu, säger Bo Al, it-tekniker i Boden, när vi ringer. => Bo Al | it-tekniker | Boden
– Vi hinner mer nu, berättar Bo Al som är it-tekniker. => Bo Al | it-tekniker | 
– Vi hinner mer nu, säger Bo Al, it-tekniker på Boden kommun som var med från början. => Bo Al | it-tekniker | Boden kommun
– Vi hinner mer nu, säger förvaltningens it-tekniker Bo Al. => Bo Al | förvaltningens it-tekniker | 
– Vi hinner mer nu, säger Bo Al, förvaltningens it-tekniker. => Bo Al | förvaltningens it-tekniker | 
– Vi hinner mer nu, säger Bo Al, kommunikationschef på Bodens kommun och Eva Östs chef. => Bo Al | kommunikationschef | Bodens kommun
Bo Al, enhetschef för it-drift // – Vi hinner mer nu. => Bo Al | enhetschef för it-drift | 
Bo Al, vd Boden Energi // – Vi hinner mer nu. => Bo Al | vd | Boden Energi
– Vi hinner mer nu, säger Bo Al, vd Boden Energi. => Bo Al | vd | Boden Energi
– Vi hinner mer nu, säger Bo Al, vd på energibolaget Boden Energi. => Bo Al | vd | Boden Energi
– Vi hinner mer nu, säger Boden Energis vd Bo Al. => Bo Al | vd | Boden Energi
– Vi hinner mer nu, säger vd:n Bo Al. => Bo Al | vd | 
– Vi hinner mer nu, säger Bo Al, rektor vid Björknäsgymnasiet i Boden. => Bo Al | rektor | Björknäsgymnasiet i Boden
– Vi hinner mer nu, säger Bo Al, säkerhetschef vid Myndigheten för samhällsskydd och beredskap, MSB. => Bo Al | säkerhetschef | Myndigheten för samhällsskydd och beredskap
– Vi hinner mer nu, säger MSB:s generaldirektör Bo Al. => Bo Al | generaldirektör | MSB
– Vi hinner mer nu, säger riksdagsledamoten Bo Al (L). => Bo Al | riksdagsledamot | L
– Vi hinner mer nu, säger Bo Al (L), ordförande i socialnämnden i Boden. => Bo Al | ordförande i socialnämnden | Boden
– Vi hinner mer nu, säger Bo Al, Liberalerna. => Bo Al |  | Liberalerna
– Vi hinner mer nu, säger oppositionsrådet Bo Al från Liberalerna. => Bo Al | oppositionsråd | Liberalerna
Bodens kommun har arbetat länge. Anna Ek har arbetat i Bodens kommun sedan 2016. // – Vi hinner mer nu, säger Anna Ek. => Anna Ek |  | Bodens kommun
Rektor Anna Ek är försiktig. // Rektorn vill vänta. // – Vi hinner mer nu, säger hon. => Anna Ek | rektor | 
En som inte märkt något är vaktmästaren på badhuset. // – Min dator är gammal, säger han. =>  | vaktmästare | badhuset
Anna Ek, it-chef i Boden, är nöjd. Hon får medhåll av Bo Al, som är it-tekniker: // – Vi hinner mer nu. => Bo Al | it-tekniker | 
Mötet hölls i Boden med Anna Ek, it-chef, och Bo Al, it-tekniker. // – Vi har sett det. // – Vi hinner mer nu, säger Bo Al. => Bo Al | it-tekniker | 
Vi anlitade någon i våras. // – Vi hinner mer nu, säger it-säkerhetskonsulten Anna Ek. => Anna Ek | it-säkerhetskonsult | 
Eva Ek ropar. // – Kolla!, ropar Eva Ek. // – Det blåser tre, säger Bo Al. // – Tre vad? // – Meter, svarar Bo Al. // – Jaha. => Bo Al |  | 
Eva, 17, har hörlurar. // ”Man vänjer sig”, säger hon. => Eva |  | 
`);
