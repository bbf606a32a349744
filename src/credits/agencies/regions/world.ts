import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies that newsrooms of all the world subscribe to, whatever their country. */
// prettier-ignore
export const WORLD: readonly Agency[] = [
  row('reuters', 'Reuters', 'GB', 'www.reuters.com', { form: 'dateline', en: 'Reuter, Reuters News, Reuters News Agency, Reuters Health', de: 'rtr, reu', es: 'Agencia Reuters', pt: 'Agência Reuters', fr: 'Agence Reuters', it: 'Agenzia Reuters' }),
  row('ap', 'The Associated Press', 'US', 'apnews.com', { credit: 'AP', form: 'byline', en: 'Associated Press, AP, AP News', es: 'Agencia AP', pt: 'Agência AP', fr: 'Agence AP' }),
  row('afp', 'Agence France-Presse', 'FR', 'www.afp.com', { credit: 'AFP', form: 'sign-off', fr: 'AFP FR, Agence France Presse, France-Presse, France Presse, AFP, Agence AFP', de: 'afp, AFP Deutschland', es: 'Agencia France-Presse, Agencia France Presse, Agencia AFP', it: 'Agenzia France-Presse', pt: 'Agência France-Presse, Agência France Presse, Agência AFP' }),
  row('dpa', 'Deutsche Presse-Agentur', 'DE', 'www.dpa.com', { credit: 'dpa', form: 'dateline', de: 'dpa-AFX Analyser, Deutschen Presse-Agentur, Deutsche Presse Agentur, dpa, dpa-AFX, dpa-infocom, dpa-infocom GmbH, dpa-tmn, dpa Deutsche Presse-Agentur', en: 'German Press Agency, Deutsche Presse-Agentur GmbH, dpa international', es: 'Agencia Alemana de Prensa, Agencia DPA', fr: 'Agence de presse allemande' }),
  row('efe', 'Agencia EFE', 'ES', 'efe.com', { credit: 'EFE', form: 'dateline', es: 'EFE, EFECOM, EFEUSA, EuroEFE, EFE Verde, EFEverde, EFE Agro, Efeagro', en: 'EFE-EPA, EFE News, EFE News Agency, Spanish News Agency EFE', pt: 'Agência EFE', fr: 'Agence EFE', it: 'Agenzia EFE' }),
  row('bloomberg', 'Bloomberg', 'US', 'www.bloomberg.com', { form: 'byline', en: 'Bloomberg News', pt: 'Agência Bloomberg' }),
  row('upi', 'United Press International', 'US', 'www.upi.com', { credit: 'UPI', form: 'dateline', en: 'UPI, UPI News' }),
  row('xinhua', 'Xinhua News Agency', 'CN', 'www.news.cn', { credit: 'Xinhua', form: 'dateline', en: 'Xinhua, Xinhuanet, New China News Agency', own: '新华社', de: 'Nachrichtenagentur Xinhua', fr: 'Agence Xinhua, Chine nouvelle, Agence Chine nouvelle', es: 'Agencia Xinhua, Agencia de Noticias Xinhua', it: 'Agenzia Xinhua', pt: 'Agência Xinhua, Agência de Notícias Xinhua' }),
  row('tass', 'TASS', 'RU', 'tass.com', { form: 'slashes', en: 'ITAR-TASS, Itar Tass, TASS Russian News Agency', own: 'ТАСС', de: 'Agentur Tass', fr: 'Agence TASS', es: 'Agencia TASS', it: 'Agenzia TASS', pt: 'Agência TASS' }),
  row('anadolu', 'Anadolu Agency', 'TR', 'www.aa.com.tr', { credit: 'Anadolu', en: 'Anadolu, AA', own: 'Anadolu Ajansı, Anadolu Ajansi', de: 'Anadolu Agentur, Nachrichtenagentur Anadolu', fr: 'Agence Anadolu', es: 'Agencia Anadolu', it: 'Agenzia Anadolu', pt: 'Agência Anadolu' }),
  row('dow-jones', 'Dow Jones Newswires', 'US', 'www.dowjones.com', { en: 'Dow Jones News, Dow Jones', de: 'Dow Jones Nachrichten', fr: 'Agefi-Dow Jones' }),
  row('tns', 'Tribune News Service', 'US', '', { form: 'byline', en: 'TNS' }),
  row('ips', 'Inter Press Service', 'IT', 'www.ipsnews.net', { credit: 'IPS', form: 'dateline', en: 'IPS, IPS News', es: 'Agencia IPS' }),
  row('fides', 'Agenzia Fides', 'VA', 'www.fides.org', { form: 'dateline', it: 'Fides', en: 'Fides News Agency', de: 'Fidesdienst', fr: 'Agence Fides', es: 'Agencia Fides', pt: 'Agência Fides' }),
  row('cns-catholic', 'Catholic News Service', 'US', '', { form: 'dateline', en: 'CNS' }),
  row('cna-catholic', 'Catholic News Agency', 'US', 'www.catholicnewsagency.com'),
  row('rns', 'Religion News Service', 'US', 'religionnews.com', { credit: 'RNS', form: 'dateline', en: 'RNS' }),
  row('field-level-media', 'Field Level Media', 'US', 'www.fieldlevelmedia.com', { form: 'sign-off' }),
  row('sports-xchange', 'The Sports Xchange', 'US', '', { en: 'Sports Xchange' }),
  row('cover-media', 'Cover Media', 'GB', ''),
  row('bang-showbiz', 'BANG Showbiz', 'GB', ''),
  row('jta', 'Jewish Telegraphic Agency', 'US', 'www.jta.org', { credit: 'JTA', form: 'dateline', en: 'JTA' }),
]
