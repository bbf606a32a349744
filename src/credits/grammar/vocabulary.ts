import { type PhraseBook, phraseBook } from '../text/phrases.js'
import type { CreditVia } from '../types.js'

/** A word that tells what a credit is for. */
export interface KeyWord {
  via: Extract<CreditVia, 'contribution' | 'sign-off' | 'source'>
  /** What a party did whose credit the word leads. */
  role?: string
}

const words = (list: string): string[] => list.split(' ')

const keys = (via: KeyWord['via'], role: string | undefined, list: string): [string, KeyWord][] =>
  words(list).map((word) => [word, role === undefined ? { via } : { via, role }])

/**
 * The words that make a credit of "… by A and B". A lead without one of them ("photograph by A",
 * "according to A") is no credit.
 */
export const KEY_WORDS: ReadonlyMap<string, KeyWord> = new Map([
  ...keys(
    'sign-off',
    'reporting',
    'reporting scritto reported bericht berichtet reportage reporte reportes reportaje reportajes reportagem reportagens informó informaron rapporto',
  ),
  ...keys(
    'sign-off',
    'writing',
    'writing written geschrieben verfasst rédigé rédaction escrito redacción redação scritto texto text',
  ),
  ...keys(
    'sign-off',
    'editing',
    'editing edited redigiert bearbeitet redaktion édité édition editado editada edición edição revisión modifié montaggio redazione cura',
  ),
  ...keys(
    'sign-off',
    'translation',
    'translated translation traduction traducido traducción tradução traduzido tradotto traduzione traduit traduite übersetzt übersetzung versione versión versão version',
  ),
  ...keys('sign-off', 'compilation', 'compiled assembled zusammengestellt recopilado'),
  ...keys('sign-off', 'research', 'research'),
  ...keys('sign-off', 'production', 'produced production producing'),
  ...keys('sign-off', 'graphics', 'graphics graphic'),
  ...keys(
    'contribution',
    undefined,
    'files file inputs input contributions contribution assistance help material materials information informations informação informazione información informaciones informazioni informações informationen materialien material mitarbeit beiträgen colaboración colaboração collaboration collaborazione contributo contribución contribuição aportes aportaciones datos dados données daten fonte fonti fuente fuentes contributing colaborou colaboraram colaboró colaboraron contribuyó contribuyeron collaborato contribuito',
  ),
  ...keys(
    'source',
    undefined,
    'provided appeared supplied distributed syndicated fourni fournie bereitgestellt proporcionado proporcionada suministrado suministrada fornito fornita fornecido fornecida distribuido distribuído distribué distribuito distribuída distribuida ofrecido ofrecida oferecido oferecida offert offerte offerto offerta angeboten basiert beruht tomado tomada extraído extraída reproducido reproducida reproduzido reproduzida published publicado publicada publié publiée veröffentlicht pubblicato pubblicata erschienen übernommen includes included contains based basado basada basierend basé basata basato baseado baseada',
  ),
])

/** What may stand around the key words in a lead, in any language. */
export const FILLERS: ReadonlySet<string> = new Set(
  words(
    `additional further extra original some other this the a an story article report reports post piece item dispatch his service services sources compiling compiled account coverage wire news
    also and or with for from in on to was were is are has have been be came come comes includes include included including contains contained uses used using
    features part partly originally first appeared additionally zusätzlicher zusätzliche redaktionelle unter verwendung mit von und diesem dieser artikel
    avec de des du la le et adicional complémentaire complémentaires française con y del adicionales en español portugués por com e do da dei della dal dalla
    supplémentaire supplémentaires weitere weiteren a é è es as são le sono les contributing content contenu contenido conteúdo contenuto inhalt inhalte artículo articolo artigo matéria pieza despacho informe nota noticia notícia elaborado elaborada realizado realizada este esta estos ce cet cette questo questa auf su sur em en newswire appears here unchanged agency using einer eine meldung meldungen il la lo el un una enthält enthalten contiene contient contém include inclut incluye inclui ha hanno l' adaptierung contó contou contributed inglés inglês inglese anglais english englischen englisch alemán allemand francés français fue fu sido foi automatisée automatisé automatiquement automáticamente automaticamente automatisch originalmente ursprünglich zuerst initialement originariamente servicio serviço servizio dienst wird werden est été`
      .split(/\s+/)
      .join(' '),
  ),
)

