import { expect, it } from 'vitest'

import { find } from './find.js'

it.each([
  'Reuters reported on Friday that the port was shut.',
  'Reuters: Port to shut for a week',
  'The port is shut, two people told Reuters.',
  'The port has been shut since May, sources told AP.',
  'Reuters could not reach the owners.',
  'A letter seen by Reuters names the owners.',
  'A Reuters/Ipsos poll put the mayor ahead.',
  '"Never again," she said in an interview with The Associated Press.',
  'The port is shut, according to an Associated Press review of records.',
  'Thomson Reuters names a new chairman',
  'AP reporter honoured in Oslo',
  'AP, Reuters journalists win prize',
  'With AP reporters on board, the ship sailed.',
  'Reporting by Reuters showed that the owners knew.',
  'Information from Reuters proved to be wrong, the owners said.',
  'Agencies searched the harbour all night.',
  'Turkey contributed troops to the mission, a report said.',
  'The analysts who contributed to this article disagree.',
  'Editing by machines is on the rise.',
  'Pakistan Tehrik-e-Insaf (PTI) Chairman Bo Ek, who led the march, will speak at the port.',
  'Lee at the port on May 8, 2023.\nAnn LEE / AFP/\nGetty Images\nThe port is open again.',
  'A ship in the port.\nAnn Lee | Bloomberg | Getty Images\nOSLO — The port is open again.',
  'OIL PRICES — Bloomberg: “The port is open again after a week of storms, and prices fell.”',
  'Die Schiffe liegen fest.\n\nQuelle: Uncredited/AP/dpa\n\nBei den Unwettern im Süden und Westen des Landes ist ein Hafen gesperrt worden.',
  'Den Fischern ist ein großer Fang gelungen - © APA (dpa)\n\nDie Fischer haben am Freitag im Hafen von Bergen mehr als zwanzig Tonnen Hering an Land gebracht.',
  'Der Hafen von Bergen ist wieder frei\n\nFoto: ? Handout . / Reuters/ REUTERS\nFotostrecke',
  'The captain Ann Lee. (AFP)\nThe port has been shut since the storm of Monday.',
  'Die Häfen sind zu.\n(Anna Kern)',
  'A crane over the harbour. REUTERS/Ann Lee',
  'A crane over the harbour. Ann Lee/Reuters',
  'A crane over the harbour. (Photo by Ann Lee / AFP)',
  'Ein Kran im Hafen. (Bild: Ida Kern / AP)',
  'Ein Kran im Hafen. Foto: Ida Kern/dpa',
  'Bildquelle: dpa',
  'Foto: dpa',
  '© Ann Lee/Press Association/dpa/Archiv',
  'OSLO, /PRNewswire/ -- Fjord Ltd. announced a new crane.',
  'OSLO -- (BUSINESS WIRE) -- Fjord Ltd. announced a new crane.',
  'A crane over the harbour. (By Ann Lee)',
  'um plano da NDC (Contribuição Nacionalmente Determinada) até agora.',
  'Ann Lee, editor jefe de Reuters.',
  'APA/AFP/Ann Lee\nDer Hafen ist wieder frei\nNach dem Sturm vom Freitag fahren die Schiffe wieder.',
  'Der Hafen ist frei. Anna Kern/dpa',
  'Ann Lee - Europa Press / Europa Press',
  'Das meldet ein Bericht des Evangelischen Pressedienstes (epd). Die Stadt hat ihn bestätigt.',
  'Der Hafen\nDie Stadt öffnet den Hafen\nEFE\nDie Schiffe fahren wieder aus\nEFE',
  'Ann Lee—AP',
  'Nebbia sul porto [GALLERY]\n\nLaPresse/AP\nLaPresse/AP\nLaPresse/Reuters\n\nLa nebbia ha chiuso oggi il porto, e le navi sono rimaste in mare per tutta la giornata.',
  'Ana Ruiz - 5.mai.24/Folhapress',
  'O porto abriu nesta sexta-feira.\nImagem de arquivo. EFE',
  'The writer is a former Reuters correspondent.',
  'The port was shut for a week, the owners said on Friday, and they hope to open it on Monday. The port of Oslo on Thursday.\n(PTI)\nThe owners said that the storm had done little harm to the cranes.',
  'Le port de Bruxelles. © BELGA\n\nLe port a rouvert vendredi après la tempête, et les bateaux sont repartis vers la mer.',
  'The Armed Forces of the Philippines (AFP) said the port was shut.',
  'The Australian Federal Police (AFP) - which led the search - left.',
  'Das sagte die Sprecherin der Deutschen Presse-Agentur (dpa).',
  'Das sagte die Sprecherin der dpa.',
  'Le port a rouvert, a-t-elle dit à l’AFP.',
  'Según EFE, el puerto reabrió.',
  'Il porto riapre, racconta all’ANSA.',
  'Der Hafen bleibe zu, sagte Behördensprecher\nJan Kern der APA.',
  'Hafen\nAgenturen\nMedien',
  'Première brève de Reuters à 12h00',
  '2020\nBy The Fjord | Source: Reuters\nPrices have risen since the beginning of the year.',
  'The richest\n\nPrevious ranking: 9\n\n10. Former New York City Mayor Michael Bloomberg',
  'The port of Oslo on Friday Photo: AP',
  'Text und Foto: Petra Huber',
  'La dueña del puerto de Lima, en la sede de la empresa. REUTERS',
  'By Ann Lee/AP\nThe port of Oslo.',
  'Der Hafen\nQuelle: REUTERS\nDer Hafen von Bergen ist nach einer Woche wieder frei, sagte die Sprecherin des Betreibers am Freitag vor Journalisten in der Stadt.',
  'Le port rouvre\n\n© AFP\n\nTexte par Dépêche\n\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant dans la matinée.',
  'Le port de Bergen. (Photo by Ana Ruiz / AFP) ©AFP or licensors\n\nLe port de Bergen a rouvert vendredi après une semaine de tempête.',
  'Stefan Reuter opened the port.',
  'Alice Reuterswärd opened the port.',
  'By Ann Lee\nThe port has reopened.',
])('is no credit: %s', (copy) => {
  expect(find(copy)).toEqual([])
})

it('takes the source of a table for a publication', () => {
  expect(find('Source: Port Authority of Oslo')).toEqual(['Port Authority of Oslo/source'])
})

it('counts only the credit where a paragraph ends in both', () => {
  const copy = 'The port is shut, its owner told AFP. (Reporting by Ann Lee; Editing by Bo Ek)'

  expect(find(copy)).toEqual(['Ann Lee/sign-off', 'Bo Ek/sign-off'])
})
