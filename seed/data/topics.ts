/** A topic as it is loaded into an empty newsroom. */
export interface SeedTopic {
  name: string
  kind: 'event' | 'organisation' | 'person' | 'place' | 'subject'
  /** Code in IPTC's Media Topics, http://cv.iptc.org/newscodes/mediatopic/, for subjects. */
  mediaTopic?: `medtop:${string}`
  /** Other words for it in copy; see `assignTopics`. */
  aliases?: readonly string[]
  /** Name of the wider topic, which stands before this one in the list. */
  parent?: string
}

/**
 * A small tree for world news: subjects in IPTC's order with the events, people and organisations
 * that belong to them, then places. People, organisations and places have no Media Topic code.
 */
export const TOPICS: readonly SeedTopic[] = [
  { name: 'Conflict, war and peace', kind: 'subject', mediaTopic: 'medtop:16000000' },
  {
    name: 'Armed conflict',
    kind: 'subject',
    mediaTopic: 'medtop:20000056',
    aliases: ['armed conflicts', 'warfare', 'hostilities'],
    parent: 'Conflict, war and peace',
  },
  {
    name: 'Russia–Ukraine war',
    kind: 'event',
    aliases: [
      'Ukraine war',
      'war in Ukraine',
      'war on Ukraine',
      'war against Ukraine',
      'invasion of Ukraine',
      'conflict in Ukraine',
      'Ukraine conflict',
      'fighting in Ukraine',
    ],
    parent: 'Armed conflict',
  },
  {
    name: 'Peace process',
    kind: 'subject',
    mediaTopic: 'medtop:20000073',
    aliases: ['peace deal', 'peace agreement', 'ceasefire', 'cease-fire', 'truce'],
    parent: 'Conflict, war and peace',
  },
  {
    name: 'Peace talks',
    kind: 'subject',
    mediaTopic: 'medtop:20000076',
    aliases: ['peace negotiations', 'ceasefire talks', 'ceasefire negotiations'],
    parent: 'Peace process',
  },
  {
    name: 'Act of terror',
    kind: 'subject',
    mediaTopic: 'medtop:20000053',
    aliases: ['acts of terror', 'terror attack', 'terrorist attack', 'terrorist attacks'],
    parent: 'Conflict, war and peace',
  },

  { name: 'Disaster and accident', kind: 'subject', mediaTopic: 'medtop:03000000' },
  {
    name: 'Earthquakes',
    kind: 'subject',
    mediaTopic: 'medtop:20000153',
    aliases: ['earthquake', 'aftershock', 'aftershocks'],
    parent: 'Disaster and accident',
  },

  { name: 'Economy, business and finance', kind: 'subject', mediaTopic: 'medtop:04000000' },
  {
    name: 'Economy',
    kind: 'subject',
    mediaTopic: 'medtop:20000344',
    aliases: ['economies', 'economic growth', 'gross domestic product', 'GDP', 'recession'],
    parent: 'Economy, business and finance',
  },
  {
    name: 'Inflation',
    kind: 'subject',
    mediaTopic: 'medtop:20000370',
    aliases: ['inflationary', 'consumer prices'],
    parent: 'Economy',
  },
  {
    name: 'Interest rates',
    kind: 'subject',
    mediaTopic: 'medtop:20000371',
    aliases: ['interest rate', 'rate cut', 'rate rise'],
    parent: 'Economy',
  },
  {
    name: 'International trade',
    kind: 'subject',
    mediaTopic: 'medtop:20000373',
    aliases: ['world trade', 'trade war', 'trade deal', 'tariff', 'tariffs'],
    parent: 'Economy',
  },

  { name: 'Environment', kind: 'subject', mediaTopic: 'medtop:06000000' },
  {
    name: 'Climate change',
    kind: 'subject',
    mediaTopic: 'medtop:20000418',
    aliases: ['climate crisis', 'global warming', 'greenhouse gases'],
    parent: 'Environment',
  },

  { name: 'Politics and government', kind: 'subject', mediaTopic: 'medtop:11000000' },
  {
    name: 'Elections',
    kind: 'subject',
    mediaTopic: 'medtop:20000574',
    aliases: ['election', 'newly elected', 'polling stations'],
    parent: 'Politics and government',
  },
  {
    name: 'National security',
    kind: 'subject',
    mediaTopic: 'medtop:20000598',
    aliases: ['security services', 'air defence', 'air defense', 'armed forces'],
    parent: 'Politics and government',
  },
  {
    name: 'Missiles',
    kind: 'subject',
    aliases: ['missile attack', 'missile strike', 'cruise missile', 'ballistic missile'],
    parent: 'National security',
  },
  {
    name: 'Hypersonic weapons',
    kind: 'subject',
    aliases: [
      'hypersonic missile',
      'hypersonic missiles',
      'Oreshnik',
      'Oreshnik hypersonic missile',
    ],
    parent: 'Missiles',
  },
  {
    name: 'International relations',
    kind: 'subject',
    mediaTopic: 'medtop:20000638',
    aliases: ['foreign policy', 'bilateral relations'],
    parent: 'Politics and government',
  },
  {
    name: 'Diplomacy',
    kind: 'subject',
    mediaTopic: 'medtop:20000639',
    aliases: ['diplomat', 'diplomats', 'diplomatic', 'negotiations', 'negotiate'],
    parent: 'International relations',
  },
  {
    name: 'Economic sanctions',
    kind: 'subject',
    mediaTopic: 'medtop:20000642',
    aliases: ['sanctions', 'oil embargo'],
    parent: 'International relations',
  },
  {
    name: 'Refugees',
    kind: 'subject',
    mediaTopic: 'medtop:20000645',
    aliases: ['refugee', 'displaced people', 'internally displaced', 'flee their homes'],
    parent: 'International relations',
  },
  {
    name: 'NATO',
    kind: 'organisation',
    aliases: ['Nato', 'North Atlantic Treaty Organization', 'North Atlantic Alliance'],
    parent: 'International relations',
  },
  {
    name: 'United Nations',
    kind: 'organisation',
    aliases: ['UN', 'U.N.', 'UN Security Council'],
    parent: 'International relations',
  },
  {
    name: 'European Union',
    kind: 'organisation',
    aliases: ['EU', 'E.U.', 'European Commission'],
    parent: 'International relations',
  },
  { name: 'European Council', kind: 'organisation', parent: 'European Union' },
  {
    name: 'Vladimir Putin',
    kind: 'person',
    aliases: ['Putin', 'President Putin', 'Vladimir Vladimirovich Putin'],
    parent: 'Politics and government',
  },
  {
    name: 'Donald Trump',
    kind: 'person',
    aliases: ['Trump', 'President Trump', 'Donald J. Trump'],
    parent: 'Politics and government',
  },
  {
    name: 'Volodymyr Zelensky',
    kind: 'person',
    aliases: ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    parent: 'Politics and government',
  },

  { name: 'Europe', kind: 'place' },
  {
    name: 'Russia',
    kind: 'place',
    aliases: ['Russian', 'Russians', 'Russian Federation', 'Kremlin', 'Moscow'],
    parent: 'Europe',
  },
  {
    name: 'Kursk',
    kind: 'place',
    aliases: ['Kursk region', 'Kursk oblast', 'Kursk area'],
    parent: 'Russia',
  },
  {
    name: 'Ukraine',
    kind: 'place',
    aliases: ['Ukrainian', 'Ukrainians', 'Kyiv', 'Kiev'],
    parent: 'Europe',
  },
  {
    name: 'United Kingdom',
    kind: 'place',
    aliases: ['UK', 'U.K.', 'Britain', 'Great Britain'],
    parent: 'Europe',
  },
  { name: 'North America', kind: 'place' },
  {
    name: 'United States',
    kind: 'place',
    aliases: ['US', 'U.S.', 'USA', 'United States of America'],
    parent: 'North America',
  },
]