/** What ends a lead: the name that is credited comes next. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    "by from of von vom par pela pelo pelas pelos dalla dall' dai bei durch der des par de du d' des por del do da das dos di dal della dei a",
  ),
)

/** Key words that are verbs, which names follow without more: "Colaboraron A y B". */
export const VERB_KEYS: ReadonlySet<string> = new Set(
  words(
    'informó informaron colaborou colaboraram colaboró colaboraron contribuyó contribuyeron collaborato contribuito scritto',
  ),
)

/** A preposition that is a lead of its own where it opens a line or brackets: "(with AFP)". */
export const WITH: ReadonlySet<string> = new Set(words('with mit avec con com z'))

/** What joins the names in a list. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(words('and und et y e ed i o och og en'))

/** Articles before a name. */
export const ARTICLES: ReadonlySet<string> = new Set(
  words("the der die das den la le les l' el los las il lo gli i o a os as un une our unserer"),
)

/** Words before an agency's name that say what it is: "la agencia de noticias EFE". */
export const APPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'agency agencies agencia agencias agência agências agence agences agenzia agenzie nachrichtenagentur nachrichtenagenturen agentur agenturen news wire de di noticias notícias presse stampa notre partenaire partner unserem',
  ),
)

/** What opens a byline. */
export const BY: ReadonlySet<string> = new Set(words('by von par por di from da das'))

/** What opens a byline with a colon behind it: "Author: A, AFP". */
export const AUTHOR_LABELS: ReadonlySet<string> = new Set(
  words('author authors autor autora autores autorin autoren auteur auteurs autore autori'),
)

/** What behind a name says that it is a company's: "dpa-infocom GmbH". */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  words('gmbh ltd limited inc llc l.p lp plc corp group media agency news agentur agence agencia'),
)

/** Prepositions before a place: "A in Paris and B in Rome". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in at from à au aux en desde a aus em no na da de dans'),
)

/** Small words inside the names of places and people. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    "de da do dos das del della di du d' van von der den ter el al la le bin ibn ben zu zum zur ten te op af av am an upon sur of the",
  ),
)

/** A preposition that may open brackets or a line with nothing but names behind it. */
export const BARE_LEADS: ReadonlySet<string> = new Set([...WITH, 'via', 'vía'])

/** A desk whose agency follows without more: "Redazione ANSA". */
export const DESKS: ReadonlySet<string> = new Set(
  words('redazione redacción redação rédaction redaktion'),
)

/** What may follow an agency's name before the name of one of its people. */
export const STAFF_WORDS: ReadonlySet<string> = new Set(
  words(
    'staff writer writers reporter reporters journalist journalists correspondent correspondents editor editors journalistes journaliste reporteros periodista periodistas reportero reportera reporteras corresponsal corresponsales redactor redactores journalisten correspondant correspondants correspondante korrespondent korrespondentin korrespondenten giornalista giornalisti corrispondente jornalista jornalistas correspondente correspondentes repórter repórteres photographer photographers freelancer freelancers producer producers researcher researchers videojournalist videojournalists specialist specialists columnist analyst intern contributor contributors director chief associate senior executive managing deputy assistant chief survey news polling research freelance photo business national political sports medical science entertainment technology white house security congressional aerospace foreign legal justice supreme court environment climate energy auto food travel investigative global state economics economy diplomatic military religion health education chief bureau news special video',
  ),
)

