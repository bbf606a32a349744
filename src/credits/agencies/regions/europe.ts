import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of Europe, those of the former Soviet Union apart. */
// prettier-ignore
export const EUROPE: readonly Agency[] = [
  // Britain, Ireland, the Low Countries
  row('pa', 'PA Media', 'GB', 'pa.media', { form: 'byline', en: 'Press Association, The Press Association, PA News Agency, PA News, Press Association Scotland, Press Association Sport, PA Scotland, PA Sport, PA' }),
  row('swns', 'South West News Service', 'GB', 'swns.com', { credit: 'SWNS', en: 'SWNS' }),
  row('belga', 'Belga News Agency', 'BE', 'www.belganewsagency.eu', { credit: 'Belga', form: 'sign-off', fr: 'Agence Belga, Belga', own: 'Persagentschap Belga' }),
  row('anp', 'Algemeen Nederlands Persbureau', 'NL', 'www.anp.nl', { credit: 'ANP', own: 'ANP', en: 'Netherlands National News Agency' }),

  // France
  row('aof', 'Agence Option Finance', 'FR', '', { credit: 'AOF', form: 'sign-off', fr: 'AOF' }),
  row('etx', 'ETX Daily Up', 'FR', '', { fr: 'ETX Studio, AFP Relaxnews, AFP-Relaxnews, Relaxnews' }),

  // Germany, Austria, Switzerland
  row('sid', 'Sport-Informations-Dienst', 'DE', 'www.sid.de', { credit: 'SID', form: 'dateline', de: 'SID, sid, Sport-Informationsdienst, Sportinformationsdienst' }),
  row('kna', 'Katholische Nachrichten-Agentur', 'DE', 'www.kna.de', { credit: 'KNA', form: 'dateline', de: 'KNA, kna, Katholischen Nachrichten-Agentur' }),
  row('epd', 'Evangelischer Pressedienst', 'DE', 'www.epd.de', { credit: 'epd', form: 'dateline', de: 'epd, epdÖ, epd-Ö, Evangelischen Pressedienst, Evangelische Pressedienst' }),
  row('dts', 'dts Nachrichtenagentur', 'DE', 'www.dts-nachrichtenagentur.de', { form: 'dateline', de: 'dts, dts-Nachrichtenagentur' }),
  row('spot-on-news', 'spot on news', 'DE', '', { form: 'sign-off' }),
  row('teleschau', 'teleschau', 'DE', ''),
  row('dapd', 'dapd', 'DE', '', { de: 'ddp, dapd nachrichtenagentur' }),
  row('apa', 'Austria Presse Agentur', 'AT', 'apa.at', { credit: 'APA', form: 'dateline', de: 'APA, apa, Austria Presse-Agentur', en: 'Austria Press Agency, Austrian Press Agency', fr: 'Agence de presse autrichienne' }),
  row('kathpress', 'Kathpress', 'AT', 'www.kathpress.at', { form: 'dateline', de: 'Katholische Presseagentur' }),
  row('keystone-ats', 'Keystone-SDA-ATS', 'CH', 'www.keystone-sda.ch', { credit: 'Keystone-SDA', credits: { fr: 'Keystone-ATS', it: 'Keystone-ATS' }, form: 'dateline', de: 'Keystone-SDA, Keystone SDA, Schweizerische Depeschenagentur, Schweizerischen Depeschenagentur, Schweizerische Nachrichtenagentur, SDA, sda, SDA-ATS, AWP, awp, AWP Finanznachrichten, awp international', fr: 'Keystone-ATS, Keystone ATS, ATS, ats, Agence télégraphique suisse', it: 'Agenzia telegrafica svizzera, Keystone-ATS', en: 'Swiss News Agency' }),

  // Spain, Portugal, Andorra
  row('europapress', 'Europa Press', 'ES', 'www.europapress.es', { form: 'dateline', es: 'EuropaPress, Agencia Europa Press, EP' }),
  row('servimedia', 'Servimedia', 'ES', 'www.servimedia.es', { form: 'dateline' }),
  row('atlas', 'Agencia Atlas', 'ES', ''),
  row('colpisa', 'Colpisa', 'ES', 'www.colpisa.com'),
  row('ical', 'Agencia ICAL', 'ES', ''),
  row('vasco-press', 'Vasco Press', 'ES', ''),
  row('sinc', 'Agencia SINC', 'ES', 'www.agenciasinc.es'),
  row('acn', 'Agència Catalana de Notícies', 'ES', 'www.acn.cat', { credit: 'ACN', form: 'dateline', own: 'ACN', es: 'Agencia Catalana de Noticias', en: 'Catalan News Agency' }),
  row('lusa', 'Lusa', 'PT', 'www.lusa.pt', { form: 'dateline', pt: 'Agência Lusa, Agência de Notícias de Portugal', en: 'Lusa News Agency', es: 'Agencia Lusa', fr: 'Agence Lusa' }),

  // Italy
  row('ansa', 'Agenzia Nazionale Stampa Associata', 'IT', 'www.ansa.it', { credit: 'ANSA', form: 'dateline', it: 'ANSA, Agenzia ANSA, ANSA.it, ANSAmed', en: 'ANSA English', de: 'Nachrichtenagentur ANSA', fr: 'Agence ANSA', es: 'ANSA Latina, Agencia ANSA', pt: 'ANSA Brasil, Agência ANSA' }),
  row('adnkronos', 'Adnkronos', 'IT', 'www.adnkronos.com', { form: 'dateline', it: 'AdnKronos Salute, Adnkronos/Labitalia', en: 'Adnkronos International, AKI' }),
  row('agi', 'Agenzia Giornalistica Italia', 'IT', 'www.agi.it', { credit: 'AGI', form: 'dateline', it: 'Agenzia Italia, AGI, Agenzia AGI' }),
  row('askanews', 'askanews', 'IT', 'askanews.it', { form: 'dateline', it: 'TMNews, TM News, Apcom' }),
  row('italpress', 'Italpress', 'IT', 'www.italpress.com', { form: 'dateline', it: 'Agenzia Italpress' }),
  row('lapresse', 'LaPresse', 'IT', 'www.lapresse.it', { form: 'dateline', it: 'Agenzia LaPresse' }),
  row('dire', 'Agenzia Dire', 'IT', 'www.dire.it', { form: 'dateline', it: 'DIRE' }),
  row('nova', 'Agenzia Nova', 'IT', 'www.agenzianova.com', { form: 'dateline', it: 'Nova', en: 'Nova News Agency' }),
  row('teleborsa', 'Teleborsa', 'IT', 'www.teleborsa.it', { form: 'dateline' }),
  row('vis', 'Vatican Information Service', 'VA', '', { credit: 'VIS', form: 'dateline', en: 'VIS', es: 'VIS', it: 'VIS', fr: 'VIS' }),
  row('radiocor', 'Radiocor', 'IT', '', { form: 'dateline', it: 'Radiocor Plus, Il Sole 24 Ore Radiocor, Il Sole 24 Ore Radiocor Plus' }),
  row('mf-dow-jones', 'MF-Dow Jones', 'IT', '', { it: 'MF Dow Jones, MF-DJ, MF-Newswires, MF Newswires' }),
  row('9colonne', '9Colonne', 'IT', 'www.9colonne.it', { form: 'dateline', it: 'Agenzia 9Colonne' }),
  row('sir', 'Servizio Informazione Religiosa', 'IT', 'www.agensir.it', { credit: 'AgenSIR', it: 'AgenSIR, Agenzia SIR, SIR' }),

  // The Nordic countries
  row('ntb', 'Norsk Telegrambyrå', 'NO', 'www.ntb.no', { credit: 'NTB', form: 'sign-off', own: 'NTB, NTBs', en: 'Norwegian News Agency' }),
  row('tt', 'TT Nyhetsbyrån', 'SE', 'tt.se', { credit: 'TT', own: 'Tidningarnas Telegrambyrå, Nyhetsbyrån TT, TT', en: 'TT News Agency, Swedish News Agency' }),
  row('ritzau', 'Ritzau', 'DK', 'ritzau.com', { form: 'sign-off', own: 'Ritzaus Bureau' }),
  row('stt', 'STT', 'FI', 'stt.fi', { own: 'Suomen Tietotoimisto, STT-Lehtikuva', en: 'Finnish News Agency' }),

  // Central and south-eastern Europe
  row('pap', 'Polska Agencja Prasowa', 'PL', 'www.pap.pl', { credit: 'PAP', form: 'sign-off', own: 'PAP', en: 'Polish Press Agency', de: 'Polnische Presseagentur' }),
  row('ctk', 'Czech News Agency', 'CZ', 'www.ctk.cz', { credit: 'ČTK', form: 'dateline', own: 'ČTK, CTK, Česká tisková kancelář' }),
  row('tasr', 'News Agency of the Slovak Republic', 'SK', 'www.tasr.sk', { credit: 'TASR', form: 'dateline', own: 'TASR, Tlačová agentúra Slovenskej republiky' }),
  row('sita', 'Slovenská tlačová agentúra', 'SK', 'sita.sk', { own: 'SITA Slovenská tlačová agentúra', en: 'SITA Slovak News Agency' }),
  row('mti', 'Magyar Távirati Iroda', 'HU', 'mti.hu', { credit: 'MTI', form: 'dateline', own: 'MTI', en: 'Hungarian News Agency', de: 'Ungarische Nachrichtenagentur' }),
  row('agerpres', 'Agerpres', 'RO', 'www.agerpres.ro', { en: 'Romanian National News Agency' }),
  row('mediafax', 'Mediafax', 'RO', 'www.mediafax.ro'),
  row('bta', 'Bulgarian News Agency', 'BG', 'www.bta.bg', { credit: 'BTA', form: 'sign-off', en: 'Bulgarian Telegraph Agency, BTA', own: 'БТА' }),
  row('novinite', 'Sofia News Agency', 'BG', 'www.novinite.com', { credit: 'Novinite', en: 'Novinite' }),
  row('sta', 'Slovenian Press Agency', 'SI', 'www.sta.si', { credit: 'STA', form: 'dateline', own: 'Slovenska tiskovna agencija, STA', de: 'Slowenische Presseagentur' }),
  row('hina', 'HINA', 'HR', 'www.hina.hr', { credit: 'Hina', form: 'dateline', own: 'Hrvatska izvještajna novinska agencija', en: 'Croatian News Agency' }),
  row('tanjug', 'Tanjug', 'RS', 'www.tanjug.rs', { form: 'dateline', en: 'Tanjug News Agency' }),
  row('beta', 'Beta News Agency', 'RS', 'beta.rs', { credit: 'Beta', own: 'Novinska agencija Beta' }),
  row('fonet', 'FoNet', 'RS', 'www.fonet.rs', { own: 'Novinska agencija FoNet' }),
  row('fena', 'Federalna novinska agencija', 'BA', 'fena.ba', { credit: 'FENA', form: 'dateline', own: 'FENA', en: 'FENA News Agency' }),
  row('srna', 'Srna', 'BA', 'srna.rs', { own: 'Novinska agencija Republike Srpske' }),
  row('mia', 'Media Information Agency', 'MK', 'mia.mk', { en: 'Macedonian Information Agency', own: 'МИА' }),
  row('ata', 'Albanian Telegraphic Agency', 'AL', 'ata.gov.al', { own: 'Agjencia Telegrafike Shqiptare' }),
  row('ana-mpa', 'Athens-Macedonian News Agency', 'GR', 'www.amna.gr', { credit: 'ANA-MPA', form: 'dateline', en: 'ANA-MPA, AMNA, Athens News Agency, Athens-Macedonian Press Agency', own: 'ΑΠΕ-ΜΠΕ' }),
  row('cna-cyprus', 'Cyprus News Agency', 'CY', 'cna.org.cy'),
]
