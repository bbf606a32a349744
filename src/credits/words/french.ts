import type { LanguageWords } from './languageWords.js'

export const FRENCH: LanguageWords = {
  keyWords: {
    reporting: 'reportage',
    writing: 'rédigé rédaction écrit',
    editing: 'édité édition modifié',
    translation: 'traduction traduit traduite version',
    contribution: 'contribution contributions collaboration information informations données',
    source: 'fourni fournie distribué offert offerte publié publiée basé',
  },
  weakKeys: 'article texte',
  additional: 'complémentaire supplémentaire',
  containing: 'contient inclut',
  on: 'sur dans en',
  fillers: `
    avec de des du la le les l' et en un sur ce cet cette a est été service services
    contient inclut complémentaire complémentaires supplémentaire supplémentaires
    français française anglais allemand arabe chinois espagnol hébreu italien persan portugais russe turc
    automatisé automatisée automatiquement initialement article contenu`,
  prepositions: "par de du des d'",
  beforeNames: "l' d' la le les agence",
  with: 'avec',
  conjunctions: 'et',
  articles: "la le les l' un une",
  appositions: 'agence agences presse notre partenaire de',
  by: 'par',
  authorLabels: 'auteur auteurs',
  companies: 'agence',
  placePrepositions: 'à au aux en dans de',
  particles: "de du d' la le sur",
  desks: 'rédaction',
  staff: 'journaliste journalistes reporter reporters correspondant correspondants correspondante',
  unnamed:
    "agence|agences|les agences|agences de presse|agences internationales|dépêches d' agences",
  organisations: `
    presse agence rédaction magazine radio institut centre monde libération dépêche courrier progrès
    télégramme république express soir matin nouvel nouvelles info infos mairie préfecture
    association`,
  pictures: 'photo photos image images illustration archives',
  siteText: `
    partager|commenter|commentaires|imprimer
    à lire|à voir|lire aussi|lire également|lire la suite|voir aussi|sur le même|les plus lus
    suivez-nous sur|suivez l'actualité|partager sur|plus d'infos|retrouvez l'actualité|abonnez-vous à
    publié le|publié il|publié hier|publié aujourd'hui|publié :|mis à jour|modifié le|temps de
    lecture|durée|suivre`,
  sourceLabels: 'source sources',
  contributed: {
    verbs: 'contribué collaboré',
    beforeVerb: 'a ont',
    beforeObject: 'à au la ce cet cette ces',
    objects: 'article reportage dépêche rapport',
  },
  syndicated: {
    openings: 'ce cet cette le dépêche texte contenu',
    verbs: `
      publié publiée repris reprise issu issue fourni fournie diffusé diffusée provient`,
    verbsOfOrigin: 'provient',
    unedited: `
      édité éditée modifié modifiée modifications telle intégralement automatiquement
      abonnement licence`,
  },
  material: {
    nouns: 'dépêches informations',
    agencies: 'agences',
    ours: 'nous notre cet cette',
  },
}
