import { list, type Vocabulary } from './types.js'

import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { pt } from './pt.js'

export type { PageKind, Vocabulary } from './types.js'

/** All languages at once: pages mix them, and a sign-up button is often English anywhere. */
export const vocabularies: Vocabulary[] = [en, de, fr, es, it, pt]

/** Names of networks and messengers, the same in every language. */
export const networks = list(`
  facebook, twitter, x, whatsapp, linkedin, linked, reddit, pinterest, flipboard, pocket,
  telegram, bluesky, threads, messenger, xing, tumblr, mastodon, instagram, tiktok, youtube,
  snapchat, skype, vk, viber, line, mailto, sms, rss, email, app, fb, google, plus, meneame,
  weibo, wechat, truth, social, gettr, nextdoor, teams, imessage, discord, koo
`)

/** Agencies and picture desks whose name in a bracket or after a slash marks a picture credit. */
export const pictureSources = list(`
  ap, afp, reuters, getty, epa, efe, dpa, pa, ansa, lusa, apa, rex, shutterstock, imago, alamy,
  istock, keystone, ritzau, anp, belga, tass, xinhua, press association, associated press,
  bloomberg, unsplash, pexels, adobe, adobestock, depositphotos, picture alliance, lapresse,
  zuma, sipa, abaca, hans lucas, europa press, agencia brasil, divulgacao, reproducao, pool,
  handout, file, archivo, archivio, arquivo, archiv, photo, picture, pic, image, foto, bild,
  imagen, imagem, supplied, npa, ap photo, wire, facebook, instagram, twitter, courtesy,
  screenshot, cortesia, provided
`)
