import type { LanguageWords } from './languageWords.js'

export const ENGLISH: LanguageWords = {
  keyWords: {
    reporting: 'reporting reported',
    writing: 'writing written text',
    editing: 'editing edited',
    translation: 'translation translated version',
    compilation: 'compiled assembled',
    research: 'research',
    production: 'production produced producing',
    graphics: 'graphics graphic',
    contribution: `
      file files input inputs contribution contributions contributing collaboration assistance help
      material materials information parts portions`,
    source:
      'provided supplied distributed syndicated published republished reprinted filed appeared includes included contains based',
  },
  weakKeys: 'story report reports article text',
  // As sign-offs are typed in haste, too.
  additional: 'additional additonal addtional additionnal further extra',
  containing: 'include includes included contains uses',
  on: 'on at via',
  fillers: `
    a an the this some other his here also additionally and or with for from in on to
    is are was were be been has have come comes came include includes included including
    contains contained uses used using features appears appeared contributed contributing
    compiled compiling english
    additional further extra original originally first part partly unchanged
    story article report reports post piece item dispatch account content coverage
    news wire newswire agency service services sources of permission filed`,
  prepositions: 'by from of',
  beforeNames: 'the news',
  with: 'with',
  conjunctions: 'and',
  articles: 'the our',
  appositions: 'agency agencies news wire partner',
  by: 'by from',
  authorLabels: 'author authors',
  companies: 'ltd limited inc llc l.p lp plc corp group media agency news',
  placePrepositions: 'in at from aboard near outside',
  particles: 'of the upon',
  staff: `
    staff writer writers reporter reporters journalist journalists correspondent correspondents
    editor editors photographer photographers videojournalist videojournalists producer producers
    researcher researchers freelancer freelancers contributor contributors specialist specialists
    columnist analyst intern director chief`,
  beats: `
    executive managing senior associate deputy assistant freelance bureau white house supreme court
    state national global foreign political congressional diplomatic military security legal justice
    investigative business economy economics technology science medical health education religion
    environment climate energy aerospace auto food travel entertainment sports
    news photo video special survey polling research`,
  unnamed: `
    agency|agencies|agency inputs|agency report|agency reports|agency reporter|agency reporters
    news agency|news agencies|news agency inputs|news agency reports|news agencies and
    international agencies|foreign agencies|other agencies|various agencies|wire agencies
    wire|wires|wire reports|wire dispatches|wire service|wire services|wire service reports
    wire service dispatches|wire service material|news wires|newswires|news services
    staff and wire reports|wire and staff reports|staff and agencies|sd-agencies`,
  organisations: `
    news newsroom newspaper press media magazine review radio tv television channel network podcast
    blog site web online digital live wire edition studio studios
    times post herald tribune guardian telegraph mirror journal gazette star sun globe chronicle
    observer independent daily weekly sunday today world register record standard examiner enquirer
    inquirer bee advertiser courier leader argus sentinel democrat dispatch eagle beast insider
    agency agencies bureau desk staff team office report reports service services
    group company corporation inc ltd llc partners holdings capital business energy airlines motors
    bank fund board street international national local federal
    institute academy university college school center centre museum hospital church
    research studies
    survey statistics ministry department government authority commission court parliament congress
    senate council committee police army forces airport
    association foundation society union club league federation initiative consulate embassy`,
  pictures: `
    photo photos photograph photographs photographer photography picture pictures image images
    illustration video videos footage file files archives handout pool uncredited`,
  siteText: `
    adjust|share|comment|comments|print|more|like this|kindly share|related posts
    get in touch|go to|do you have|have a story|have you been|what information|what do you|what questions|follow us|follow bbc|follow our
    read more|read also|read next|also read|more on this|more from|more stories|more about
    related topics|related stories|related articles|related internet|related content|related news
    watch :|watch more|watch live|listen to|sign up|subscribe to|subscribe now|click here|click to
    download the|download our|join our|join us|our standards|please credit|you may also|you might also
    see also|share this|story continues|this video|most read|most popular|trending now|don't miss
    published on|published :|published at|updated on|updated :|last updated|last modified|posted on
    recommended stories|stay informed|support our|find out|north america correspondent`,
  sourceLabels: 'source sources via',
  contributed: {
    verbs: 'contributed assisted helped',
    beforeVerb: `
      also all both each has have from around across the world country nation globe region
      u.s europe asia africa`,
    beforeObject: `
      to with for on in from this the our that these all also additional further reporting`,
    objects: `
      report reports reporting story article post piece item dispatch account research coverage
      newsletter obituary`,
  },
  syndicated: {
    openings: 'this the with except disclaimer',
    verbs: 'published generated auto-generated sourced taken received provided',
    unedited: 'edited modified changes unchanged unedited automatically',
  },
  material: {
    nouns: 'material materials reports dispatches copy',
    agencies: 'agencies',
    ours: 'we our this',
  },
}
