import type { Token } from '../text/tokens.js'

/** Beginnings of the names of months and weekdays in the languages that agencies write in. */
const MONTHS =
  'jan janv feb mar mär mrz apr may mai jun jul aug sep sept oct okt nov dec dez déc fév févr fev avr aoû juin juil juill ene abr ago set ott dic dez gen mag giu lug out'.split(
    ' ',
  )

const FULL_NAMES = new Set(
  `january february march april june july august september october november december
januar februar märz juni juli oktober dezember janvier février mars avril juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica`.split(
    /\s+/,
  ),
)

const NAMES = new Set([...MONTHS, ...FULL_NAMES])

const DATE_WORDS = new Set(
  'veröffentlicht erstellt publiée modifié publicada actualizado actualizada atualizado atualizada pubblicato aggiornato à às alle de del updated created published posted last first mis mise jour le il el am em um at on publié publicado aktualisiert stand uhr et ist gmt est edt cet bst utc am pm hrs h minute min read lesezeit hier gestern ieri ontem yesterday ago hour hours letzte aktualisierung zuletzt ore a.m p.m'.split(
    ' ',
  ),
)

/** The name of a month or a weekday, or an abbreviation of one. */
export const isMonthOrDay = (token: Token | undefined): boolean =>
  token !== undefined && NAMES.has(token.lower)

const startsWithDigit = (token: Token): boolean => {
  const code = token.text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** A number as dates and times have it: `9`, `2018`, `4.5.2024`, `8th`. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && startsWithDigit(token)

/** A word beside a date: "Updated", "GMT". */
export const isDateWord = (token: Token | undefined): boolean =>
  token !== undefined && DATE_WORDS.has(token.lower)

/** Anything that a date or a time is printed with. */
export const isDateToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isMonthOrDay(token) ||
    isNumber(token) ||
    DATE_WORDS.has(token.lower) ||
    '.,:/-+|–—'.includes(token.text))
