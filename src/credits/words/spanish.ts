import type { LanguageWords } from './languageWords.js'

export const SPANISH: LanguageWords = {
  keyWords: {
    reporting: 'reporte reportes reportaje reportajes informó informaron',
    writing: 'escrito redacción texto',
    editing: 'editado editada edición revisión',
    translation: 'traducido traducción versión',
    compilation: 'recopilado',
    contribution: `
      información informaciones datos material fuente fuentes aportes aportaciones
      colaboración colaboró colaboraron contribución contribuyó contribuyeron`,
    source: `
      proporcionado proporcionada suministrado suministrada distribuido distribuida
      ofrecido ofrecida tomado tomada extraído extraída reproducido reproducida
      publicado publicada basado basada`,
  },
  verbKeys: 'informó informaron colaboró colaboraron contribuyó contribuyeron',
  additional: 'adicional adicionales',
  containing: 'contiene incluye',
  on: 'en',
  fillers: `
    con de del y por en a la lo el un una su este esta estos es ha sido fue contó
    español portugués inglés francés alemán
    adicional adicionales contiene incluye elaborado elaborada realizado realizada
    automáticamente originalmente artículo pieza despacho informe nota noticia contenido servicio`,
  prepositions: 'por de del a',
  beforeNames: 'el la las los agencia',
  with: 'con',
  conjunctions: 'y e',
  articles: 'el la los las un',
  appositions: 'agencia agencias noticias de',
  by: 'por',
  authorLabels: 'autor autora autores',
  companies: 'agencia',
  placePrepositions: 'en desde a de',
  particles: 'de del el la',
  desks: 'redacción',
  staff: `
    periodista periodistas reportero reportera reporteros reporteras redactor redactores
    corresponsal corresponsales director`,
  unnamed: `
    agencia|agencias|agencias de noticias|agencias de prensa|agencias de información
    agencias internacionales|despachos de agencias`,
  organisations: `
    noticias prensa periódico diario gaceta revista radio cadena canal portal redacción
    documentación
    datos país mundo nación estado tribuna heraldo universal razón confidencial comercio centro
    universidad instituto academia sociedad fundación observatorio comisión consejo tribunal
    gobierno junta ayuntamiento diputación`,
  pictures: 'foto fotos imagen archivo crédito video videos',
  siteText: `
    compartir|comentar|imprimir
    lea también|lee también|leer más|leer también|te puede|le puede|te recomendamos|le recomendamos
    más noticias|más información|noticias relacionadas|temas relacionados|síguenos en|sigue leyendo
    suscríbete a|únete a|compartir en|ver también|mira también|vea también|también puedes|también te
    no te pierdas|archivado en
    publicado el|publicado a|publicado :|actualizado el|actualizado a|actualizado :|tiempo de`,
  sourceLabels: 'fuente fuentes vía',
  contributed: {
    verbs: 'contribuyó contribuyeron contribuido colaboró colaboraron',
    beforeVerb: 'ha han',
    beforeObject: 'a al en con para la este esta',
    objects: 'informe reporte reportaje artículo nota despacho texto',
  },
  syndicated: {
    openings: 'este esta esto el texto contenido',
    verbs: 'publica publicado publicada generado generada procede proviene',
    verbsOfOrigin: 'procede proviene',
    unedited: `
      editado editada modificado modificada cambios íntegramente automáticamente
      acuerdo licencia`,
  },
  material: {
    nouns: 'despachos informaciones',
    agencies: 'agencias',
    ours: 'nuestro este esta usamos utilizamos',
  },
}
