import type { Language } from './prose.js'

/** Names as bylines print them: particles, hyphens, apostrophes, initials, generations, accents. */
export const NAMES: readonly string[] = [
  'Ann Lee',
  'Jean-Pierre Dubois',
  'María José Álvarez',
  'João da Silva',
  'Ludwig van der Meer',
  'Karl-Heinz Müller',
  'Giulia De Santis',
  'Patrick O’Brien',
  "Siobhan O'Neill",
  'Ahmed al-Rashid',
  'Robert King Jr.',
  'J. K. Hartmann',
  'Robert F. Hayes',
  'Anne-Sophie de la Tour',
  'Nguyen Van An',
  'Kim Min-jun',
  'Özgür Şahin',
  'Łukasz Żak',
  'José Luis Rodríguez Zapata',
  'Maria Antonietta D’Angelo',
  'Mohamed El Amrani',
  'Steve MacDonald',
  'Priya Raghunathan',
]

/** Lines that credit two people, `%` and `&` standing for their names. */
export const PEOPLE_FORMS: Record<Language, readonly string[]> = {
  de: [
    'Mit Material von dpa, bearbeitet von % und &',
    '(Bericht von %, redigiert von &)',
    '(Geschrieben von %; redigiert von &)',
  ],
  en: [
    '(Reporting by % in Oslo; Editing by &)',
    '(Reporting by % in Oslo and & in Bergen)',
    '(Reporting by % and &; Additional reporting by AFP)',
    'Additional reporting by % and &',
    '% and & contributed to this report.',
    'Associated Press writers % in Paris and & in Oslo contributed to this report.',
    'Reporting by %; Editing by &',
    '(Writing by %; Editing by &)',
  ],
  es: [
    '(Reporte de %; Editado por &)',
    '(Reporte de % en Oslo y & en Bergen)',
    'Con la colaboración de % y &',
    'Información de %; edición de &',
  ],
  fr: [
    '(Reportage de %, édité par &)',
    '(%, édité par &)',
    '(Rédigé par %, version française &)',
    'Avec la contribution de % à Oslo et & à Bergen',
  ],
  it: ['(Tradotto da %, editing &)', 'Con la collaborazione di % e &'],
  pt: ['(Reportagem de %; edição de &)', '(Por %; edição de &)', 'Com a colaboração de % e &'],
}
