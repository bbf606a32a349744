import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of the Middle East, Turkey and Iran. */
// prettier-ignore
export const MIDDLE_EAST: readonly Agency[] = [
  row('dha', 'Demirören News Agency', 'TR', 'www.dha.com.tr', { credit: 'DHA', form: 'sign-off', own: 'Demirören Haber Ajansı, Doğan Haber Ajansı, DHA', en: 'Doğan News Agency, Dogan News Agency, Demiroren News Agency' }),
  row('iha', 'İhlas Haber Ajansı', 'TR', 'www.iha.com.tr', { credit: 'İHA', own: 'İHA', en: 'Ihlas News Agency' }),
  row('spa', 'Saudi Press Agency', 'SA', 'www.spa.gov.sa', { credit: 'SPA', form: 'dateline', en: 'SPA', fr: 'Agence de presse saoudienne', es: 'Agencia de Prensa Saudí', de: 'Saudische Presseagentur' }),
  row('wam', 'Emirates News Agency', 'AE', 'www.wam.ae', { credit: 'WAM', form: 'dateline', en: 'WAM' }),
  row('qna', 'Qatar News Agency', 'QA', 'www.qna.org.qa', { credit: 'QNA', form: 'dateline', en: 'QNA' }),
  row('kuna', 'Kuwait News Agency', 'KW', 'www.kuna.net.kw', { credit: 'KUNA', form: 'dateline', en: 'KUNA' }),
  row('bna', 'Bahrain News Agency', 'BH', 'www.bna.bh', { form: 'dateline', en: 'BNA' }),
  row('ona', 'Oman News Agency', 'OM', 'omannews.gov.om', { form: 'dateline', en: 'ONA' }),
  row('saba', 'Yemen News Agency', 'YE', 'www.saba.ye', { en: 'Saba News Agency, Yemen News Agency Saba' }),
  row('petra', 'Jordan News Agency', 'JO', 'petra.gov.jo', { credit: 'Petra', form: 'dateline', en: 'Petra News Agency, Petra' }),
  row('sana', 'Syrian Arab News Agency', 'SY', 'sana.sy', { credit: 'SANA', form: 'dateline', en: 'SANA' }),
  row('nna', 'National News Agency', 'LB', 'www.nna-leb.gov.lb', { form: 'dateline', en: "Lebanese National News Agency, NNA", fr: 'Agence nationale de l’information' }),
  row('wafa', 'Palestine News Agency', 'PS', 'english.wafa.ps', { credit: 'WAFA', form: 'dateline', en: 'WAFA, Palestinian News Agency, Wafa News Agency, Palestine News and Information Agency' }),
  row('maan', "Ma'an News Agency", 'PS', 'www.maannews.net', { en: 'Maan News Agency' }),
  row('ina', 'Iraqi News Agency', 'IQ', 'ina.iq', { form: 'dateline' }),
  row('shafaq', 'Shafaq News', 'IQ', 'shafaq.com', { form: 'dateline', en: 'Shafaq News Agency' }),
  row('irna', 'Islamic Republic News Agency', 'IR', 'en.irna.ir', { credit: 'IRNA', form: 'dateline', en: 'IRNA', fr: 'Agence IRNA' }),
  row('isna', "Iranian Students' News Agency", 'IR', 'en.isna.ir', { credit: 'ISNA', form: 'dateline', en: 'Iranian Students News Agency, ISNA' }),
  row('mehr', 'Mehr News Agency', 'IR', 'en.mehrnews.com', { form: 'dateline', en: 'MNA' }),
  row('fars', 'Fars News Agency', 'IR', 'farsnews.ir'),
  row('tasnim', 'Tasnim News Agency', 'IR', 'www.tasnimnews.com', { form: 'dateline', en: 'Tasnim' }),
]
