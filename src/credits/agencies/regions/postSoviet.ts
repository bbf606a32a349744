import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of the Baltic states, eastern Europe, the Caucasus and central Asia. */
// prettier-ignore
export const POST_SOVIET: readonly Agency[] = [
  // The Baltic states
  row('bns', 'Baltic News Service', 'EE', 'www.bns.ee', { credit: 'BNS', form: 'dateline', en: 'BNS' }),
  row('leta', 'LETA', 'LV', 'www.leta.lv', { form: 'dateline', en: 'Latvian News Agency', own: 'Latvijas telegrāfa aģentūra' }),
  row('elta', 'ELTA', 'LT', 'www.elta.lt', { en: 'Lithuanian News Agency', own: 'Lietuvos naujienų agentūra' }),

  // Russia, Belarus, Ukraine, Moldova
  row('interfax', 'Interfax', 'RU', 'interfax.com', { form: 'dateline', en: 'Interfax News Agency', own: 'Интерфакс', fr: 'Agence Interfax', es: 'Agencia Interfax', it: 'Agenzia Interfax', pt: 'Agência Interfax', de: 'Agentur Interfax' }),
  row('ria', 'RIA Novosti', 'RU', 'ria.ru', { form: 'dateline', en: 'RIA, RIA Novosti News Agency', own: 'РИА Новости', de: 'Ria Nowosti', fr: 'Agence RIA Novosti', es: 'Agencia RIA Novosti' }),
  row('sputnik', 'Sputnik', 'RU', 'sputnikglobe.com', { form: 'dateline', en: 'Sputnik News', es: 'Sputnik Mundo', pt: 'Sputnik Brasil' }),
  row('belta', 'BelTA', 'BY', 'belta.by', { form: 'dateline', en: 'Belarusian Telegraph Agency' }),
  row('ukrinform', 'Ukrinform', 'UA', 'www.ukrinform.net', { en: 'Ukrainian National News Agency' }),
  row('unian', 'UNIAN', 'UA', 'www.unian.info', { own: 'УНІАН' }),
  row('interfax-ukraine', 'Interfax-Ukraine', 'UA', 'interfax.com.ua', { own: 'Інтерфакс-Україна' }),
  row('moldpres', 'Moldpres', 'MD', 'www.moldpres.md', { form: 'slashes' }),
  row('ipn-moldova', 'IPN News Agency', 'MD', 'www.ipn.md'),

  // The Caucasus
  row('armenpress', 'Armenpress', 'AM', 'armenpress.am', { form: 'slashes' }),
  row('azertac', 'Azertac', 'AZ', 'azertag.az', { form: 'dateline', en: 'Azerbaijan State News Agency', own: 'Azərtac' }),
  row('trend', 'Trend News Agency', 'AZ', 'en.trend.az'),
  row('apa-azerbaijan', 'Azeri Press Agency', 'AZ', 'apa.az', { en: 'Azeri-Press Agency' }),
  row('interpressnews', 'InterPressNews', 'GE', 'www.interpressnews.ge'),

  // Central Asia
  row('kazinform', 'Kazinform', 'KZ', 'www.inform.kz', { form: 'dateline', own: 'Qazinform', en: 'Kazinform News Agency' }),
  row('uza', 'National News Agency of Uzbekistan', 'UZ', 'uza.uz', { en: 'Uzbekistan National News Agency' }),
  row('kabar', 'Kabar', 'KG', 'kabar.kg', { form: 'slashes', en: 'Kyrgyz National News Agency' }),
  row('khovar', 'Khovar', 'TJ', 'khovar.tj', { en: 'National Information Agency of Tajikistan' }),
]
