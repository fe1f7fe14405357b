import { i18n } from '#i18n';

/** The gazetteer's categories of vendors, which it writes in Swedish. */
const CATEGORIES = {
  'AI & automation': 'category.automation',
  'GIS & samhällsbyggnad': 'category.planning',
  'IoT & smart stad': 'category.smartCity',
  beslutsstöd: 'category.decisionSupport',
  'drift & infrastruktur': 'category.operations',
  'e-tjänster': 'category.eServices',
  'ekonomi & HR': 'category.finance',
  hårdvara: 'category.hardware',
  'inköp & upphandling': 'category.procurement',
  konsult: 'category.consulting',
  'moln & plattform': 'category.cloud',
  skola: 'category.school',
  'säkerhet & identitet': 'category.security',
  'telekom & fiber': 'category.telecom',
  'vård & omsorg': 'category.care',
  välfärdsteknik: 'category.welfareTechnology',
  'webb & kommunikation': 'category.web',
  'ärende & dokument': 'category.caseManagement',
} as const;

const isKnown = (category: string): category is keyof typeof CATEGORIES =>
  Object.hasOwn(CATEGORIES, category);

/** A vendor's category as it stands inside a sentence; `null` for one that has no words yet. */
export const categoryWords = (category: string): string | null =>
  isKnown(category) ? i18n.t(CATEGORIES[category]) : null;
