/**
 * What the products of a vendor's category are called in running text: their kind, and not what they are bought for,
 * which is a theme. One word each; with `*` it stands for all that begins so, compounds and inflections.
 */
const WORDS_OF_CATEGORY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AI & automation':
      'ai ai-* rpa* automatiser* robotiser* mjukvarurobot* chattbot* chatbot* språkmodell* copilot*',
    'GIS & samhällsbyggnad':
      'gis gis-* geodata* kartportal* bygglov* e-bygglov* detaljplan* samhällsbyggnad* felanmäl*',
    'IoT & smart stad': 'iot iot-* sensor* lorawan* uppkoppla* vattenmätare* fastighetsautomation*',
    beslutsstöd:
      'beslutsstöd* beslutsunderlag* dataplattform* datalager* datakatalog* nyckeltal* verksamhetsplan* portföljstyr* projektportfölj* målstyrning* bi-*',
    'drift & infrastruktur':
      'it-drift* serverdrift* driftavtal* driftleverantör* driftpartner* driftupphandling* driftmiljö* nätverksdrift* serverhall* server servrar datacenter* hosting* utkontrakt* it-support* it-infrastruktur* it-partner* it-leverantör* it-arbetsplats* servicedesk*',
    'e-tjänster':
      'e-tjänst* e-blankett* e-formulär* webbformulär* medborgarportal* självservice* självbetjäning* e-ansök* e-signer* kontaktcenter* kundtjänst*',
    'ekonomi & HR':
      'ekonomisystem* affärssystem* lönesystem* personalsystem* hr-system* erp faktur* e-faktur* bemanningssystem* schemalägg* rekryteringssystem*',
    hårdvara:
      'dator datorer datorn* datorpark* elevdator* skoldator* klientdator* arbetsdator* chromebook* ipad* surfplatt* lärplatta laptop* hårdvar* klienthanter* skrivare en-till-en mobiltelefon* tjänstemobil*',
    'inköp & upphandling':
      'upphandling upphandlingen upphandlingar* upphandlings* it-upphandl* systemupphandl* samupphandl* e-upphandl* inköp inköps* e-handel* avtalsuppfölj* avtalsdatabas* förfrågningsunderlag* ramavtal*',
    konsult:
      'konsult* it-konsult* managementkonsult* rådgiv* it-rådgiv* förstudie* målbild* färdplan* målarkitektur* nulägesanalys* genomlysning* upphandlingsstöd* beställarstöd*',
    'moln & plattform':
      'moln* saas azure office kontorsprogram* kontorsstöd* samarbetsverktyg* copilot* datalagring*',
    skola:
      'lärplattform* skolplattform* läromedel* lärverktyg* lärresurs* elevadministr* skollicens* skol-it skoldigit*',
    'säkerhet & identitet':
      'informationssäker* cybersäker* it-säker* cyberattack* cyberangrepp* dataintrång* ransomware* nätfiske* phishing* multifaktor* e-legitim* bankid behörighet* brandvägg* antivirus* kryptering*',
    'telekom & fiber':
      'fiber* bredband* stadsnät* byanät* accessnät* datanät* kommunnät* mobilnät* telefoni* telefonväxel* 5g wifi',
    'vård & omsorg':
      'journalsystem* patientjournal* vårdsystem* omsorgssystem* socialtjänstsystem* verksamhetssystem* e-hälsa* videobesök* vårdplaner* hemmonitor* egenmonitor*',
    välfärdsteknik:
      'trygghetslarm* trygghetskamer* trygghetsteknik* kameratillsyn* nattillsyn* läkemedelsrobot* läkemedelsautomat* medicinrobot* välfärdstekn* nyckelfri* hemmonitor* gps-* närvarorobot* e-hemtjänst* distansomsorg* lås',
    'webb & kommunikation':
      'webbplats* hemsida* webbsid* webben intranät* tillgänglighet* webbpubliker* klarspråk*',
    'ärende & dokument':
      'ärendehanter* diarie* dokumenthanter* e-arkiv* arkivering* långtidslagring* handläggarstöd* nämndadministr* anslagstavl*',
  }),
);

/** One word that products of a kind are called by: as it stands, or where its compounds begin. */
export interface KindWord {
  word: string;
  begins: boolean;
}

/** The words that tell the products of a vendor's category; none for an unknown category. */
export const kindWordsOf = (category: string): KindWord[] =>
  (WORDS_OF_CATEGORY.get(category) ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word: word.replace(/\*$/, ''), begins: word.endsWith('*') }));
