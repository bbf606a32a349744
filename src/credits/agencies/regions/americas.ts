import type { Agency } from '../agency.js'
import { row } from '../row.js'

/** Agencies of the Americas. */
// prettier-ignore
export const AMERICAS: readonly Agency[] = [
  // North America and the Caribbean
  row('cp', 'The Canadian Press', 'CA', 'www.thecanadianpress.com', { credits: { fr: 'La Presse Canadienne' }, form: 'byline', en: 'Canadian Press, CP', fr: 'La Presse canadienne, Presse canadienne, PC' }),
  row('agence-qmi', 'Agence QMI', 'CA', '', { en: 'QMI Agency' }),
  row('postmedia', 'Postmedia News', 'CA', '', { en: 'Canwest News Service' }),
  row('city-news-service', 'City News Service', 'US', 'www.socalnews.com'),
  row('bay-city-news', 'Bay City News', 'US', 'baycitynews.com', { en: 'Bay City News Service, Bay City News Foundation' }),
  row('news-service-florida', 'News Service of Florida', 'US', ''),
  row('prensa-latina', 'Prensa Latina', 'CU', 'www.prensa-latina.cu', { form: 'dateline', es: 'Agencia Prensa Latina, PL', pt: 'PL' }),
  row('acn-cuba', 'Agencia Cubana de Noticias', 'CU', 'www.acn.cu', { en: 'Cuban News Agency' }),
  row('notimex', 'Notimex', 'MX', '', { form: 'dateline', es: 'Agencia Notimex' }),
  row('quadratin', 'Quadratín', 'MX', 'www.quadratin.com.mx', { es: 'Agencia Quadratín' }),
  row('agencia-reforma', 'Agencia Reforma', 'MX', 'www.agenciareforma.com'),
  row('cana', 'Caribbean News Agency', 'BB', ''),
  row('cmc', 'Caribbean Media Corporation', 'BB', '', { credit: 'CMC', form: 'dateline', en: 'CMC' }),

  // South America
  row('telam', 'Télam', 'AR', 'www.telam.com.ar', { form: 'dateline', es: 'Telam, Agencia Télam, Agencia Telam' }),
  row('noticias-argentinas', 'Noticias Argentinas', 'AR', 'noticiasargentinas.com', { es: 'NA, Agencia NA, Agencia Noticias Argentinas' }),
  row('dyn', 'Diarios y Noticias', 'AR', '', { credit: 'DyN', es: 'DyN, Agencia DyN' }),
  row('abi', 'Agencia Boliviana de Información', 'BO', 'www.abi.bo', { es: 'ABI' }),
  row('andes', 'Agencia Pública de Noticias del Ecuador y Suramérica', 'EC', '', { credit: 'Andes', form: 'dateline', es: 'Agencia Andes, ANDES' }),
  row('anf', 'Agencia de Noticias Fides', 'BO', 'www.noticiasfides.com', { es: 'ANF' }),
  row('andina', 'Agencia Andina', 'PE', 'andina.pe', { credit: 'Andina', es: 'Andina, Agencia Peruana de Noticias', en: 'Andina News Agency' }),
  row('colprensa', 'Colprensa', 'CO', 'www.colprensa.com', { es: 'Agencia Colprensa' }),
  row('apro', 'Agencia Proceso', 'MX', '', { credit: 'apro', form: 'dateline', es: 'Apro, apro' }),
  row('leia', 'Agência Leia', 'BR', ''),
  row('sun', 'Servicio Universal de Noticias', 'MX', '', { credit: 'SUN', es: 'SUN, Agencia SUN' }),
  row('avn', 'Agencia Venezolana de Noticias', 'VE', 'avn.info.ve', { es: 'AVN' }),
  row('ip-paraguay', 'Agencia IP', 'PY', 'www.ip.gov.py', { es: 'Agencia de Información Paraguaya' }),
  row('agencia-brasil', 'Agência Brasil', 'BR', 'agenciabrasil.ebc.com.br', { es: 'Agencia Brasil' }),
  row('estadao', 'Estadão Conteúdo', 'BR', 'www.estadaoconteudo.com.br', { portugueseArticle: 'o', pt: 'Agência Estado, Agencia Estado, Agência Estadão' }),
  row('folhapress', 'Folhapress', 'BR', 'folhapress.folha.com.br', { form: 'dateline', pt: 'Agência Folha' }),
  row('lancepress', 'Lancepress', 'BR', ''),
  row('oglobo-agencia', 'Agência O Globo', 'BR', 'www.agenciaoglobo.com.br', { pt: 'Agência Globo' }),
]
