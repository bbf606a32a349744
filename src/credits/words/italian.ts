import type { LanguageWords } from './languageWords.js'

export const ITALIAN: LanguageWords = {
  keyWords: {
    reporting: 'reportage rapporto',
    writing: 'scritto testo',
    editing: 'redazione cura montaggio',
    translation: 'tradotto traduzione versione',
    contribution:
      'informazione informazioni fonte fonti collaborazione collaborato contributo contribuito',
    source:
      'fornito fornita distribuito offerto offerta pubblicato pubblicata prodotto prodotta basato basata',
  },
  verbKeys: 'scritto collaborato contribuito',
  containing: 'contiene include',
  on: 'su sul sulla nella',
  fillers: `
    con e dei della dal dalla a da la lo l' il un una su questo questa è sono stato stata ha hanno fu inglese italiana
    contiene include automaticamente originariamente articolo nota contenuto servizio`,
  prepositions: "dalla dall' dal dai da di della dei del a",
  beforeNames: "l' la le agenzia",
  with: 'con',
  conjunctions: 'e ed',
  articles: "il lo la le gli i l' un",
  appositions: 'agenzia agenzie stampa di',
  by: 'di da',
  authorLabels: 'autore autori',
  placePrepositions: 'a da in',
  particles: "di del della da d' la",
  desks: 'redazione',
  staff: 'giornalista giornalisti corrispondente reporter',
  unnamed: `
    agenzia|agenzie|agenzie di stampa|agenzie internazionali
    fonti di agenzia|fonti d' agenzia|lanci di agenzia`,
  organisations: `
    stampa giornale quotidiano gazzetta messaggero corriere mattino fatto foglio notizie redazione
    agenzia radio tribuna centro fondazione comune provincia regione`,
  pictures: 'foto immagine archivio video',
  siteText: `
    condividi|commenta|stampa
    leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe
    potrebbero interessarti|seguici su|articoli correlati|continua a|condividi su|iscriviti alla
    pubblicato il|pubblicato :|aggiornato il|ultimo aggiornamento|tempo di`,
  sourceLabels: 'fonte fonti',
  contributed: {
    verbs: 'contribuito collaborato',
    beforeVerb: 'ha hanno',
    beforeObject: 'a con la questo questa',
    objects: 'articolo servizio',
  },
  syndicated: {
    openings: 'questo questa il testo contenuto',
    verbs: 'pubblicato pubblicata tratto tratta ripreso ripresa proviene',
    verbsOfOrigin: 'proviene',
    unedited: `
      modificato modificata modifiche redatta integralmente automaticamente
      abbonamento accordo`,
  },
  material: {
    nouns: 'dispacci notizie informazioni',
    agencies: 'agenzie',
    ours: 'questo utilizziamo',
  },
}
