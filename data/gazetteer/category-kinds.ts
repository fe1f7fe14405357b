/**
 * What the products of a vendor's category are called in running text: their kind, and not what they are bought for,
 * which is a theme. One word each; with `*` it stands for all that begins so, compounds and inflections.
 */
const WORDS_OF_CATEGORY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AI & automation':
      'ai ai-* rpa* automatiser* robotiser* mjukvarurobot* chattbot* chatbot* språkmodell* copilot*',
    'GIS & samhällsbyggnad': 'gis gis-* geodata* bygglov* e-bygglov* detaljplan* samhällsbyggnad* felanmäl*',
    'IoT & smart stad': 'iot iot-* sensor* lorawan* uppkoppla* vattenmätare*',
    beslutsstöd:
      'beslutsstöd* beslutsunderlag* dataplattform* datalager* datakatalog* nyckeltal* verksamhetsplan* portföljstyr* projektportfölj* målstyrning* bi-*',
    'drift & infrastruktur':
      'it-drift* serverdrift* driftavtal* driftleverantör* serverhall* server servrar datacenter* it-support* it-infrastruktur* it-partner* it-leverantör* it-arbetsplats*',
    'e-tjänster':
      'e-tjänst* e-blankett* medborgarportal* självservice* självbetjäning* e-ansök* e-signer* kontaktcenter* kundtjänst*',
    'ekonomi & HR':
      'ekonomisystem* affärssystem* lönesystem* personalsystem* hr-system* erp faktur* e-faktur* bemanningssystem* schemalägg* rekryteringssystem*',
    hårdvara: 'dator datorer elevdator* skoldator* chromebook* ipad* surfplatt* lärplatta laptop* hårdvar*',
    'inköp & upphandling':
      'upphandling upphandlingen upphandlingar* upphandlings* e-upphandl* inköp inköps* avtalsuppfölj* avtalsdatabas* förfrågningsunderlag* ramavtal*',
    konsult: 'konsult* it-konsult* rådgiv* förstudie* målbild* färdplan* målarkitektur* upphandlingsstöd*',
    'moln & plattform': 'moln* saas office kontorsprogram* samarbetsverktyg* copilot* datalagring*',
    skola: 'lärplattform* skolplattform* läromedel* lärverktyg* elevadministr*',
    'säkerhet & identitet':
      'informationssäker* cybersäker* it-säker* cyberattack* dataintrång* ransomware* nätfiske* multifaktor* e-legitim* bankid behörighet* brandvägg* antivirus*',
    'telekom & fiber':
      'fiber* bredband* stadsnät* byanät* accessnät* datanät* kommunnät* mobilnät* telefoni* telefonväxel* 5g wifi',
    'vård & omsorg':
      'journalsystem* patientjournal* vårdsystem* omsorgssystem* socialtjänstsystem* verksamhetssystem* e-hälsa* videobesök* hemmonitor*',
    välfärdsteknik:
      'trygghetslarm* trygghetskamer* kameratillsyn* nattillsyn* läkemedelsrobot* läkemedelsautomat* välfärdstekn* nyckelfri* hemmonitor* gps-* närvarorobot* e-hemtjänst* lås',
    'webb & kommunikation': 'webbplats* hemsida* webbsid* webben intranät* tillgänglighet*',
    'ärende & dokument':
      'ärendehanter* diarie* dokumenthanter* e-arkiv* arkivering* handläggarstöd* nämndadministr* anslagstavl*',
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
