import type { LanguageWords } from './languageWords.js'

/** Names of single media and companies, which are the same in every language. */
export const NAMES: Partial<LanguageWords> = {
  organisations: `
    abc bbc cbc cbs cnbc cnn fox nbc npr pbs politico sky
    ahram arabiya jazeera
    figaro france libre ouest-france parisien dauphiné indépendant républicain éclair
    clarín excélsior milenio vanguardia
    antagonista estadão istoé uol
    avvenire repubblica`,
  pictures: 'getty',
  siteText: `
    facebook|twitter|tweet|whatsapp|linkedin|pinterest|reddit|tumblr|pocket|skype|telegram|messenger
    email|x`,
}
