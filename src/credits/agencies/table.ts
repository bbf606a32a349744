/** A news agency that copy may credit. */
export interface Agency {
  /** Short name in lower case, the same for ever: contributors are matched by it. */
  code: string
  /** Full name. */
  name: string
  /** How credit lines print it. */
  creditName: string
  /** Other names and abbreviations that it signs with, in any language. */
  aliases: readonly string[]
  /** ISO 3166-1 alpha-2 code of the country it is based in. */
  country: string
  homepage: string
  /** Is a name that stands for much else too, so that it is no credit when it stands alone. */
  ambiguous?: true
}

const row = (
  code: string,
  name: string,
  creditName: string,
  aliases: string,
  country: string,
  homepage: string,
  ambiguous?: 'ambiguous',
): Agency => ({
  code,
  name,
  creditName,
  aliases: aliases === '' ? [] : aliases.split(', '),
  country,
  homepage: `https://${homepage}`,
  ...(ambiguous ? { ambiguous: true } : {}),
})

/**
 * The agencies that are known without being told. Abbreviations of up to four letters match in
 * capitals, capitalised, or as written here; longer names in any case.
 */
// prettier-ignore
export const AGENCIES: readonly Agency[] = [
  row('reuters', 'Reuters', 'Reuters', 'Reuters News, Reuters News Agency, rtr', 'GB', 'www.reuters.com'),
  row('ap', 'The Associated Press', 'the Associated Press', 'Associated Press, AP', 'US', 'apnews.com'),
  row('afp', 'Agence France-Presse', 'AFP', 'Agence France Presse, France-Presse, France Presse, AFP, afp', 'FR', 'www.afp.com'),
  row('pa', 'PA Media', 'PA Media', 'Press Association, The Press Association, PA News Agency, PA', 'GB', 'pa.media', 'ambiguous'),
  row('dpa', 'Deutsche Presse-Agentur', 'dpa', 'Deutschen Presse-Agentur, German Press Agency, dpa, dpa-AFX, dpa-infocom', 'DE', 'www.dpa.com'),
  row('efe', 'Agencia EFE', 'EFE', 'EFE, Agência EFE, EFE News', 'ES', 'efe.com'),
  row('ansa', 'Agenzia Nazionale Stampa Associata', 'ANSA', 'ANSA, Agenzia ANSA', 'IT', 'www.ansa.it'),
  row('aap', 'Australian Associated Press', 'AAP', 'AAP', 'AU', 'aap.com.au'),
  row('cp', 'The Canadian Press', 'The Canadian Press', 'Canadian Press, La Presse canadienne, Presse canadienne, CP', 'CA', 'www.thecanadianpress.com', 'ambiguous'),
  row('upi', 'United Press International', 'UPI', 'UPI', 'US', 'www.upi.com'),
  row('bloomberg', 'Bloomberg', 'Bloomberg', 'Bloomberg News', 'US', 'www.bloomberg.com', 'ambiguous'),
  row('tass', 'TASS', 'TASS', 'ITAR-TASS, Itar Tass', 'RU', 'tass.com'),
  row('interfax', 'Interfax', 'Interfax', 'Interfax-Ukraine', 'RU', 'interfax.com'),
  row('ria', 'RIA Novosti', 'RIA Novosti', 'RIA, Sputnik', 'RU', 'ria.ru', 'ambiguous'),
  row('xinhua', 'Xinhua News Agency', 'Xinhua', 'Xinhua, Agencia Xinhua, Agência Xinhua', 'CN', 'www.news.cn'),
  row('cns', 'China News Service', 'China News Service', '', 'CN', 'www.chinanews.com.cn'),
  row('kyodo', 'Kyodo News', 'Kyodo News', 'Kyodo', 'JP', 'english.kyodonews.net'),
  row('jiji', 'Jiji Press', 'Jiji Press', 'Jiji', 'JP', 'www.jiji.com'),
  row('yonhap', 'Yonhap News Agency', 'Yonhap', 'Yonhap, Yonhap News', 'KR', 'en.yna.co.kr'),
  row('cna', 'Central News Agency', 'CNA', 'CNA', 'TW', 'focustaiwan.tw', 'ambiguous'),
  row('pti', 'Press Trust of India', 'PTI', 'PTI', 'IN', 'www.ptinews.com'),
  row('ani', 'Asian News International', 'ANI', 'ANI', 'IN', 'www.aninews.in', 'ambiguous'),
  row('ians', 'Indo-Asian News Service', 'IANS', 'IANS', 'IN', 'www.ians.in'),
  row('uni', 'United News of India', 'UNI', 'UNI', 'IN', 'www.uniindia.com', 'ambiguous'),
  row('anadolu', 'Anadolu Agency', 'Anadolu', 'Anadolu, Anadolu Ajansı, Anadolu Ajansi, AA', 'TR', 'www.aa.com.tr', 'ambiguous'),
  row('dha', 'Demirören News Agency', 'DHA', 'DHA', 'TR', 'www.dha.com.tr', 'ambiguous'),
  row('belga', 'Belga News Agency', 'Belga', 'Belga, Agence Belga', 'BE', 'www.belganewsagency.eu'),
  row('anp', 'Algemeen Nederlands Persbureau', 'ANP', 'ANP', 'NL', 'www.anp.nl'),
  row('apa', 'Austria Presse Agentur', 'APA', 'APA, APA-OTS, apa', 'AT', 'apa.at'),
  row('keystone-ats', 'Keystone-SDA-ATS', 'Keystone-SDA', 'Keystone-ATS, Keystone-SDA, Keystone ATS, Keystone SDA, Schweizerische Depeschenagentur, SDA, ATS, sda, ats, SDA-ATS, awp', 'CH', 'www.keystone-sda.ch'),
  row('ntb', 'Norsk Telegrambyrå', 'NTB', 'NTB', 'NO', 'www.ntb.no'),
  row('tt', 'TT Nyhetsbyrån', 'TT', 'Tidningarnas Telegrambyrå, TT', 'SE', 'tt.se', 'ambiguous'),
  row('ritzau', 'Ritzau', 'Ritzau', 'Ritzaus Bureau', 'DK', 'ritzau.com'),
  row('stt', 'STT', 'STT', 'Suomen Tietotoimisto, STT-Lehtikuva', 'FI', 'stt.fi'),
  row('pap', 'Polska Agencja Prasowa', 'PAP', 'PAP, Polish Press Agency', 'PL', 'www.pap.pl', 'ambiguous'),
  row('ctk', 'Czech News Agency', 'ČTK', 'ČTK, CTK, Česká tisková kancelář', 'CZ', 'www.ctk.cz'),
  row('tasr', 'TASR', 'TASR', 'News Agency of the Slovak Republic', 'SK', 'www.tasr.sk'),
  row('mti', 'Magyar Távirati Iroda', 'MTI', 'MTI', 'HU', 'mti.hu'),
  row('agerpres', 'Agerpres', 'Agerpres', '', 'RO', 'www.agerpres.ro'),
  row('bta', 'Bulgarian News Agency', 'BTA', 'BTA', 'BG', 'www.bta.bg', 'ambiguous'),
  row('tanjug', 'Tanjug', 'Tanjug', '', 'RS', 'www.tanjug.rs'),
  row('hina', 'HINA', 'Hina', 'Croatian News Agency', 'HR', 'www.hina.hr'),
  row('sta', 'Slovenian Press Agency', 'STA', 'STA, Slovenska tiskovna agencija', 'SI', 'english.sta.si', 'ambiguous'),
  row('ukrinform', 'Ukrinform', 'Ukrinform', '', 'UA', 'www.ukrinform.net'),
  row('belta', 'BelTA', 'BelTA', 'Belarusian Telegraph Agency', 'BY', 'eng.belta.by'),
  row('bns', 'Baltic News Service', 'BNS', 'BNS', 'EE', 'www.bns.ee', 'ambiguous'),
  row('lusa', 'Lusa', 'Lusa', 'Agência Lusa, Lusa News Agency', 'PT', 'www.lusa.pt'),
  row('agencia-brasil', 'Agência Brasil', 'Agência Brasil', '', 'BR', 'agenciabrasil.ebc.com.br'),
  row('estadao', 'Estadão Conteúdo', 'Estadão Conteúdo', 'Agência Estado', 'BR', 'www.estadaoconteudo.com.br'),
  row('folhapress', 'Folhapress', 'Folhapress', '', 'BR', 'folhapress.folha.com.br'),
  row('telam', 'Télam', 'Télam', 'Telam, Agencia Télam', 'AR', 'www.telam.com.ar'),
  row('notimex', 'Notimex', 'Notimex', '', 'MX', 'www.notimex.gob.mx'),
  row('prensa-latina', 'Prensa Latina', 'Prensa Latina', '', 'CU', 'www.plenglish.com'),
  row('antara', 'Antara', 'Antara', 'Antara News', 'ID', 'en.antaranews.com'),
  row('bernama', 'Bernama', 'Bernama', '', 'MY', 'www.bernama.com'),
  row('vna', 'Vietnam News Agency', 'VNA', 'VNA', 'VN', 'vnanet.vn'),
  row('pna', 'Philippine News Agency', 'PNA', 'PNA', 'PH', 'www.pna.gov.ph', 'ambiguous'),
  row('tna', 'Thai News Agency', 'TNA', '', 'TH', 'tna.mcot.net'),
  row('aps', 'Algérie Presse Service', 'APS', 'Algeria Press Service, APS', 'DZ', 'www.aps.dz', 'ambiguous'),
  row('map', 'Maghreb Arabe Presse', 'MAP', 'Agence Marocaine de Presse, MAP', 'MA', 'www.mapnews.ma', 'ambiguous'),
  row('tap', 'Tunis Afrique Presse', 'TAP', 'TAP', 'TN', 'www.tap.info.tn', 'ambiguous'),
  row('mena', 'Middle East News Agency', 'MENA', 'MENA', 'EG', 'www.mena.org.eg', 'ambiguous'),
  row('spa', 'Saudi Press Agency', 'SPA', 'SPA', 'SA', 'www.spa.gov.sa', 'ambiguous'),
  row('wam', 'Emirates News Agency', 'WAM', 'WAM', 'AE', 'www.wam.ae'),
  row('qna', 'Qatar News Agency', 'QNA', 'QNA', 'QA', 'www.qna.org.qa'),
  row('kuna', 'Kuwait News Agency', 'KUNA', 'KUNA', 'KW', 'www.kuna.net.kw'),
  row('petra', 'Jordan News Agency', 'Petra', '', 'JO', 'petra.gov.jo'),
  row('sana', 'Syrian Arab News Agency', 'SANA', 'SANA', 'SY', 'sana.sy', 'ambiguous'),
  row('irna', 'Islamic Republic News Agency', 'IRNA', 'IRNA', 'IR', 'en.irna.ir'),
  row('isna', "Iranian Students' News Agency", 'ISNA', 'ISNA', 'IR', 'en.isna.ir'),
  row('nan', 'News Agency of Nigeria', 'NAN', 'NAN', 'NG', 'nannews.ng', 'ambiguous'),
  row('gna', 'Ghana News Agency', 'GNA', 'GNA', 'GH', 'gna.org.gh', 'ambiguous'),
  row('app', 'Associated Press of Pakistan', 'APP', 'APP', 'PK', 'www.app.com.pk', 'ambiguous'),
  row('bss', 'Bangladesh Sangbad Sangstha', 'BSS', 'BSS', 'BD', 'www.bssnews.net', 'ambiguous'),
  row('unb', 'United News of Bangladesh', 'UNB', 'UNB', 'BD', 'unb.com.bd', 'ambiguous'),
  row('sapa', 'South African Press Association', 'Sapa', 'SAPA', 'ZA', 'www.sapa.org.za'),
  row('kcna', 'Korean Central News Agency', 'KCNA', 'KCNA', 'KP', 'kcna.kp'),
  row('sid', 'Sport-Informations-Dienst', 'SID', 'SID, sid', 'DE', 'www.sid.de', 'ambiguous'),
  row('kna', 'Katholische Nachrichten-Agentur', 'KNA', 'KNA, kna', 'DE', 'www.kna.de'),
  row('epd', 'Evangelischer Pressedienst', 'epd', 'epd', 'DE', 'www.epd.de'),
  row('dapd', 'dapd', 'dapd', 'ddp', 'DE', 'www.dapd.de'),
  row('europapress', 'Europa Press', 'Europa Press', 'EuropaPress, EP', 'ES', 'www.europapress.es', 'ambiguous'),
  row('adnkronos', 'Adnkronos', 'Adnkronos', '', 'IT', 'www.adnkronos.com'),
  row('askanews', 'askanews', 'askanews', '', 'IT', 'askanews.it'),
  row('agi', 'Agenzia Giornalistica Italia', 'AGI', 'Agenzia Italia, AGI', 'IT', 'www.agi.it', 'ambiguous'),
  row('italpress', 'Italpress', 'Italpress', '', 'IT', 'www.italpress.com'),
  row('lapresse', 'LaPresse', 'LaPresse', '', 'IT', 'www.lapresse.it'),
]
