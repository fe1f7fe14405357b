/**
 * What the products of a vendor's category are called in running text: their kind, and not what they are bought for,
 * which is a theme. One word each; with `*` it stands for all that begins so, compounds and inflections.
 */
const WORDS_OF_CATEGORY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AI & automation':
      'ai ai-* genai rpa* automatiser* processautomat* robotiser* mjukvarurobot* chattbot* chatbot* språkmodell* copilot*',
    'GIS & samhällsbyggnad':
      'gis gis-* geodata* karttjänst* kartportal* kartunderlag* digitalkart* bygglov* e-bygglov* detaljplan* samhällsbyggnad* lantmäteri* fastighetsinformation* ledningsnät* plan- felanmälan felanmälningsapp*',
    'IoT & smart stad': 'iot iot-* sensor* lorawan* uppkoppla* vattenmätare* fastighetsautomation*',
    beslutsstöd:
      'beslutsstöd* beslutsunderlag* dataplattform* datalager* datakatalog* datadriv* nyckeltal* ledningssystem* verksamhetsplan* processkartl* portföljstyr* projektportfölj* målstyrning* bi-*',
    'drift & infrastruktur':
      'it-drift* serverdrift* drifta driftavtal* driftleverantör* driftpartner* driftupphandling* driftentreprenad* driftmiljö* driftövertag* nätverksdrift* serverhall* server servrar datacenter* datahall* hosting* utkontrakt* it-support* it-infrastruktur* it-partner* it-leverantör* it-arbetsplats* servicedesk* helpdesk*',
    'e-tjänster':
      'e-tjänst* etjänst* e-blankett* e-formulär* webbformulär* medborgarportal* självservice* självbetjäning* e-ansök* e-signer* e-underskrift* kontaktcenter* kundtjänst* servicecenter*',
    'ekonomi & HR':
      'ekonomisystem* affärssystem* lönesystem* personalsystem* hr-system* pa-system* erp e-faktur* faktur* bemanningssystem* bemanningsplaner* schemalägg* rekryteringssystem* tidrapport* löneadministr*',
    hårdvara:
      'dator datorer datorn* datorpark* datorutbyte* elevdator* skoldator* klientdator* arbetsdator* chromebook* ipad* surfplatt* lärplatta lärplattor* laptop* hårdvar* klienthanter* it-utrustning* skrivare en-till-en mobiltelefon* tjänstemobil*',
    'inköp & upphandling':
      'upphandling upphandlingen upphandlingar* upphandlingssystem* upphandlingsstöd* upphandlingssamverk* e-upphandl* it-upphandl* systemupphandl* samupphandl* inköp inköpssystem* inköpsstöd* inköpscentral* inköpssamverk* e-handel* avtalsuppfölj* avtalsdatabas* förfrågningsunderlag* ramavtal*',
    konsult:
      'konsult* it-konsult* managementkonsult* konsultstöd* rådgiv* it-rådgiv* förstudie* målbild* färdplan* målarkitektur* nulägesanalys* genomlysning* upphandlingsstöd* beställarstöd*',
    'moln & plattform':
      'moln molnet molntjänst* molnlösning* molnplattform* molnlagring* molndrift* molnstrateg* molnmigr* molnleverantör* saas azure office kontorsprogram* kontorsstöd* samarbetsverktyg* copilot* datalagring*',
    skola:
      'lärplattform* skolplattform* läromedel* lärverktyg* lärresurs* elevadministr* skoladministr* skollicens* skol-it skoldigit* elevregister* frånvaroanmäl* provplattform*',
    'säkerhet & identitet':
      'informationssäker* cybersäker* it-säker* cyberattack* cyberangrepp* dataintrång* ransomware* utpressningsvirus* nätfiske* phishing* multifaktor* mfa e-legitim* bankid identitet* inloggning* behörighet* brandvägg* antivirus* kryptering* säkerhetsutbildning*',
    'telekom & fiber':
      'fiber* bredband* stadsnät* byanät* accessnät* datanät* kommunnät* mobilnät* mobiltäckning* telefoni* telefonväxel* 5g wifi wi-fi',
    'vård & omsorg':
      'journalsystem* patientjournal* vårdsystem* omsorgssystem* e-hälsa* vårdplaner* videobesök* vårdmöten* hemmonitor* egenmonitor* läkemedelslist* socialtjänstsystem* planeringssystem* verksamhetssystem*',
    välfärdsteknik:
      'trygghetslarm* trygghetskamer* trygghetsteknik* trygghetsskap* kameratillsyn* nattillsyn* läkemedelsrobot* läkemedelsautomat* medicinrobot* medicingivare* välfärdstekn* nyckelfri* nyckelgömm* hemmonitor* gps-* gps-larm* närvarorobot* larmplattform* e-hemtjänst* distansomsorg* distanstillsyn* lås',
    'webb & kommunikation':
      'webbplats* hemsida* webbsida* webbsidor* webben intranät* tillgänglighet* publiceringsverktyg* cms webbpubliker* webbanalys* klarspråk* uppläsning*',
    'ärende & dokument':
      'ärendehanter* diarie* dokumenthanter* e-arkiv* arkivering* långtidslagring* långtidsbevar* handläggarstöd* handläggningsstöd* nämndadministr* anslagstavl* protokoll* ärendesystem*',
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
