import type { LanguageWords } from './languageWords.js'

export const PORTUGUESE: LanguageWords = {
  keyWords: {
    reporting: 'reportagem reportagens',
    writing: 'escrito redação texto',
    editing: 'editado editada edição',
    translation: 'traduzido tradução versão',
    contribution: `
      informação informações dados material fonte
      colaboração colaborou colaboraram contribuição`,
    source: `
      fornecido fornecida distribuído distribuída oferecido oferecida tomado tomada
      extraído extraída reproduzido reproduzida publicado publicada baseado baseada`,
  },
  verbKeys: 'colaborou colaboraram',
  additional: 'adicional',
  containing: 'contém inclui',
  on: 'em na no',
  fillers: `
    com e de do da por em a as é são sido foi contou este esta inglês adicional
    contém inclui elaborado elaborada realizado realizada automaticamente originalmente
    artigo matéria despacho informe nota notícia conteúdo serviço`,
  prepositions: 'por pela pelo pelas pelos de do da das dos',
  beforeNames: 'agência',
  with: 'com',
  conjunctions: 'e',
  articles: 'o a os as',
  appositions: 'agência agências notícias de',
  by: 'por da das do',
  authorLabels: 'autor autora autores',
  placePrepositions: 'em no na da de',
  particles: 'de da do das dos ao',
  desks: 'redação',
  staff: 'jornalista jornalistas repórter repórteres correspondente correspondentes',
  unnamed: `
    agência|agências|agências internacionais|agências noticiosas
    agências de notícias|agências de noticias`,
  organisations: `
    notícias imprensa jornal diário correio gazeta revista rádio rede emissora canal portal redação
    universidade instituto academia sociedade fundação tribunal
    tribuna mundo estado globo folha época veja exame brasil ong centro
    assessoria comunicação governo ministério gabinete secretaria prefeitura câmara`,
  pictures: 'foto fotos fotografia fotografias imagem arquivo crédito divulgação reprodução',
  siteText: `
    compartilhar|partilhar
    leia também|leia mais|leia ainda|ler mais|ler também|veja também|veja mais|saiba mais|clique aqui
    siga o|siga a|siga-nos no|mais notícias|notícias relacionadas|compartilhe no|compartilhar no
    inscreva-se no|participe do|acompanhe o|entre no
    publicado em|publicada em|atualizado em|atualizada em|modificado em|tempo de`,
  sourceLabels: 'fonte fontes',
  contributed: {
    verbs: 'contribuiu contribuíram colaborou colaboraram',
    beforeObject: 'com para nesta neste desta deste',
    objects: 'reportagem matéria artigo texto',
  },
  syndicated: {
    openings: 'este esta texto conteúdo',
    verbs: 'publicado publicada gerado gerada retirado retirada provém',
    verbsOfOrigin: 'provém',
    unedited: `
      editado editada modificado modificada alterado alterada alterações
      integralmente automaticamente acordo licença`,
  },
  material: {
    nouns: 'informações despachos',
    agencies: 'agências',
    ours: 'nosso este esta usamos utilizamos',
  },
}
