import type { Language } from './prose.js'

/** Where in a story a credit of a form stands. */
export type Place =
  /** It opens the story, and the first sentence follows on the same line. */
  | 'before-prose'
  /** It ends the story, behind the last sentence. */
  | 'behind-prose'
  /** A line of its own above the story. */
  | 'line-above'
  /** A line of its own below the story. */
  | 'line-below'

/** One way to credit an agency, `%` standing for its name. */
export interface CreditForm {
  place: Place
  words: string
}

const forms = (place: Place, ...words: string[]): CreditForm[] =>
  words.map((one) => ({ place, words: one }))

/** The forms in which copy of each language credits an agency. */
export const CREDIT_FORMS: Record<Language, readonly CreditForm[]> = {
  de: [
    ...forms('before-prose', 'Oslo (%) - ', 'Oslo, 3. Februar (%) – ', 'Oslo (%) – '),
    ...forms('behind-prose', ' (%)'),
    ...forms('line-above', 'Von %'),
    ...forms(
      'line-below',
      '(%)',
      '© %',
      'Quelle: %',
      'Mit Material von %',
      '(Mit Material von %)',
      '(mit %)',
      'Mit Informationen von %',
      'Unter Verwendung von Material von %',
      'Dieser Artikel enthält Material von %.',
    ),
  ],
  en: [
    ...forms(
      'before-prose',
      'OSLO, Feb 3 (%) - ',
      'OSLO, Norway (%) — ',
      'Oslo, February 3 (%) – ',
    ),
    ...forms('before-prose', 'OSLO, February 3. /%/. ', '(%) — '),
    ...forms('behind-prose', ' (%)'),
    ...forms('line-above', 'By %', 'By Ann Lee, %'),
    ...forms(
      'line-below',
      '(%)',
      '— %',
      'Source: %',
      '© 2024 %',
      'Copyright 2024 %. All rights reserved.',
      '% contributed to this report.',
      'Ann Lee of % contributed to this report.',
      'This report includes material from %.',
      'Additional reporting by %',
      '(Additional reporting by %)',
      '(Reporting by Ann Lee; additional reporting by %; Editing by Bo Ek)',
      'With files from %',
      '(With inputs from %)',
      'This story has not been edited by our staff and is published from a % feed.',
    ),
  ],
  es: [
    ...forms('before-prose', 'Oslo, 3 feb (%).- ', 'OSLO, 3 feb (%) - ', 'Oslo (%) - '),
    ...forms('behind-prose', ' (%)'),
    ...forms('line-above', 'Por %'),
    ...forms(
      'line-below',
      '(%)',
      '© %',
      'Fuente: %',
      'Con información de %',
      '(Con información de %)',
      'Con informaciones de %.',
      'Con material de %',
      'Con la colaboración de %',
    ),
  ],
  fr: [
    ...forms('before-prose', 'OSLO (%) - ', 'Oslo, 3 février (%) – ', 'Oslo (%) — '),
    ...forms('behind-prose', ' (%)'),
    ...forms('line-above', 'Par %', 'Le Phare avec %'),
    ...forms(
      'line-below',
      '(%)',
      '© %',
      'Source : %',
      'Avec %',
      '(Avec %)',
      'Le Phare, avec %',
      'Avec les informations de %',
      'Avec la contribution de %',
    ),
  ],
  it: [
    ...forms('before-prose', '(%) - OSLO, 3 FEB - ', 'Oslo, 3 feb. (%) - ', 'OSLO (%) - '),
    ...forms('behind-prose', ' (%)', ' (%).'),
    ...forms('line-above', 'Di %'),
    ...forms(
      'line-below',
      '(%)',
      '© %',
      'Riproduzione riservata © Copyright %',
      'Fonte: %',
      'Con informazioni di %',
      '(con fonte %)',
      'Con il contributo di %',
      'Redazione %',
    ),
  ],
  pt: [
    ...forms('before-prose', 'Oslo, 3 fev (%) - ', 'OSLO (%) - ', 'Oslo, 3 fev. 2024 (%) – '),
    ...forms('behind-prose', ' (%)'),
    ...forms('line-above', 'Por %'),
    ...forms(
      'line-below',
      '(%)',
      '© %',
      'Fonte: %',
      'Com %',
      'Com informações de %',
      '(Com informações de %)',
      'Com a colaboração de %',
    ),
  ],
}
