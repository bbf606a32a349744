import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of Africa. */
// prettier-ignore
export const AFRICA: readonly Agency[] = [
  // The north
  row('aps', 'Algérie Presse Service', 'DZ', 'www.aps.dz', { credit: 'APS', form: 'dateline', fr: 'Algerie Presse Service, APS', en: 'Algeria Press Service' }),
  row('map', 'Maghreb Arabe Presse', 'MA', 'www.mapnews.ma', { credit: 'MAP', fr: 'Agence marocaine de presse, Agence Maghreb Arabe Presse, Agence MAP, MAP', en: 'Moroccan News Agency, Moroccan Press Agency', es: 'Agencia Marroquí de Prensa' }),
  row('tap', 'Tunis Afrique Presse', 'TN', 'www.tap.info.tn', { credit: 'TAP', form: 'dateline', fr: 'Agence Tunis Afrique Presse, TAP', en: 'Tunisian News Agency' }),
  row('lana', 'Libyan News Agency', 'LY', 'lana.gov.ly'),
  row('mena', 'Middle East News Agency', 'EG', 'www.mena.org.eg', { credit: 'MENA', form: 'dateline', en: 'MENA', fr: 'Agence de presse du Moyen-Orient' }),
  row('suna', 'Sudan News Agency', 'SD', 'suna-sd.net', { credit: 'SUNA', form: 'dateline', en: 'SUNA' }),

  // The west
  row('aps-senegal', 'Agence de presse sénégalaise', 'SN', 'aps.sn', { en: 'Senegalese Press Agency' }),
  row('panapress', 'Panapress', 'SN', 'www.panapress.com', { form: 'dateline', fr: 'Agence panafricaine de presse', en: 'Panafrican News Agency, Pan-African News Agency, Pan African News Agency' }),
  row('apanews', 'African Press Agency', 'SN', 'apanews.net', { fr: 'Agence de presse africaine', en: 'APAnews, APA News' }),
  row('aip', 'Agence ivoirienne de presse', 'CI', 'www.aip.ci', { credit: 'AIP', fr: 'AIP', en: 'Ivorian Press Agency' }),
  row('aib', "Agence d'information du Burkina", 'BF', 'www.aib.media', { credit: 'AIB', form: 'dateline', fr: 'AIB' }),
  row('amap', 'Agence malienne de presse et de publicité', 'ML', 'amap.ml', { fr: 'Agence malienne de presse' }),
  row('anp-niger', 'Agence nigérienne de presse', 'NE', ''),
  row('ami', "Agence mauritanienne d'information", 'MR', 'ami.mr', { credit: 'AMI', form: 'sign-off', fr: 'AMI', en: 'Mauritanian News Agency' }),
  row('gna', 'Ghana News Agency', 'GH', 'gna.org.gh', { credit: 'GNA', form: 'sign-off', en: 'GNA' }),
  row('nan', 'News Agency of Nigeria', 'NG', 'nannews.ng', { credit: 'NAN', form: 'sign-off', en: 'NAN' }),
  row('inforpress', 'Inforpress', 'CV', 'inforpress.cv', { pt: 'Agência Cabo-verdiana de Notícias' }),

  // The centre and the east
  row('abp', 'Agence burundaise de presse', 'BI', 'abpinfo.bi', { fr: 'ABP' }),
  row('acp', 'Agence congolaise de presse', 'CD', 'acp.cd', { credit: 'ACP', form: 'dateline', fr: 'ACP', en: 'Congolese Press Agency' }),
  row('ena', 'Ethiopian News Agency', 'ET', 'www.ena.et', { form: 'dateline', en: 'ENA' }),
  row('kna-kenya', 'Kenya News Agency', 'KE', 'www.kenyanews.go.ke'),
  row('sonna', 'Somali National News Agency', 'SO', 'sonna.so', { en: 'SONNA' }),
  row('ecofin', 'Agence Ecofin', 'CH', 'www.agenceecofin.com', { form: 'sign-off', fr: 'Agence Écofin', en: 'Ecofin Agency' }),

  // The south
  row('angop', 'Angop', 'AO', 'www.angop.ao', { pt: 'Agência Angola Press, Agência Angop', en: 'Angola Press Agency, Angola Press News Agency' }),
  row('aim', 'Agência de Informação de Moçambique', 'MZ', '', { en: 'Mozambique News Agency' }),
  row('sapa', 'South African Press Association', 'ZA', '', { credit: 'Sapa', form: 'sign-off', en: 'SAPA' }),
  row('ana-africa', 'African News Agency', 'ZA', '', { form: 'sign-off', en: 'ANA' }),
  row('nampa', 'Namibia Press Agency', 'NA', 'www.nampa.org', { credit: 'Nampa', form: 'dateline', en: 'NAMPA' }),
  row('ziana', 'New Ziana', 'ZW', 'newziana.co.zw', { form: 'dateline', en: 'ZIANA' }),
  row('zanis', 'Zambia News and Information Services', 'ZM', '', { en: 'ZANIS' }),
  row('bopa', 'Botswana Press Agency', 'BW', '', { en: 'BOPA' }),
]
