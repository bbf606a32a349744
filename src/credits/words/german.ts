import type { LanguageWords } from './languageWords.js'

export const GERMAN: LanguageWords = {
  keyWords: {
    reporting: 'bericht berichtet reportage',
    writing: 'geschrieben verfasst text',
    editing: 'redigiert bearbeitet redaktion',
    translation: 'übersetzt übersetzung version',
    compilation: 'zusammengestellt',
    contribution: 'material materialien informationen daten inhalten beiträgen mitarbeit',
    source:
      'bereitgestellt angeboten basiert basierend beruht veröffentlicht erschienen übernommen',
  },
  weakKeys: 'artikel text',
  additional: 'zusätzliche weitere',
  containing: 'enthält',
  on: 'auf',
  fillers: `
    mit von und auf unter verwendung diesem dieser einer eine wird werden
    enthält enthalten zusätzliche zusätzlicher weitere weiteren redaktionelle englisch englischen
    automatisch ursprünglich zuerst adaptierung artikel meldung meldungen inhalt inhalte dienst`,
  prepositions: 'von vom bei durch der des',
  beforeNames: 'der den nachrichtenagentur',
  with: 'mit',
  conjunctions: 'und',
  articles: 'der die das den unserer',
  appositions: 'nachrichtenagentur nachrichtenagenturen agentur agenturen partner unserem',
  by: 'von',
  authorLabels: 'autor autorin autoren',
  companies: 'gmbh agentur',
  placePrepositions: 'in aus',
  particles: 'von der den zu zum zur am an',
  desks: 'redaktion',
  staff: 'reporter journalist journalisten korrespondent korrespondentin korrespondenten',
  unnamed: `
    agentur|agenturen|nachrichtenagentur|nachrichtenagenturen|ag .
    agenturmaterial|agenturmeldungen|agenturberichten`,
  organisations: `
    nachrichten zeitung rundschau tagblatt tageblatt abendblatt blatt bote anzeiger kurier merkur
    morgenpost spiegel volksstimme allgemeine deutsche welle sender redaktion agentur dienst
    institut union`,
  pictures:
    'bildfunk foto fotos fotografie bild bilder bildquelle archiv archivfoto symbolbild video videos',
  siteText: `
    artikel teilen|teilen|kommentieren|drucken
    lesen sie|mehr zum thema|mehr dazu|mehr zu|auch interessant|das könnte|zum thema|folgen sie
    zur startseite|ihre meinung|diskutieren sie|kommentare lesen|alle artikel|weitere artikel
    weitere themen|weitere nachrichten|jetzt lesen|newsletter abonnieren
    veröffentlicht am|aktualisiert am|zuletzt aktualisiert|erstellt am|lesezeit|stand :`,
  sourceLabels: 'quelle quellen aus',
  contributed: {
    verbs: 'beigetragen mitgearbeitet mitgewirkt',
    beforeVerb: `
      hat haben zu zum zur an diesem dieser artikel bericht beitrag text meldung`,
    objects: 'artikel bericht beitrag text meldung',
  },
  syndicated: {
    openings: 'dieser diese dieses sie depesche',
    verbs: 'stammt übernommen veröffentlicht erstellt',
    verbsOfOrigin: 'stammt übernommen',
    unedited: 'bearbeitet redigiert unverändert automatisch automatisiert lizenz',
  },
  material: {
    nouns: 'material materialien meldungen informationen berichte',
    agencies: 'nachrichtenagentur nachrichtenagenturen agenturen',
    ours: `
      wir unser unsere unseren unserem diesen dieser dieses redaktion liveblog newsblog liveticker newsticker`,
  },
}
