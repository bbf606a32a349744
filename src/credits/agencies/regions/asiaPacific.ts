import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of Asia, the Middle East apart, and of the Pacific. */
// prettier-ignore
export const ASIA_PACIFIC: readonly Agency[] = [
  // East Asia
  row('cns', 'China News Service', 'CN', 'www.chinanews.com.cn', { own: '中新社', fr: 'Agence China News Service' }),
  row('kyodo', 'Kyodo News', 'JP', 'english.kyodonews.net', { form: 'dateline', en: 'Kyodo, Kyodo News Agency', own: '共同通信', es: 'Agencia Kyodo', fr: 'Agence Kyodo' }),
  row('jiji', 'Jiji Press', 'JP', 'www.jiji.com', { form: 'dateline', en: 'Jiji, Jiji Press Agency', own: '時事通信' }),
  row('yonhap', 'Yonhap News Agency', 'KR', 'en.yna.co.kr', { credit: 'Yonhap', form: 'dateline', en: 'Yonhap, Yonhap News', own: '연합뉴스', es: 'Agencia Yonhap', fr: 'Agence Yonhap' }),
  row('newsis', 'Newsis', 'KR', 'www.newsis.com', { own: '뉴시스' }),
  row('kcna', 'Korean Central News Agency', 'KP', 'kcna.kp', { credit: 'KCNA', form: 'dateline', en: 'KCNA', fr: 'Agence KCNA', es: 'Agencia KCNA' }),
  // It signs "(CNA)" too, but a paper that credits "Reuters/CNA" means the broadcaster of Singapore.
  row('cna', 'Central News Agency', 'TW', 'focustaiwan.tw', { en: 'Focus Taiwan', own: '中央社' }),
  row('montsame', 'Montsame', 'MN', 'montsame.mn', { form: 'slashes', en: 'Mongolian National News Agency' }),

  // South Asia
  row('pti', 'Press Trust of India', 'IN', 'www.ptinews.com', { credit: 'PTI', form: 'dateline', en: 'PTI, PTI Bhasha' }),
  row('ani', 'Asian News International', 'IN', 'www.aninews.in', { credit: 'ANI', form: 'sign-off', en: 'ANI, ANI News' }),
  row('ians', 'Indo-Asian News Service', 'IN', 'www.ians.in', { credit: 'IANS', form: 'dateline', en: 'Indo Asian News Service, IANS' }),
  row('uni', 'United News of India', 'IN', 'www.uniindia.com', { credit: 'UNI', form: 'dateline', en: 'UNI' }),
  row('app', 'Associated Press of Pakistan', 'PK', 'www.app.com.pk', { credit: 'APP', form: 'dateline', en: 'APP' }),
  row('ppi', 'Pakistan Press International', 'PK', 'www.ppinewsagency.com'),
  row('inp', 'Independent News Pakistan', 'PK', 'inp.net.pk'),
  row('bss', 'Bangladesh Sangbad Sangstha', 'BD', 'www.bssnews.net', { credit: 'BSS', form: 'dateline', en: 'BSS' }),
  row('unb', 'United News of Bangladesh', 'BD', 'unb.com.bd', { credit: 'UNB', form: 'dateline', en: 'UNB' }),
  // It signs "(RSS)", but so do the menus of sites.
  row('rss-nepal', 'Rastriya Samachar Samiti', 'NP', '', { en: 'National News Agency of Nepal' }),
  row('lankapuvath', 'Lankapuvath', 'LK', ''),
  row('pajhwok', 'Pajhwok Afghan News', 'AF', 'pajhwok.com', { form: 'dateline', en: 'Pajhwok' }),
  row('bakhtar', 'Bakhtar News Agency', 'AF', '', { form: 'dateline' }),

  // South-east Asia
  row('antara', 'Antara', 'ID', 'en.antaranews.com', { form: 'dateline', en: 'Antara News', own: 'LKBN Antara' }),
  row('bernama', 'Bernama', 'MY', 'www.bernama.com', { form: 'dateline', own: 'Pertubuhan Berita Nasional Malaysia', en: 'Malaysian National News Agency, NNN-Bernama' }),
  row('vna', 'Vietnam News Agency', 'VN', 'vnanet.vn', { credit: 'VNA', credits: { fr: 'AVI' }, form: 'dateline', en: 'VNA', fr: 'Agence vietnamienne d’information', es: 'Agencia Vietnamita de Noticias', own: 'Thông tấn xã Việt Nam, TTXVN' }),
  row('pna', 'Philippine News Agency', 'PH', 'www.pna.gov.ph', { credit: 'PNA', form: 'sign-off', en: 'PNA' }),
  row('tna', 'Thai News Agency', 'TH', 'tna.mcot.net', { credit: 'TNA', form: 'sign-off', en: 'TNA' }),
  row('kpl', 'Lao News Agency', 'LA', 'kpl.gov.la', { en: 'Lao KPL, KPL Lao News Agency' }),
  row('akp', 'Agence Kampuchea Presse', 'KH', 'www.akp.gov.kh', { en: 'AKP Phnom Penh' }),
  row('tatoli', 'Tatoli', 'TL', 'tatoli.tl', { pt: 'Agência Noticiosa de Timor-Leste' }),

  // The Pacific
  row('aap', 'Australian Associated Press', 'AU', 'aap.com.au', { credit: 'AAP', form: 'byline', en: 'AAP, AAP Newswire' }),
  row('nzpa', 'New Zealand Press Association', 'NZ', '', { credit: 'NZPA', en: 'NZPA' }),
  row('nzn', 'NZ Newswire', 'NZ', '', { en: 'NZN' }),
  row('pina', 'Pacific Islands News Association', 'FJ', 'pina.com.fj', { en: 'Pacnews' }),
]