/** The words of {@link STAFF_WORDS} that stand for people. */
export const STAFF: ReadonlySet<string> = new Set(
  words(
    'staff writer writers reporter reporters journalist journalists correspondent correspondents editor editors journalistes journaliste reporteros periodista periodistas reportero reportera reporteras corresponsal corresponsales redactor redactores journalisten correspondant correspondants correspondante korrespondent korrespondentin korrespondenten giornalista giornalisti corrispondente jornalista jornalistas correspondente correspondentes repórter repórteres photographer photographers freelancer freelancers producer producers researcher researchers videojournalist videojournalists specialist specialists columnist analyst intern contributor contributors director chief',
  ),
)

/** How copy names agencies without saying which. */
export const UNNAMED: PhraseBook = phraseBook(
  `agency|agencies|agency inputs|agency reports|news agency|news agencies|news agency inputs|news agency reports|wire agencies|wire|wires|wire reports
wire service|wire services|wire service reports|wire service dispatches|wire dispatches|wire service material|news wires|newswires|news services|staff and wire reports|wire and staff reports|staff and agencies
international agencies|other agencies|various agencies|foreign agencies|news agencies and
agenturen|nachrichtenagenturen|agenturmaterial|agenturmeldungen|agenturberichten|agentur|ag .|nachrichtenagentur
dépêches d' agences|agences|agence|agences de presse|les agences|agences internationales
agencias|agencias de noticias|agencias internacionales|agencias de prensa|agencia|agencias de información
agências|agências internacionais|agências de notícias|agência|agências de noticias|agências noticiosas
fonti di agenzia|fonti d' agenzia|lanci di agenzia|despachos de agencias|agenzie|agenzie di stampa|agenzia|agenzie internazionali`,
)

/** A word of these makes a name that of an organisation and not of a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  words(
    `agency agencies agence news newsroom press presse times post herald tribune guardian telegraph mirror journal gazette star sun globe chronicle observer
    independent daily weekly sunday radio tv television channel network media magazine review today world international national institute institut academia universidad universidade universidade instituto academy sociedad sociedade fundación fundação fondazione observatorio comisión consejo tribunal
    ministry department university college school center centre centro council committee association foundation service services group company
    corporation inc ltd llc bureau desk staff team office online digital network live report reports local zeitung rundschau tagblatt nachrichten
    redaktion agentur monde figaro parisien libération país mundo vanguardia nación corriere repubblica stampa folha estado globo jornal diario diário
    redacción redação redazione rédaction web government police army forces bank union club institute street politico business insider
    authority commission board court fund society league federation federal airport hospital museum church parliament congress
    senate survey statistics research studies airlines motors energy capital partners holdings documentación datos fox sky bbc cnn cnbc nbc abc cbs cbc npr pbs france deutsche welle jazeera arabiya ahram
    studios studio
    register record standard examiner enquirer inquirer bee advertiser courier leader argus sentinel democrat dispatch eagle beast blog podcast site newspaper wire edition
    correio portal revista ong rádio rede emissora canal tribuna gazeta imprensa notícias veja época istoé exame uol estadão antagonista brasil
    periódico cadena prensa gaceta universal milenio excélsior clarín comercio heraldo razón confidencial noticias
    courrier dépêche progrès télégramme ouest-france république express soir matin nouvel nouvelles info infos
    gazzetta giornale messaggero quotidiano mattino fatto avvenire foglio agenzia notizie
    assessoria comunicação prefeitura secretaria ministério gabinete governo câmara ayuntamiento gobierno junta diputación mairie préfecture comune regione provincia
    allgemeine kurier anzeiger bote blatt abendblatt tageblatt morgenpost spiegel merkur volksstimme sender dienst`
      .split(/\s+/)
      .join(' '),
  ),
)

/** A statement of these words is about someone's pictures and not about the story. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(
  words(
    'photo photos photograph photographs photographer photography photographs picture pictures image images foto fotos bild bilder bildquelle fotografie imagen imagem immagine files video videos illustration footage handout getty pool file archiv archives archivo arquivo archivio archivfoto symbolbild crédito',
  ),
)
