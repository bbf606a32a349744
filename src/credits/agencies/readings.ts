import type { AmbiguousName, Evidence } from './agency.js'

const reading = (name: string, needs: Evidence, ...means: string[]): AmbiguousName => ({
  name,
  means,
  needs,
})

/**
 * What the names of agencies mean besides, by the agency's code, and the evidence that each needs
 * (see {@link Evidence}): the likelier the other reading where credits stand, the more.
 */
// prettier-ignore
export const READINGS: Readonly<Record<string, readonly AmbiguousName[]>> = {
  // The world's agencies
  reuters: [reading('Reuter', 'place', 'a surname'), reading('rtr', 'statement', 'the Russian broadcaster RTR', 'right to repair'), reading('reu', 'company', 'Réunion', 'an editor’s initials')],
  ap: [reading('AP', 'place', 'Andhra Pradesh', 'Advanced Placement courses', 'accounts payable')],
  afp: [reading('AFP', 'place', 'the Armed Forces of the Philippines', 'the Australian Federal Police', 'Americans for Prosperity')],
  dpa: [reading('dpa', 'place', 'a data protection authority', 'the Defense Production Act')],
  efe: [reading('EFE', 'place', 'Efe, a Turkish first name')],
  bloomberg: [reading('Bloomberg', 'place', 'Michael Bloomberg', 'Bloomberg L.P., Bloomberg Philanthropies')],
  anadolu: [
    reading('Anadolu', 'place', 'Anatolia', 'Anadolu University', 'Anadolu Efes'),
    reading('AA', 'statement', 'the Automobile Association', 'Alcoholics Anonymous', 'American Airlines', 'a credit rating'),
  ],
  'dow-jones': [reading('Dow Jones', 'statement', 'the Dow Jones Industrial Average')],
  tns: [reading('TNS', 'company', 'the pollster TNS')],
  ips: [reading('IPS', 'company', 'the Institute for Policy Studies', 'the Indian Police Service')],
  fides: [reading('Fides', 'statement', 'a company or a name', 'Agencia de Noticias Fides (anf)')],
  jta: [reading('JTA', 'place', 'the Jamaica Teachers’ Association')],
  rns: [reading('RNS', 'place', 'the Regulatory News Service of the London Stock Exchange')],

  'cns-catholic': [reading('CNS', 'statement', 'China News Service (cns)', 'the central nervous system')],

  // Europe
  pa: [reading('PA', 'statement', 'Pennsylvania', 'the Palestinian Authority', 'a personal assistant', 'per annum')],
  aof: [reading('AOF', 'statement', 'an area of focus')],
  belga: [reading('Belga', 'place', '“Belgian” in Italian, Portuguese and Spanish')],
  anp: [reading('ANP', 'place', 'the Awami National Party', 'Agence nigérienne de presse (anp-niger)')],
  sid: [reading('SID', 'place', 'Sid, a first name', 'sudden infant death')],
  kna: [reading('KNA', 'place', 'the Kenya News Agency (kna-kenya)', 'the Kuki National Army')],
  epd: [reading('epd', 'place', 'a police department')],
  dts: [reading('dts', 'place', 'the sound format DTS')],
  dapd: [reading('ddp', 'place', 'the Deutsche Demokratische Partei')],
  apa: [reading('APA', 'place', 'the American Psychological or Psychiatric Association', 'the Azeri Press Agency (apa-azerbaijan)', 'the African Press Agency (apanews)')],
  'keystone-ats': [
    reading('SDA', 'place', 'the Seventh-day Adventists'),
    reading('ATS', 'place', 'an applicant tracking or air traffic system', 'Automatic Train Stop'),
    reading('AWP', 'place', 'the Awami Workers Party'),
  ],
  europapress: [reading('EP', 'statement', 'the European Parliament', 'a record in extended play')],
  acn: [reading('ACN', 'statement', 'Agencia Cubana de Noticias (acn-cuba)', 'Aid to the Church in Need')],
  lusa: [reading('Lusa', 'place', '“Portuguese” in Portuguese')],
  ansa: [reading('ANSA', 'place', 'a students’ or nursing association')],
  adnkronos: [reading('AKI', 'statement', 'Aki, a first name', 'acute kidney injury')],
  agi: [reading('AGI', 'place', 'artificial general intelligence', 'adjusted gross income')],
  lapresse: [reading('LaPresse', 'place', 'La Presse, the newspaper of Montréal')],
  dire: [reading('DIRE', 'statement', 'the word for “say” in French and Italian')],
  nova: [reading('Nova', 'statement', 'a television channel', 'a first name', '“new” in Portuguese and other languages')],
  sir: [reading('SIR', 'company', 'a form of address')],
  tt: [reading('TT', 'statement', 'the Isle of Man TT', 'Trinidad and Tobago', 'table tennis')],
  stt: [reading('STT', 'place', 'speech to text')],
  pap: [reading('PAP', 'place', 'the People’s Action Party of Singapore', 'a smear test')],
  bta: [reading('BTA', 'place', 'the Board of Tax Appeals', 'a business travel association')],
  sta: [reading('STA', 'statement', '“Santa” in place names', 'a short-term agreement')],
  hina: [reading('HINA', 'statement', 'Hina, a first name')],
  beta: [reading('Beta', 'statement', 'a test version', 'the Greek letter')],
  srna: [reading('Srna', 'statement', 'a Croatian surname')],

  // The Baltic states, Russia
  bns: [reading('BNS', 'place', 'the Bharatiya Nyaya Sanhita, India’s penal code')],
  leta: [reading('LETA', 'place', 'Leta, a first name')],
  ria: [reading('RIA', 'statement', 'a registered investment adviser', 'Ria, a first name')],
  sputnik: [reading('Sputnik', 'statement', 'the satellite', 'the vaccine Sputnik V')],

  // The Americas
  cp: [
    reading('CP', 'statement', 'a Communist party', 'Canadian Pacific', 'cerebral palsy'),
    reading('PC', 'statement', 'a Conservative or Communist party', 'a personal computer', 'a police constable'),
  ],
  cmc: [reading('CMC', 'statement', 'the Central Military Commission', 'a medical college')],
  dyn: [reading('DyN', 'statement', 'the company Dyn')],
  abi: [reading('ABI', 'statement', 'the Association of British Insurers', 'Associação Brasileira de Imprensa')],
  andes: [reading('ANDES', 'statement', 'the mountains', 'Andes, a publisher')],
  anf: [reading('ANF', 'statement', 'the Anti-Narcotics Force', 'the Firat News Agency')],
  'noticias-argentinas': [reading('NA', 'statement', 'not applicable', 'North America')],
  andina: [reading('Andina', 'statement', '“Andean” in Spanish')],
  'prensa-latina': [reading('PL', 'statement', 'the Partido Liberal', 'Poland')],
  'ana-africa': [reading('ANA', 'company', 'the Athens News Agency (ana-mpa)', 'All Nippon Airways')],
  mehr: [reading('MNA', 'statement', 'the Macedonian denar')],
  sun: [reading('SUN', 'company', 'The Sun, a newspaper', 'the sun')],
  avn: [reading('AVN', 'place', 'Adult Video News')],

  // The Middle East
  dha: [reading('DHA', 'place', 'the Defence Housing Authority', 'a health authority', 'a fatty acid')],
  iha: [reading('İHA', 'statement', 'an unmanned aircraft in Turkish')],
  spa: [reading('SPA', 'statement', 'a spa', 'the town of Spa', 'sociedad por acciones')],
  qna: [reading('QNA', 'place', 'questions and answers')],
  kuna: [reading('KUNA', 'statement', 'the former currency of Croatia', 'the Kuna or Guna people')],
  petra: [reading('Petra', 'statement', 'the ancient city', 'a first name')],
  sana: [reading('SANA', 'statement', 'Sana, a first name', 'Sanaa')],
  wafa: [reading('WAFA', 'statement', 'Wafa, a first name')],
  isna: [reading('ISNA', 'place', 'the Islamic Society of North America')],
  tasnim: [reading('Tasnim', 'statement', 'a first name')],
  bna: [reading('BNA', 'statement', 'Banco de la Nación Argentina', 'Nashville’s airport')],
  ona: [reading('ONA', 'statement', 'Ona, a first name', 'the Online News Association')],
  nna: [reading('NNA', 'statement', 'a no-net-acquisition rule', 'a newspapers’ association')],

  // Africa
  aps: [reading('APS', 'statement', 'Agence de presse sénégalaise (aps-senegal)', 'Arizona Public Service', 'the Australian Public Service')],
  map: [reading('MAP', 'statement', 'a map', 'a master or action plan')],
  tap: [reading('TAP', 'statement', 'the Portuguese airline', 'the Trans Adriatic Pipeline', 'a tap')],
  mena: [reading('MENA', 'statement', 'the Middle East and North Africa', 'Mena, a first name')],
  suna: [reading('SUNA', 'place', 'Suna, a first name')],
  aip: [reading('AIP', 'statement', 'a publishing or petroleum institute', 'air-independent propulsion')],
  gna: [reading('GNA', 'place', 'the Government of National Accord of Libya')],
  nan: [reading('NAN', 'place', '“not a number”', 'a grandmother')],
  acp: [reading('ACP', 'place', 'the African, Caribbean and Pacific states')],
  ami: [reading('AMI', 'place', '“friend” in French')],
  abp: [reading('ABP', 'company', 'Associated British Ports', 'Anandabazar Patrika')],
  ena: [reading('ENA', 'statement', 'the École nationale d’administration', 'Ena, a first name')],
  sonna: [reading('SONNA', 'statement', 'a surname')],
  sapa: [reading('SAPA', 'place', 'the town of Sa Pa', 'the aluminium company Sapa')],
  nampa: [reading('NAMPA', 'statement', 'Nampa, a city in Idaho')],

  // Asia and the Pacific
  ani: [reading('ANI', 'place', 'the Agencia Nacional de Inteligencia of Chile', 'automatic number identification')],
  uni: [reading('UNI', 'statement', 'a university', 'UNI Global Union')],
  app: [reading('APP', 'statement', 'an application', 'Asia Pulp & Paper')],
  bss: [reading('BSS', 'statement', 'a business support system', 'a Bachelor of Social Science')],
  unb: [reading('UNB', 'statement', 'the University of New Brunswick', 'the University of Brasília')],
  antara: [reading('Antara', 'place', '“between” in Malay', 'a first name')],
  vna: [reading('VNA', 'place', 'a visiting nurse association')],
  pna: [reading('PNA', 'statement', 'the Parties to the Nauru Agreement', 'the Palestinian National Authority')],
  tna: [reading('TNA', 'statement', 'the Tamil National Alliance', 'TNA Wrestling', 'the National Archives')],
  aap: [reading('AAP', 'place', 'the Aam Aadmi Party', 'the American Academy of Pediatrics')],
}
